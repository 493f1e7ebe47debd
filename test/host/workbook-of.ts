import { markDate } from "../../src/workbook/date-system";
import type { Cell, CellValue, Sheet, Workbook } from "../../src/workbook/workbook";

/** A cell of a test: a value, or a whole cell where its formula or format matters. */
type Plain = CellValue | undefined | Cell;

/**
 * A workbook written down in a test.
 *
 * @example
 * workbookOf({ Log: [["Date", "Workers"], [{ value: 45000, format: "yyyy-mm-dd" }, 12]] });
 */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly Plain[])[]>>,
  more: Partial<Workbook> = {},
): Workbook {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) =>
      sheetOf({ name, rows: rows.map(cellsOf) }),
    ),
    names: [],
    dateSystem: 1900,
    externalLinks: [],
    ...more,
  };
}

/** A visible sheet without merges, hidden rows and tables but for those given. */
export function sheetOf(sheet: Pick<Sheet, "name" | "rows"> & Partial<Sheet>): Sheet {
  return {
    visibility: "visible",
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    ...sheet,
  };
}

function cellsOf(row: readonly Plain[]): (Cell | undefined)[] {
  return row.map((cell) => {
    if (cell === undefined || cell === null) return undefined;
    return typeof cell === "object" && "value" in cell ? markDate(cell, 1900) : { value: cell };
  });
}
