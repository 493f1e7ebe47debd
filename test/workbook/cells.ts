/** Short ways to what a workbook holds, for tests. */
import { cellAddress } from "../../src/workbook/address";
import { readXlsx, UnreadableWorkbook } from "../../src/workbook/sources/xlsx";
import type { Cell, CellValue, Sheet, Workbook } from "../../src/workbook/workbook";
import { rowsOf, type WorkbookContent } from "./package";

/** The cells of a sheet by address. */
export function cellsOf({ rows }: Pick<Sheet, "rows">): Record<string, Cell> {
  const cells = rows.flatMap((line = [], row) =>
    line.flatMap((cell, column) => (cell ? [[cellAddress(row, column), cell] as const] : [])),
  );
  return Object.fromEntries(cells);
}

/** The first sheet of a workbook. */
export function firstSheet(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** The cells that these rows of a file are read as. */
export function readRows(rows: string, content: WorkbookContent = {}): Record<string, Cell> {
  return cellsOf(firstSheet(readXlsx(rowsOf(rows, content))));
}

/** The values that these rows of a file are read as. */
export function readValues(rows: string, content?: WorkbookContent): Record<string, CellValue> {
  const cells = Object.entries(readRows(rows, content));
  return Object.fromEntries(cells.map(([address, { value }]) => [address, value]));
}

/** The formulas that these rows of a file are read as. */
export function readFormulas(
  rows: string,
  content?: WorkbookContent,
): Record<string, string | undefined> {
  const cells = Object.entries(readRows(rows, content));
  return Object.fromEntries(cells.map(([address, { formula }]) => [address, formula]));
}

/** The refusal of a file, with what fills its sentence. */
export function refusalOf(read: () => unknown): { code: string } & Record<string, string | number> {
  try {
    read();
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return { code: error.code, ...error.params };
    throw error;
  }
  throw new Error("it was read");
}

/** The text in pieces, cut at these places. */
export function cut(text: string, places: readonly number[]): string[] {
  const ends = [...new Set(places.map((place) => place % text.length))].sort((a, b) => a - b);
  return [0, ...ends].map((start, index) => text.slice(start, ends[index] ?? text.length));
}
