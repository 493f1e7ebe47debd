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
      for (const { place, value = null, isDate } of changes) {
        const cells = rows[place.row];
        if (place.sheet === sheet.name && cells) {
          cells[place.column] = { value, ...(isDate && { isDate }) };
        }
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
