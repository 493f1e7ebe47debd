import { audit } from "../../src/audit/audit";
import { allRules } from "../../src/audit/rules";
import { recognise } from "../../src/form/recognise";
import { writeForm } from "../../src/form/template/write-form";
import { isReady, whatIsLeft } from "../../src/submission-copy/what-is-left";
import { qualified } from "../../src/workbook/address";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import type { Workbook } from "../../src/workbook/workbook";
import { sample } from "../taskpane/sample";

function leftIn(workbook: Workbook) {
  const submission = recognise(workbook);
  if (!submission) throw new Error("no form");
  const result = audit(submission, allRules);
  return { result, left: whatIsLeft(result, "en") };
}

/** With blank cells in the column in which people say that they have signed. */
function withoutSignatures(workbook: Workbook): Workbook {
  const signed = recognise(workbook)?.documents?.signatures.flatMap((row) => row.signed ?? []);
  const isSigned = (sheet: string, row: number, column: number) =>
    signed?.some((cell) => cell.sheet === sheet && cell.row === row && cell.column === column);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells?.map((cell, column) =>
        cell && isSigned(sheet.name, row, column) ? { ...cell, value: null } : cell,
      ),
    ),
  }));
  return { ...workbook, sheets };
}

describe("what is left", () => {
  it("is nothing of a clean record", () => {
    const { result, left } = leftIn(sample("plant-320"));
    expect(isReady(result)).toBe(true);
    expect(left).toEqual([]);
  });

  it.each(["three-mistakes", "shl-below-60", "foreign-monthly", "procedure-late"])(
    "is said with its cells: %s",
    (name) => {
      const { left } = leftIn(sample(name));
      expect(left.length).toBeGreaterThan(0);
      for (const { sentence, inShort, cells } of left) {
        if (cells) expect(sentence).toContain(qualified(cells.sheet, cells.area));
        else expect(inShort).toBe(sentence);
      }
    },
  );

  it("is a signature too, of which the audit only notes that it is missing", () => {
    const { result, left } = leftIn(withoutSignatures(sample("plant-320")));
    expect(isReady(result)).toBe(false);
    expect(left.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/signatures are left blank/),
    ]);
  });

  it("is a sentence without a cell of a blank form", () => {
    const { left } = leftIn(readXlsx(writeForm("ko")));
    expect(left).toHaveLength(1);
    expect(left[0]?.cells).toBeNull();
  });
});
