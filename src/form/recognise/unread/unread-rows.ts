/** Rows below a table that look like its own and were not read. */
import type { Unread } from "../../submission";
import { type SheetCells, cellAt, isClaimed, rowsBelow } from "../cells/sheet-cells";
import { cellSpecOf, valueAt } from "../cells/read-cell";
import type { Column } from "../headings/heading-rows";
import { isPartOfDate } from "../parts/partial-date";
import type { TableFound } from "../tables/table-rows";

/** Numbers in a row that make it one of a table whose headings are known. */
const fewestNumbers = 2;

/**
 * What stands below a table, as far as the next one: rows under headings that have none, or rows that go on where
 * the table ended.
 *
 * @returns null when nothing below looks like a row of the table
 */
export function unreadRows({ headings, key: keyField, rows, bottom }: TableFound): Unread | null {
  const { sheetCells, columns, area } = headings;
  const key = columns.find(({ field }) => field === keyField);
  if (!key) return null;
  const lastRow = rows.at(-1)?.row;
  const hasRows = lastRow !== undefined;
  const isByDay = hasRows && isKeyedByDay(sheetCells, lastRow, key);
  let first: number | null = null;
  let last = 0;
  for (const row of rowsBelow(sheetCells, bottom)) {
    if (columns.some(({ column }) => isClaimed(sheetCells, row, column))) break;
    const numbers = columns.filter((column) => holdsNumber(sheetCells, row, column)).length;
    const isRow = hasRows
      ? numbers >= fewestNumbers &&
        (isKeyed(sheetCells, row, key) || (isByDay && isKeyedByDay(sheetCells, row, key)))
      : numbers >= fewestNumbers;
    if (!isRow) continue;
    first ??= row;
    last = row;
  }
  if (first === null) return null;
  const range = { top: first, left: area.left, bottom: last, right: area.right };
  return {
    sheet: sheetCells.sheet.name,
    range,
    reason: hasRows ? "ended-early" : "rows-not-read",
  };
}

/** Whether a cell of a column of counts holds a number; a formula alone is a prepared row. */
function holdsNumber(
  sheetCells: SheetCells,
  row: number,
  { field, column, heading }: Column,
): boolean {
  const spec = cellSpecOf(field, heading);
  if (spec.kind !== "number" && spec.kind !== "date") return false;
  const cell = cellAt(sheetCells, row, column);
  if (cell === undefined || cell.formula !== undefined) return false;
  return valueAt(sheetCells, row, column, spec) !== null;
}

/** Whether a row has what each row of the table has. */
function isKeyed(sheetCells: SheetCells, row: number, { field, column, heading }: Column): boolean {
  return valueAt(sheetCells, row, column, cellSpecOf(field, heading)) !== null;
}

/** Whether the key of a row is a day without its month or year, as in the rows of a page under its month. */
function isKeyedByDay(sheetCells: SheetCells, row: number, { field, column }: Column): boolean {
  const value = cellAt(sheetCells, row, column)?.value;
  const isValue = typeof value === "string" || typeof value === "number";
  return field === "log.date" && isValue && isPartOfDate(value);
}
