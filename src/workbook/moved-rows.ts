/** What lies where after rows, or cells of some columns, were inserted into a sheet, or deleted from it. */
import { areaAddress, lastRow, parseArea, parseQualified, qualifiedAbsolute } from "./address";
import { mentionsOf } from "./references";
import type { Area, DefinedName, Table } from "./workbook";

/** Rows that were inserted above a row, from 0; a negative count of them was deleted from there on. */
export interface RowsMoved {
  readonly row: number;
  readonly count: number;
  /** The columns, from 0, of which cells were inserted or deleted; all of them where it is left out. */
  readonly columns?: Columns | undefined;
}

interface Columns {
  readonly first: number;
  readonly last: number;
}

/** Rows, or cells of some columns, that were inserted into a sheet, which is known by its name. */
export interface InsertedRows extends RowsMoved {
  readonly sheet: string;
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

/** Whether an area lies in the columns of which cells moved; what does so in part alone stays where it is, as in Excel. */
export function isAmong({ left, right }: Area, columns: Columns | undefined): boolean {
  return columns === undefined || (left >= columns.first && right <= columns.last);
}

/** What is left of an area; one that rows are inserted into, or deleted from, grows or shrinks. */
export function movedArea(area: Area, rows: RowsMoved): Area | null {
  const { row, count } = rows;
  if (!isAmong(area, rows.columns)) return area;
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

/** The tables of a sheet after one of them has come to reach as far down as a row. */
export function extendedTables(tables: readonly Table[], name: string, bottom: number): Table[] {
  return tables.map((table) =>
    table.name === name ? { ...table, area: { ...table.area, bottom } } : table,
  );
}

/** The rows of a table between its headings and its totals. */
export function tableBody({ area, headerRows, totalsRows }: Table): Area {
  return { ...area, top: area.top + headerRows, bottom: area.bottom - totalsRows };
}

/**
 * The areas of a validation or a conditional format. Those that reach to the last row of a table, in its columns, take
 * in the rows that are inserted below it: between it and its totals.
 *
 * @param tables those of the sheet, as they were
 */
export function movedRuleAreas(
  areas: readonly Area[],
  rows: RowsMoved,
  tables: readonly Table[],
): Area[] {
  const grown = tables.filter(
    (table) => table.totalsRows > 0 && rows.count > 0 && tableBody(table).bottom === rows.row - 1,
  );
  return areas
    .flatMap((area) => partsOf(area, rows))
    .flatMap((area): Area[] => {
      const moved = movedArea(area, rows);
      const grows = grown.some((table) => isLowerPart(area, tableBody(table)));
      return moved ? [grows ? { ...moved, bottom: moved.bottom + rows.count } : moved] : [];
    });
}

/** An area in the parts that moving cells leave of it: what lies in their columns, and what lies beside. */
function partsOf(area: Area, { row, columns }: RowsMoved): Area[] {
  if (!columns || area.bottom < row || isAmong(area, columns)) return [area];
  const { left, right } = area;
  if (right < columns.first || left > columns.last) return [area];
  return [
    { ...area, right: columns.first - 1 },
    { ...area, left: Math.max(left, columns.first), right: Math.min(right, columns.last) },
    { ...area, left: columns.last + 1 },
  ].filter((part) => part.left <= part.right);
}

/**
 * The areas of a validation or a conditional format after a table got rows where nothing was inserted: those that reach
 * to its last row, in its columns, take them in.
 *
 * @param before the rows of the table, headings and totals aside, as they were
 */
export function grownRuleAreas(areas: readonly Area[], before: Area, bottom: number): Area[] {
  return areas.map((area) => (isLowerPart(area, before) ? { ...area, bottom } : area));
}

function isLowerPart(area: Area, body: Area): boolean {
  return area.bottom === body.bottom && area.left >= body.left && area.right <= body.right;
}

/** The names of a workbook, those that refer to one area of the sheet with where it is now. */
export function movedNames(
  names: readonly DefinedName[],
  sheet: string,
  rows: RowsMoved,
): DefinedName[] {
  return names.map((name) => {
    if (rows.count > 0) {
      const refersTo = formulaAfterInsertion(name.refersTo, "", { sheet, ...rows });
      return refersTo === name.refersTo ? name : { ...name, refersTo };
    }
    const before = parseQualified(name.refersTo);
    const area = before?.sheet === sheet ? movedArea(before.area, rows) : null;
    if (!area) return name;
    return { ...name, refersTo: qualifiedAbsolute(sheet, area) };
  });
}

const rowNumber = /\d+/g;

/**
 * A formula that reads the same cells after rows, or cells of some columns, were inserted; ranges that they came into
 * are longer then.
 *
 * @param formula without its "="
 * @param ownSheet the sheet of the formula, for addresses without one
 * @example
 * // A row was inserted above row 10 of Log.
 * const inserted = { sheet: "Log", row: 9, count: 1 };
 * formulaAfterInsertion("SUM(Log!E5:E12)-$A9", "Period", inserted); // "SUM(Log!E5:E13)-$A9"
 */
export function formulaAfterInsertion(
  formula: string,
  ownSheet: string,
  { sheet, row, count, columns }: InsertedRows,
): string {
  let written = "";
  let done = 0;
  for (const mention of mentionsOf(formula)) {
    const named = mention.sheet ?? ownSheet;
    const area = parseArea(mention.address);
    if (named.toLowerCase() !== sheet.toLowerCase() || !area || !isAmong(area, columns)) continue;
    const address = mention.address.replace(rowNumber, (digits) => {
      const index = Number(digits) - 1;
      return String(index < row ? index + 1 : Math.min(index + count, lastRow) + 1);
    });
    written += formula.slice(done, mention.addressStart) + address;
    done = mention.end;
  }
  return written + formula.slice(done);
}

/** The addresses of some areas, `A5:A9 C5`, after a change to each of them. */
export function changedAreas(
  addresses: string,
  change: (areas: Area[]) => readonly Area[],
): string {
  const areas = addresses.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
  return change(areas).map(areaAddress).join(" ");
}
