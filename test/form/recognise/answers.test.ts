import { recognise } from "../../../src/form/recognise";
import { answersIn, nameOfAnswer, type Part } from "../../../src/form/recognise/answers";
import type { FormField } from "../../../src/form/fields";
import type { DefinedName } from "../../../src/workbook/workbook";
import { sheet, workbook } from "../grid";
import { on } from "./reading";

const named = (name: string, refersTo: string, hidden = true): DefinedName => ({
  name,
  refersTo,
  hidden,
});

const profile = sheet("Site", [
  ["Workplace", "Hanbit"],
  ["Type", "general"],
  ["Leadoff date", on(40_301)],
  ["Industry accident rate, 5-year mean", 0.72],
  ["Rate of the premium", 1.5],
  ["Enrollment", 42],
]);
const rows = Array.from({ length: 5 }, (_, index) => [
  on(40_301 + index),
  40 + index,
  10,
  8,
  8 * (40 + index),
]);
const log = sheet("Log", [
  ["Date", "Workers", "Staff", "Hours per worker", "Person-hours"],
  ...rows,
]);

/** The name of an answer about a heading, as it stands. */
const heading = (
  field: FormField,
  sheetName: string,
  row: number,
  column: number,
  part: Part = "heading",
) =>
  named(
    nameOfAnswer(field, part, { sheet: sheetName, row, column }, workbook([profile, log])),
    `${sheetName}!$${"ABC".charAt(column)}$${row + 1}`,
  );

const read = (...names: DefinedName[]) => recognise({ ...workbook([profile, log]), names });
const doubtful = (submission: ReturnType<typeof read>) =>
  submission?.doubts.map(({ field, heading }) => `${field}: ${heading}`);

describe("answers of a person", () => {
  it("settle the question that they are given to, and no other", () => {
    const before = doubtful(read());
    expect(before).toContain("profile.rate: Industry accident rate, 5-year mean");
    const after = read(heading("profile.rate", "Site", 3, 0));
    expect(doubtful(after)).toEqual(before?.filter((each) => !each.startsWith("profile.rate")));
    expect(after?.profile.rate?.value).toBe(0.72);
  });

  it("that nobody can tell leave the question and what was read as they are", () => {
    const unsure = heading("profile.rate", "Site", 3, 0, "unsure");
    expect(unsure.name).toMatch(/^za_unsure_profile_rate_/);
    expect(read(unsure)).toEqual(read());
    // Not even of a column that would be another field if it were said to be its heading.
    expect(read(heading("log.workers", "Log", 0, 2, "unsure"))).toEqual(read());
    const book = { ...workbook([profile, log]), names: [unsure] };
    expect(answersIn(book)).toMatchObject([
      { field: "profile.rate", part: "unsure", place: { row: 3, column: 0 }, holds: true },
    ]);
  });

  it("place a value whatever its label is, and a cell that has a name is no other field", () => {
    const submission = read(named("za_profile_rate", "Site!$B$5"));
    expect(submission?.profile.rate?.value).toBe(1.5);
    expect(doubtful(submission)).not.toContain("profile.rate: Industry accident rate, 5-year mean");
    const moved = read(named("za_profile_coefficient", "Site!$B$4"));
    expect(moved?.profile.coefficient?.value).toBe(0.72);
    expect(moved?.profile.rate).toBeUndefined();
  });

  it("say which column is a field, whatever the words are", () => {
    expect(read()?.log?.rows[0]?.workers?.value).not.toBe(10);
    const submission = read(heading("log.workers", "Log", 0, 2));
    expect(submission?.log?.rows.map(({ workers }) => workers?.value)).toEqual([
      10, 10, 10, 10, 10,
    ]);
  });

  it("stand against what adds up: a column is no other field, and the field no other column", () => {
    // Workers x hours = person-hours in every row, and their total runs on: without the answers nobody would ask.
    const headings = [
      "Date",
      "Workers",
      "Hours per worker",
      "Person-hours",
      "Running person-hours",
    ];
    const long = sheet("Long log", [
      headings,
      ...Array.from({ length: 30 }, (_, index) => [
        on(40_301 + index),
        40 + index,
        8,
        8 * (40 + index),
        8 * (40 * (index + 1) + (index * (index + 1)) / 2),
      ]),
    ]);
    const book = workbook([profile, long]);
    const said = (field: FormField, column: number) =>
      named(
        nameOfAnswer(field, "heading", { sheet: "Long log", row: 0, column }, book),
        `'Long log'!$${"ABCDE".charAt(column)}$1`,
      );
    const rowWith = (...names: DefinedName[]) => recognise({ ...book, names })?.log?.rows[3];
    expect(rowWith()).toMatchObject({
      workers: { column: 1 },
      hoursPerWorker: { column: 2 },
      personHours: { column: 3 },
    });
    const hours = rowWith(said("log.workers", 2));
    expect(hours?.workers?.column).toBe(2);
    expect(hours?.hoursPerWorker?.column).not.toBe(2);
    expect(rowWith(said("log.remark", 4))?.remark?.column).toBe(4);
    expect(rowWith(said("log.runningPersonHours", 3))?.runningPersonHours?.column).toBe(3);
  });

  it("hold no longer where the heading says something else, and can still be taken back", () => {
    const answer = heading("profile.rate", "Site", 3, 0);
    const rows = profile.rows.map((row, index) =>
      index === 3 ? [{ value: "Industry accident rate, last year" }, row?.[1]] : row,
    );
    const changed = { ...workbook([{ ...profile, rows }, log]), names: [answer] };
    expect(answersIn(changed)).toMatchObject([{ field: "profile.rate", holds: false }]);
    const { doubts = [], profile: found } = recognise(changed) ?? {};
    const isCertain =
      found?.rate !== undefined && !doubts.some(({ field }) => field === "profile.rate");
    expect(isCertain).toBe(false);
  });

  it("are hidden names: those of the form itself are none, nor are names of nothing", () => {
    const month = sheet("6월", [[], [], [], [null, null, "Present"]]);
    const place = { sheet: "6월", row: 3, column: 2 };
    const book = workbook([month]);
    const first = named(nameOfAnswer("log.workers", "heading", place, book), "'6월'!$C$4");
    const second = nameOfAnswer("log.workers", "heading", place, { ...book, names: [first] });
    expect(second).toBe(`${first.name}_2`);
    const names = [
      named("za_profile_rate", "Site!$B$4", false),
      named("za_heading_log_workers_1", "#REF!"),
      named("za_heading_log_nothing_1", "Log!$A$1"),
      named("za_sheet", '"report"'),
      named(second, "'6월'!$C$4"),
    ];
    expect(answersIn({ ...book, names })).toEqual([
      { field: "log.workers", part: "heading", place, name: second, holds: true },
    ]);
  });

  it("of a value have one name a field", () => {
    const names = [named("za_profile_rate", "Site!$B$4")];
    const place = { sheet: "Site", row: 4, column: 1 };
    const book = { ...workbook([profile]), names };
    expect(nameOfAnswer("profile.rate", "value", place, book)).toBe("za_profile_rate");
  });
});
