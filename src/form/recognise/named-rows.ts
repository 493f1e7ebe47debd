/** Finds tables whose rows are known by name, in whatever order they stand: score fields, attachments, signatories. */
import type { FormField } from "../../text/form";
import type { FormTable } from "../definition";
import { type Grid, cellAt, isTaken } from "./grid";
import { type Heading, headingOf, longestHeading } from "./headings";
import { entryAt, readerOf } from "./read";
import type { RowFound } from "./rows";
import { rowsNearTops } from "./scan";
import { type Headings, headingsFrom } from "./tables";
import { sumOf } from "./totals";

export interface NamedTable {
  readonly headings: Headings;
  readonly rows: readonly (RowFound & { readonly index: number })[];
  /** The last row of sums below the named rows. */
  readonly total: RowFound | null;
}

interface NamedRow {
  readonly row: number;
  readonly index: number;
}

interface Kind {
  readonly id: FormTable["id"];
  /** The column in which the names stand. */
  readonly nameField: FormField;
  /** Which of the known rows a heading names, from 0; null for none. */
  readonly indexOf: (heading: Heading) => number | null;
  /** How many names make a table. */
  readonly fewest: number;
}

/** The form's own names of attachments are longer than headings. */
const longestName = 2 * longestHeading;
const sentence = /\.\s*$/;

/** Subheadings and subtotals may part the named rows, and the headings from the first of them. */
const widestGap = 4;

/**
 * The tables of one kind on a sheet, each with the rows that were found by name.
 *
 * What they cover is marked as taken in the grid.
 */
export function namedTablesOn(grid: Grid, kind: Kind): NamedTable[] {
  const clusters = clustersOf(grid, kind);
  return clusters.flatMap(({ column, rows }) => {
    if (rows.some(({ row }) => isTaken(grid, row, column))) return [];
    const headings = headingsAbove(grid, column, rows[0]?.row ?? 0, kind);
    return headings ? [tableOf(headings, rows)] : [];
  });
}

function clustersOf(grid: Grid, { indexOf, fewest }: Kind): { column: number; rows: NamedRow[] }[] {
  const byColumn = new Map<number, NamedRow[][]>();
  const seen = new Map<string, number | null>();
  for (const row of rowsNearTops(grid)) {
    grid.sheet.rows[row]?.forEach((cell, column) => {
      const text = cell?.value;
      if (typeof text !== "string" || text.length > longestName || sentence.test(text)) return;
      if (isTaken(grid, row, column)) return;
      const known = seen.get(text);
      const index = known === undefined ? indexOf(headingOf(text)) : known;
      if (known === undefined) seen.set(text, index);
      if (index === null) return;
      const clusters = byColumn.get(column) ?? [];
      byColumn.set(column, clusters);
      const last = clusters.at(-1) ?? [];
      const isNear = row - (last.at(-1)?.row ?? -Infinity) <= widestGap;
      const same = last.findIndex((other) => other.index === index);
      if (isNear && same < 0) last.push({ row, index });
      // A name for the second time begins another table, to which the rows since the first may belong.
      else clusters.push([...(isNear ? last.slice(same + 1) : []), { row, index }]);
    });
  }
  return [...byColumn]
    .flatMap(([column, clusters]) => clusters.map((rows) => ({ column, rows })))
    .filter(({ rows }) => rows.length >= fewest);
}

/** The best headings in the rows above the first name, with the names' own column among them. */
function headingsAbove(
  grid: Grid,
  column: number,
  firstRow: number,
  { id, nameField }: Kind,
): Headings | null {
  let best: Headings | null = null;
  for (let row = firstRow - 1; row >= Math.max(0, firstRow - widestGap); row--) {
    const headings = headingsFrom(grid, row, id);
    if (headings && headings.area.bottom < firstRow && headings.score > (best?.score ?? 0)) {
      best = headings;
    }
  }
  const others = best?.columns.filter(
    (found) => found.field !== nameField && found.column !== column,
  );
  if (!best || !others || others.length === 0) return null;
  const place = { sheet: grid.sheet.name, row: best.area.bottom, column };
  const own = best.columns.find((found) => found.column === column && found.field === nameField);
  const names = own ?? {
    field: nameField,
    column,
    heading: "",
    place,
    certain: true,
    score: 0,
    alternatives: [],
    rivals: [],
  };
  return { ...best, columns: [names, ...others] };
}

function tableOf(headings: Headings, named: readonly NamedRow[]): NamedTable {
  const { grid, area } = headings;
  const last = named.at(-1)?.row ?? area.bottom;
  let bottom = last;
  let total: RowFound | null = null;
  // Below the last subtotal stands the total.
  for (let row = last + 1; row <= bottom + widestGap; row++) {
    if (!isSum(grid, row, headings)) continue;
    total = rowOf(headings, row);
    bottom = row;
  }
  const left = Math.min(area.left, ...headings.columns.map(({ column }) => column));
  const right = Math.max(area.right, ...headings.columns.map(({ column }) => column));
  grid.taken.push({ top: area.top, left, bottom, right });
  const rows = named.map(({ row, index }) => ({ ...rowOf(headings, row), index }));
  return { headings, rows, total };
}

/** Whether the first text of a row, at the latest in the column of the names, announces a sum. */
function isSum(grid: Grid, row: number, { area, columns }: Headings): boolean {
  const last = columns[0]?.column ?? area.left;
  for (let column = Math.min(area.left, last); column <= last; column++) {
    const value = cellAt(grid, row, column)?.value;
    if (typeof value === "string") return sumOf(value) !== null;
  }
  return false;
}

function rowOf({ grid, columns }: Headings, row: number): RowFound {
  const sheet = grid.sheet.name;
  const found: RowFound = { sheet, row };
  for (const { field, column, heading } of columns) {
    const reader = readerOf(field, heading);
    found[field.slice(field.indexOf(".") + 1)] = entryAt(grid, row, column, reader);
  }
  return found;
}
