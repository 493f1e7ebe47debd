import { recognise } from "../../../src/form/recognise";
import { answersIn, nameOfAnswer } from "../../../src/form/recognise/answers";
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

const read = (...names: DefinedName[]) => recognise({ ...workbook([profile, log]), names });
const doubtful = (submission: ReturnType<typeof read>) =>
  submission?.doubts.map(({ field, heading }) => `${field}: ${heading}`);

describe("answers of a person", () => {
  it("settle the question that they are given to, and no other", () => {
    const before = doubtful(read());
    expect(before).toContain("profile.rate: Industry accident rate, 5-year mean");
    const after = read(named("za_heading_profile_rate", "Site!$A$4"));
    expect(doubtful(after)).toEqual(before?.filter((each) => !each.startsWith("profile.rate")));
    expect(after?.profile.rate?.value).toBe(0.72);
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
    const submission = read(named("za_heading_log_workers", "Log!$C$1"));
    expect(submission?.log?.rows.map(({ workers }) => workers?.value)).toEqual([
      10, 10, 10, 10, 10,
    ]);
  });

  it("are hidden names: those of the form itself are none, nor are names of nothing", () => {
    expect(
      answersIn({
        names: [
          named("za_profile_rate", "Site!$B$4", false),
          named("za_heading_log_workers", "#REF!"),
          named("za_heading_log_nothing", "Log!$A$1"),
          named("za_sheet", '"report"'),
          named("za_heading_log_workers__2", "'6월'!$C$4"),
        ],
      }),
    ).toEqual([
      {
        field: "log.workers",
        part: "heading",
        place: { sheet: "6월", row: 3, column: 2 },
        name: "za_heading_log_workers__2",
      },
    ]);
  });
});

describe("nameOfAnswer", () => {
  it("is new for each heading, and one for the value of a field", () => {
    const names = [
      named("ZA_heading_log_workers", "Log!$A$1"),
      named("za_heading_log_workers__2", "Log!$A$2"),
      named("za_profile_rate", "Site!$B$4"),
    ];
    expect(nameOfAnswer("log.workers", "heading", { names })).toBe("za_heading_log_workers__3");
    expect(nameOfAnswer("log.date", "heading", { names })).toBe("za_heading_log_date");
    expect(nameOfAnswer("profile.rate", "value", { names })).toBe("za_profile_rate");
  });
});
