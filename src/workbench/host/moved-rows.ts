/** What lies where after rows were inserted into a sheet, or deleted from it. */
import { parseQualified, qualifiedAbsolute } from "../../workbook/address";
import type { Area, DefinedName, Table } from "../../workbook/workbook";

/** Rows that were inserted above a row, from 0; a negative count of them was deleted from there on. */
export interface RowsMoved {
  readonly row: number;
  readonly count: number;
}

/** Where a row comes to lie; null when it is deleted. */
export function movedRow(index: number, { row, count }: RowsMoved): number | null {
  return movedIndex(index, row, count);
}

/** Where a row or column comes to lie after a count of them was inserted or, if negative, deleted; null if it was. */
export function movedIndex(index: number, from: number, count: number): number | null {
  if (index < from) return index;
  return count < 0 && index < from - count ? null : index + count;
}

/** What is left of an area; one that rows are inserted into, or deleted from, grows or shrinks. */
export function movedArea(area: Area, rows: RowsMoved): Area | null {
  const { row, count } = rows;
  const top = movedRow(area.top, rows) ?? row;
  const bottom = movedRow(area.bottom, rows) ?? row - 1;
  return top <= bottom || count > 0 ? { ...area, top, bottom } : null;
}

/** The tables of a sheet. */
export function movedTables(tables: readonly Table[], rows: RowsMoved): Table[] {
  return tables.flatMap((table) => {
    const area = movedArea(table.area, rows);
    return area ? [{ ...table, area }] : [];
  });
}

/** The names of a workbook, those that refer to one area of the sheet with where it is now. */
export function movedNames(
  names: readonly DefinedName[],
  sheet: string,
  rows: RowsMoved,
): DefinedName[] {
  return names.map((name) => {
    const before = parseQualified(name.refersTo);
    const area = before?.sheet === sheet ? movedArea(before.area, rows) : null;
    if (!area) return name;
    return { ...name, refersTo: qualifiedAbsolute(sheet, area) };
  });
}
