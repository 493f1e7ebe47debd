/** A tick is a promise: whatever of a clean sample cannot be read, the sample is no longer clean. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { audit } from "../../src/audit/audit";
import type { Verdict } from "../../src/audit/finding";
import { entriesOf } from "../../src/record/entries-of";
import { form, type FormField } from "../../src/form/fields";
import { unjudgedFields } from "../../src/form/fields/judged";
import { recognise } from "../../src/form/recognise";
import type { Submission } from "../../src/form/submission";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import type { Cell, Workbook } from "../../src/workbook/workbook";

const fields = form
  .flatMap(({ pairs, tables }) => [...pairs, ...tables.flatMap(({ columns }) => columns)])
  .map(({ id }) => id)
  .filter((id) => !unjudgedFields.has(id));

/** Ways in which a cell has no value, though something stands in it. */
const broken: Readonly<Record<string, Partial<Cell>>> = {
  "an error": { value: { error: "#REF!" } },
  "a formula without a result": { value: null, formula: "XLOOKUP(A1,A:A,B:B)" },
};

function open(sample: string): { workbook: Workbook; submission: Submission } {
  const bytes = readFileSync(path.join(__dirname, `${sample}.xlsx`));
  const workbook = readXlsx(new Uint8Array(bytes));
  const submission = recognise(workbook);
  if (!submission) throw new Error(`${sample} holds no form`);
  return { workbook, submission };
}

/** The first filled cell of a field, as `[sheet, row, column]`. */
function cellOf(submission: Submission, field: FormField) {
  const entry = entriesOf(submission, field).find(({ reading }) => reading !== "blank");
  return entry ? ([entry.sheet, entry.row, entry.column] as const) : null;
}

function changed(
  workbook: Workbook,
  isChanged: (cell: Cell, sheet: string, row: number, column: number) => boolean,
  change: Partial<Cell>,
): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells?.map((cell, column) =>
        cell && isChanged(cell, sheet.name, row, column) ? { ...cell, ...change } : cell,
      ),
    ),
  }));
  return { ...workbook, sheets };
}

function verdictOf(workbook: Workbook): Verdict | null {
  const submission = recognise(workbook);
  return submission && audit(submission).verdict;
}

describe.each(["construction-site", "restart-after-accident"])("%s", (sample) => {
  const { workbook, submission } = open(sample);

  it("is clean as it is", () => {
    expect(verdictOf(workbook)).toBe("clean");
  });

  it.each(Object.entries(broken))("has no tick with %s in any judged field", (_, change) => {
    const ticked = fields.filter((field) => {
      const place = cellOf(submission, field);
      if (!place) return false;
      const [sheet, row, column] = place;
      const isThere = (_cell: Cell, ...at: [string, number, number]) =>
        at[0] === sheet && at[1] === row && at[2] === column;
      return verdictOf(changed(workbook, isThere, change)) === "clean";
    });
    expect(ticked).toEqual([]);
  });

  it.each(["#NAME?", "#BUSY!"])(
    "has no tick, and no error, with all our functions at %s",
    (error) => {
      const isOurs = ({ formula = "" }: Cell) => /\bZA\./.test(formula);
      expect(verdictOf(changed(workbook, isOurs, { value: { error } }))).toBe("incomplete");
    },
  );
});
