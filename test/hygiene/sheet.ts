import { auditHygiene } from "../../src/hygiene/hygiene";
import { areaAddress } from "../../src/workbook/address";
import type { Cell, Sheet, Workbook } from "../../src/workbook/workbook";

/** What a cell holds: a number, a text, `=FORMULA`, `#ERROR!`, `=FORMULA -> #ERROR!`, a whole cell, or nothing. */
export type Content = string | number | Cell | null;

/** A workbook of one sheet per grid, Sheet1 and so on. */
export function workbookOf(...grids: readonly (readonly (readonly Content[])[])[]): Workbook {
  return {
    sheets: grids.map((rows, index) => sheetOf(`Sheet${index + 1}`, rows)),
    names: [],
    dateSystem: 1900,
    externalLinks: [],
  };
}

function sheetOf(name: string, rows: readonly (readonly Content[])[]): Sheet {
  return {
    name,
    visibility: "visible",
    rows: rows.map((row) => row.map(cellOf)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

function cellOf(content: Content): Cell | undefined {
  if (content === null) return undefined;
  if (typeof content === "object") return content;
  if (typeof content === "number") return { value: content };
  const [, formula, error] = /^(?:=(.*?))?(?:(?:^| -> )(#.+))?$/s.exec(content) ?? [];
  if (error !== undefined) {
    return { value: { error }, ...(formula !== undefined && { formula }) };
  }
  return formula === undefined ? { value: content } : { value: 7, formula };
}

/** The findings in a workbook of these sheets: `total-leaves-out-rows B7`. */
export function findingsIn(...grids: readonly (readonly (readonly Content[])[])[]): string[] {
  return auditHygiene(workbookOf(...grids)).findings.map(({ rule, sheet, area }) => {
    const cell = areaAddress(area);
    return grids.length > 1 ? `${rule} ${sheet}!${cell}` : `${rule} ${cell}`;
  });
}

/** Rows made from a function of their number, as they are counted in a sheet. */
export function rowsFrom(first: number, last: number, row: (number: number) => Content[]) {
  return Array.from({ length: last - first + 1 }, (_, index) => row(first + index));
}

/** The rows with one cell changed. */
export function withCell(
  rows: readonly (readonly Content[])[],
  row: number,
  column: number,
  content: Content,
): Content[][] {
  return rows.map((cells, at) =>
    at + 1 === row
      ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, index) =>
          index === column ? content : (cells[index] ?? null),
        )
      : [...cells],
  );
}
