/** The same workbooks read by others: values, formulas and number formats must be the same. */
import * as sheetJs from "@e965/xlsx";
import ExcelJs from "exceljs";
import fc from "fast-check";

import { cellAddress } from "../../../../src/workbook/address";
import { readXlsx } from "../../../../src/workbook/sources/xlsx";
import { type Cell, isCellError } from "../../../../src/workbook/workbook";
import { cellsOf } from "../../cells";

type Value = string | number | boolean;
interface Written {
  readonly value: Value;
  readonly formula?: string;
  readonly format?: string;
}
type Grid = readonly (readonly (Written | null)[])[];

/**
 * Texts that XML holds without loss. White space around them, which Excel drops unless told to preserve it
 * and others keep, is covered by tests of its own; entities and escapes in texts are beyond the others.
 */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
    fc.constantFrom("무재해 일지", "a\nb", '<c r="A1">&</c>', "]]>", "=1", "'", "100%"),
  )
  .filter(
    (text) =>
      text === text.trim() && !/&\w+;|[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text.replaceAll("\n", "")),
  );
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  text,
);
const formula = fc.constantFrom(
  "A1*8",
  "IF(A1>0,\"<&>\",'산출 내역'!B2)",
  "SUM(A$1:B9)",
  "1+2",
  "TODAY()",
);
const dateFormat = "yyyy-mm-dd";
const day = fc.record({
  value: fc.integer({ min: 61, max: 60_000 }),
  format: fc.constant(dateFormat),
});
const cell: fc.Arbitrary<Written | null> = fc.oneof(
  { weight: 1, arbitrary: day },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.record(
      { value, formula, format: fc.constantFrom("0.00%", '#,##0"시간"') },
      { requiredKeys: ["value"] },
    ),
  },
);
const grid: fc.Arbitrary<Grid> = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
const sheets = fc.array(grid, { minLength: 1, maxLength: 3 });

describe("a workbook written by exceljs", () => {
  it("is read as exceljs reads it", async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (sheets) => {
        const bytes = await writtenByExcelJs(sheets);
        const workbook = new ExcelJs.Workbook();
        await workbook.xlsx.load(bytes);
        const expected = workbook.worksheets.map(cellsOfExcelJs);
        expect(readXlsx(new Uint8Array(bytes)).sheets.map(cellsOf)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("is read with its shared formulas written out", async () => {
    const workbook = new ExcelJs.Workbook();
    const sheet = workbook.addWorksheet("Log");
    sheet.fillFormula("D2:E40", "A2*$B2+C$1+SUM(A2:B3)+LOG10(A2)", () => 1);
    const bytes = await workbook.xlsx.writeBuffer();
    const again = new ExcelJs.Workbook();
    await again.xlsx.load(bytes);
    const cells = readXlsx(new Uint8Array(bytes)).sheets.map(cellsOf);
    expect(Object.keys(cells[0] ?? {})).toHaveLength(78);
    expect(cells).toEqual(again.worksheets.map(cellsOfExcelJs));
  });
});

describe("a workbook written by SheetJS", () => {
  it.each([false, true])("is read as SheetJS reads it, with shared strings: %s", (bookSST) => {
    fc.assert(
      fc.property(sheets, (sheets) => {
        const bytes = writtenBySheetJs(sheets, bookSST);
        const { Sheets } = sheetJs.read(bytes, { type: "array", cellNF: true, cellFormula: true });
        expect(readXlsx(bytes).sheets.map(cellsOf)).toEqual(
          Object.values(Sheets).map(cellsOfSheetJs),
        );
      }),
      { numRuns: 30 },
    );
  });
});

async function writtenByExcelJs(sheets: readonly Grid[]): Promise<ExcelJs.Buffer> {
  const workbook = new ExcelJs.Workbook();
  for (const [index, grid] of sheets.entries()) {
    const sheet = workbook.addWorksheet(`시트 ${index}`);
    for (const [row, line] of grid.entries()) {
      for (const [column, written] of line.entries()) {
        if (!written) continue;
        const { value, formula, format } = written;
        const cell = sheet.getCell(row + 1, column + 1);
        cell.value = formula === undefined ? value : { formula, result: value, date1904: false };
        if (format !== undefined) cell.numFmt = format;
      }
    }
  }
  return workbook.xlsx.writeBuffer();
}

function cellsOfExcelJs(sheet: ExcelJs.Worksheet): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const result: unknown = cell.formula ? cell.result : cell.value;
      cells[cell.address] = cellOf(plainValue(result), cell.formula, cell.numFmt);
    });
  });
  return cells;
}

/** exceljs makes dates of numbers in date formats; in serial numbers they are what the file has. */
function plainValue(value: unknown): Cell["value"] {
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return isCellError(value) ? value : null;
}

function writtenBySheetJs(sheets: readonly Grid[], bookSST: boolean): Uint8Array {
  const book = sheetJs.utils.book_new();
  for (const [index, grid] of sheets.entries()) {
    const sheet: sheetJs.WorkSheet = { "!ref": "A1:F8" };
    for (const [row, line] of grid.entries()) {
      for (const [column, written] of line.entries()) {
        if (!written) continue;
        const { value, formula, format } = written;
        const types = { string: "s", number: "n", boolean: "b" } as const;
        const cell: sheetJs.CellObject = { t: types[typeof value as keyof typeof types], v: value };
        if (formula !== undefined) cell.f = formula;
        if (format !== undefined) cell.z = format;
        sheet[cellAddress(row, column)] = cell;
      }
    }
    sheetJs.utils.book_append_sheet(book, sheet, `시트 ${index}`);
  }
  const bytes = sheetJs.write(book, { type: "array", bookSST, compression: true }) as ArrayBuffer;
  return new Uint8Array(bytes);
}

function cellsOfSheetJs(sheet: sheetJs.WorkSheet): Record<string, Cell> {
  const cells = Object.entries(sheet).flatMap(([address, cell]) => {
    if (address.startsWith("!")) return [];
    const { v, f, z } = cell as sheetJs.CellObject;
    return [[address, cellOf(plainValue(v), f, z === undefined ? undefined : String(z))] as const];
  });
  return Object.fromEntries(cells);
}

function cellOf(
  value: Cell["value"],
  formula: string | undefined,
  format: string | undefined,
): Cell {
  return {
    value,
    ...(formula ? { formula } : {}),
    ...(format && format !== "General" ? { format } : {}),
    ...(format === dateFormat ? { isDate: true } : {}),
  };
}
