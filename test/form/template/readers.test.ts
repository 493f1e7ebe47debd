/** Other programs read the form as this one does. */
import { read as readSheetJs } from "@e965/xlsx";
import { ValueType, Workbook as ExcelJsWorkbook, type CellValue as ExcelJsValue } from "exceljs";
import { serialFromIso } from "../../../src/core/calendar/serial";
import { blank, type FormContent } from "../../../src/form/template/content";
import { notYet } from "../../../src/form/template/stated/quotation";
import { writeForm } from "../../../src/form/template/write-form";
import { cellAddress } from "../../../src/workbook/address";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { plantContent } from "../../cases/definitions/plant-320";
import { restartContent } from "../../cases/definitions/restart-after-accident";

const forms: [name: string, language: "ko" | "en", content: FormContent][] = [
  ["the blank form", "ko", blank],
  ["a form with an accident", "ko", restartContent],
  ["an English form", "en", plantContent],
];

describe.each(forms)("%s", (_, language, content) => {
  const bytes = writeForm(language, content);
  // By sheet and address; blank cells left out.
  const own: Record<string, unknown> = {};
  for (const { name, rows } of readXlsx(bytes).sheets) {
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell && cell.value !== null && cell.value !== "") {
          own[`${name}!${cellAddress(row, column)}`] = cell.value;
        }
      });
    });
  }

  it("is read alike by SheetJS", () => {
    const values: Record<string, unknown> = {};
    const { Sheets } = readSheetJs(bytes, { type: "array" });
    for (const [name, sheet] of Object.entries(Sheets)) {
      for (const [address, cell] of Object.entries(sheet)) {
        const value = (cell as { v?: unknown }).v;
        if (address.startsWith("!") || value === undefined || value === "") continue;
        values[`${name}!${address}`] = value;
      }
    }
    expect(values).toEqual(own);
  });

  it("is read alike by exceljs", async () => {
    const workbook = new ExcelJsWorkbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    const values: Record<string, unknown> = {};
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          // A covered cell of a merged area repeats the value of its first.
          if (cell.isMerged && cell.master !== cell) return;
          // The value of a formula leaves out a result of 0.
          const value = plainOf(cell.type === ValueType.Formula ? cell.result : cell.value);
          if (value !== null && value !== "") values[`${sheet.name}!${cell.address}`] = value;
        });
      });
    }
    expect(values).toEqual(own);
  });
});

/** A value of exceljs as the file has it: a date is its serial number. */
function plainOf(value: ExcelJsValue | undefined): unknown {
  if (value instanceof Date) {
    // exceljs makes a date of every result in a date format, and of the mark for "not yet" an invalid one.
    return isNaN(value.getTime()) ? notYet : serialFromIso(value.toISOString().slice(0, 10));
  }
  return value ?? null;
}
