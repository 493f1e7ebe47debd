/** Workbooks for tests, written as the grids that one sees. */
import { parseArea } from "../../src/workbook/address";
import { markDate } from "../../src/workbook/date-system";
import type { Cell, DateSystem, DefinedName, Sheet, Workbook } from "../../src/workbook/workbook";

/** A value, a formula with its result, or a value with a number format; null leaves the cell empty. */
export type GridCell =
  | string
  | number
  | boolean
  | null
  | { readonly value: Cell["value"]; readonly formula?: string; readonly format?: string };

/**
 * A sheet by its rows.
 *
 * @example
 * sheet("5월", [["일자", "출력인원"], [40301, 12]], { merges: ["A1:A2"] });
 */
export function sheet(
  name: string,
  rows: readonly (readonly GridCell[])[],
  options: { merges?: readonly string[]; visibility?: Sheet["visibility"] } = {},
): Sheet {
  return {
    name,
    visibility: options.visibility ?? "visible",
    rows: rows.map((row) => row.map(cellOf)),
    merges: (options.merges ?? []).flatMap((address) => parseArea(address) ?? []),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

/** A workbook of these sheets as a source reads it: their dates count in the workbook's own date system. */
export function workbook(
  sheets: readonly Sheet[],
  options: { dateSystem?: DateSystem; names?: readonly DefinedName[] } = {},
): Workbook {
  const { dateSystem = 1900 } = options;
  const read = (cell: Cell | undefined) => cell && markDate(cell, dateSystem);
  return {
    sheets: sheets.map((each) => ({ ...each, rows: each.rows.map((row) => row?.map(read)) })),
    names: options.names ?? [],
    dateSystem,
    externalLinks: [],
  };
}

function cellOf(cell: GridCell): Cell | undefined {
  if (cell === null) return undefined;
  return typeof cell === "object" ? cell : { value: cell };
}
