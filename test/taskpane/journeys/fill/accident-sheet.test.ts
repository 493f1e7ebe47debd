import { serialOf } from "../../../../src/core/calendar/serial";
import type { CauseCode } from "../../../../src/core/accidents/cause";
import { recognise } from "../../../../src/form/recognise";
import {
  accidentChanges,
  type AccidentDraft,
  blankDraft,
  consequenceOf,
  draftOf,
  findAccidentSheet,
  locksOf,
  nextRowOf,
  readAccident,
} from "../../../../src/taskpane/journeys/fill/accident-sheet";
import { accidentsBelow, bringIn } from "../../../../src/taskpane/journeys/fill/accidents-below";
import { cellAddress } from "../../../../src/workbook/address";
import type { Change, Workbook } from "../../../../src/workbook/workbook";
import { blankForm, sample } from "../../sample";

const today = serialOf(2026, 10, 30);

const filled: AccidentDraft = {
  ...blankDraft,
  date: "320",
  victim: "Operator",
  cause: "duty",
  careDays: "5",
  death: false,
};

/** A workbook with some changes made, as a form of the project's own. */
function after(workbook: Workbook, changes: readonly Change[]) {
  const made: Workbook = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const rows = sheet.rows.map((row) => [...(row ?? [])]);
      for (const { place, value = null, isDate, formula } of changes) {
        if (place.sheet !== sheet.name) continue;
        const cells = (rows[place.row] ??= []);
        cells[place.column] = {
          value,
          ...(isDate && { isDate }),
          ...(formula !== undefined && { formula }),
        };
      }
      return { ...sheet, rows };
    }),
  };
  const submission = recognise(made);
  const sheet = submission && findAccidentSheet(made, submission);
  if (!submission || !sheet) throw new Error("no form");
  return { workbook: made, submission, sheet };
}

const blank = (language: "ko" | "en" = "en") => after(blankForm(language), []);

/** What follows from an accident that is written into the blank form. */
function consequence(draft: Partial<AccidentDraft>, ...others: readonly Change[]) {
  const before = blank();
  const read = readAccident({ ...filled, ...draft }, "en", today);
  expect(read.refused).toEqual([]);
  const changes = accidentChanges(read, before.sheet, 4, before.workbook);
  const { sheet, submission } = after(before.workbook, [...changes, ...others]);
  const [row] = sheet.recorded;
  if (!row) throw new Error("not recorded");
  return consequenceOf(row, submission);
}

describe("the sheet of accidents", () => {
  it.each(["ko", "en"] as const)(
    "has its next row below the headings of a blank form, %s",
    (language) => {
      const { sheet } = blank(language);
      expect(sheet.language).toBe(language);
      expect(sheet.free).toBe(4);
      expect(sheet.recorded).toEqual([]);
    },
  );

  it("has it below the last accident, and a row is added before the last prepared one is used", () => {
    const { sheet, workbook } = blank();
    const at = (row: number) =>
      nextRowOf(
        after(workbook, [
          { place: { sheet: sheet.sheet, row, column: 0 }, value: today, isDate: true },
        ]).sheet,
      );
    expect(at(4)).toEqual({ row: 5, added: null });
    expect(at(13)).toEqual({ row: 14, added: null });
    const cells = { top: 15, left: 0, bottom: 15, right: 10 };
    const inputs = expect.arrayContaining([0, 1, 2, 3, 4, 5, 6, 7, 10]) as unknown;
    const added = { sheet: "Accidents", cells, inputs };
    expect(at(14)).toEqual({ row: 15, added });
    // Filled in by hand up to the last prepared row, and below it.
    expect(at(15)).toEqual({ row: 16, added });
    expect(at(16)).toEqual({ row: 16, added });
  });

  it("records below the last accident where no formulas are left to be repeated", () => {
    const { sheet, workbook } = blank();
    const changes = Array.from({ length: 12 }, (_, index) => ({
      place: { sheet: sheet.sheet, row: 4 + index, column: sheet.columns.breaks },
      value: "",
    }));
    expect(nextRowOf(after(workbook, changes).sheet)).toEqual({ row: 4, added: null });
  });

  it("is none of another layout's", () => {
    const workbook = sample("foreign-contractor");
    const submission = recognise(workbook);
    expect(submission && findAccidentSheet(workbook, submission)).toBeNull();
  });
});

describe("accidents that were typed below the prepared rows", () => {
  const { sheet: form, workbook: empty } = blank();
  const at = (row: number, column: keyof typeof form.columns, value: string | number): Change => ({
    place: { sheet: form.sheet, row, column: form.columns[column] },
    value,
    ...(column === "date" && { isDate: true as const }),
  });
  const typed = (row: number) => [
    at(row, "date", today - 100 + row),
    at(row, "victim", `Operator ${row}`),
    at(row, "careDays", 5),
  ];
  const inList = (...rows: readonly number[]) => rows.flatMap(typed);
  const full = inList(4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  const stepsOf = (changes: readonly Change[]) => {
    const { sheet, workbook } = after(empty, changes);
    return bringIn(sheet, workbook).map(({ added, changes: moves }) => ({
      added: added?.cells.top ?? null,
      moves: moves.map(({ place, value }) => `${cellAddress(place.row, place.column)} ${value}`),
    }));
  };

  it("are read by the audit, wherever they stand", () => {
    const { submission, sheet, workbook } = after(empty, [...full, ...inList(16, 20)]);
    expect(submission.accidents?.map(({ row }) => row).slice(-2)).toEqual([16, 20]);
    expect(accidentsBelow(sheet, workbook)).toEqual([16, 20]);
  });

  it("come into the list row by row: the rows that are added move those that wait", () => {
    expect(stepsOf([...full, ...inList(16, 20)])).toEqual([
      {
        added: 15,
        moves: [
          `A17 ${today - 84}`,
          "A18 null",
          "B17 Operator 16",
          "B18 null",
          "D17 5",
          "D18 null",
        ],
      },
      {
        added: 16,
        moves: [
          `A18 ${today - 80}`,
          "A23 null",
          "B18 Operator 20",
          "B23 null",
          "D18 5",
          "D23 null",
        ],
      },
    ]);
  });

  it("take the prepared rows that are free, the last aside", () => {
    const steps = stepsOf([...full.slice(0, -6), ...inList(16, 17)]);
    expect(steps.map(({ added, moves }) => [added, moves[0]])).toEqual([
      [null, `A15 ${today - 84}`],
      [15, `A16 ${today - 83}`],
    ]);
  });

  it.each([
    ["a person has stated what follows", [at(16, "breaks", "Yes")]],
    ["one of its cells holds a formula", [{ ...at(16, "victim", ""), value: "", formula: "NA()" }]],
  ])("are left alone where %s", (_, changes) => {
    const { sheet, workbook } = after(empty, [...full, ...inList(16), ...changes]);
    expect(accidentsBelow(sheet, workbook)).toEqual([]);
  });
});

describe("an accident", () => {
  it.each([
    ["en", "performing duty under the labor contract", "No"],
    ["ko", "근로계약에 따른 업무 수행", "아니요"],
  ] as const)("is written in the words of the form, %s", (language, cause, death) => {
    const { sheet, workbook } = blank(language);
    const read = readAccident(filled, language, today);
    const changes = accidentChanges(read, sheet, 4, workbook);
    expect(
      changes.map(({ place, ...change }) => [cellAddress(place.row, place.column), change]),
    ).toEqual([
      ["A5", { value: serialOf(2026, 3, 20), isDate: true, format: "yyyy-mm-dd" }],
      ["B5", { value: "Operator" }],
      ["C5", { value: cause }],
      ["D5", { value: 5 }],
      ["E5", { value: death }],
    ]);
  });

  it.each([
    [{ date: "" }, [["date", "not-a-date"]]],
    [{ date: "2026-10-31" }, [["date", "to-come"]]],
    [{ careDays: "" }, [["careDays", "not-days"]]],
    [{ careDays: "a week", isInCare: true }, [["careDays", "not-days"]]],
    [{ death: null }, [["death", "death-open"]]],
    [{ approvalDate: "soon" }, [["approvalDate", "not-a-date"]]],
    [{ careDays: "", isInCare: true, victim: "", cause: "" }, []],
  ] as const)("with %j is refused for %j", (draft, refused) => {
    expect(readAccident({ ...filled, ...draft }, "en", today).refused).toEqual(refused);
  });

  it("breaks with 4 days of care, and the record starts again the day after", () => {
    expect(consequence({ careDays: "4" })).toEqual({
      kind: "breaks",
      releadoff: serialOf(2026, 3, 21),
    });
  });

  it("breaks with a death, whatever the days of care", () => {
    expect(consequence({ careDays: "0", death: true }).kind).toBe("breaks");
  });

  it("breaks as a disease from the approval of care", () => {
    const disease: CauseCode = "confirmed-disease";
    expect(consequence({ cause: disease, approvalDate: "0401" })).toEqual({
      kind: "breaks",
      releadoff: serialOf(2026, 4, 2),
    });
    expect(consequence({ cause: disease })).toEqual({ kind: "breaks", releadoff: null });
  });

  it.each([
    [{ careDays: "3" }, "slight"],
    [{ careDays: "3", cause: "business-trip" }, "slight"],
    [{ cause: "business-trip" }, "decision"],
    [{ cause: "business-trip", careDays: "", isInCare: true }, "decision"],
    [{ careDays: "", isInCare: true }, "care-open"],
    [{ cause: "third-party" }, "recognisable"],
    [{ cause: "" }, "cause-open"],
    [{ cause: "", careDays: "2" }, "slight"],
  ] as const)("with %j is %s", (draft, kind) => {
    expect(consequence(draft).kind).toBe(kind);
  });

  it("of before the leadoff does not touch the record", () => {
    const leadoff = {
      place: { sheet: "Profile", row: 11, column: 1 },
      value: today,
      isDate: true,
    } as const;
    expect(consequence({}, leadoff).kind).toBe("before-leadoff");
  });

  it("is edited where it differs, and left alone where its cells cannot be replaced", () => {
    const before = blank();
    const written = accidentChanges(
      readAccident(filled, "en", today),
      before.sheet,
      4,
      before.workbook,
    );
    const { sheet, workbook } = after(before.workbook, [
      ...written,
      { place: { sheet: before.sheet.sheet, row: 4, column: 3 }, value: "five or so" },
    ]);
    const [row] = sheet.recorded;
    if (!row) throw new Error("not recorded");
    const locks = locksOf(row);
    expect([...locks.keys()]).toEqual(["careDays"]);
    const stands = readAccident(draftOf(row), "en", today);
    const edited = readAccident(
      { ...draftOf(row), careDays: "9", cause: "third-party" },
      "en",
      today,
    );
    const changes = accidentChanges(edited, sheet, 4, workbook, stands, locks);
    expect(changes.map(({ place }) => place.column)).toEqual([2]);
  });
});
