/** Finds tables whose rows are known by name, in whatever order they stand: score fields, attachments, signatories. */
import { memoizeText } from "../../../core/memoize-text";
import type { FormField, FormTable } from "../../fields";
import { type SheetCells, cellAt, isClaimed, rowsNearTops } from "../cells/sheet-cells";
import { type Heading, headingOf, longestHeading } from "../headings/heading-words";
import { entryAt, cellSpecOf } from "../cells/read-cell";
import type { RowFound } from "./table-rows";
import { type Headings, headingsFrom } from "../headings/heading-rows";
import { type Sum, sumOf } from "../headings/total-words";

/** A row with the place of its name in the form's own order, from 0. */
export interface NamedRowFound extends RowFound {
  readonly index: number;
}

export interface NamedTable {
  readonly headings: Headings;
  readonly rows: readonly NamedRowFound[];
  /** The rows of sums between and below the named rows, but for the total. */
  readonly subtotals: readonly RowFound[];
  /** The last row of sums below the named rows. */
  readonly total: RowFound | null;
}

interface NamedRow {
  readonly row: number;
  readonly index: number;
}

export interface NamedRows {
  readonly id: FormTable["id"];
  /** The column in which the names stand. */
  readonly nameField: FormField;
  /** Which of the known rows a text names, from 0; null for none. */
  readonly indexOf: (text: string) => number | null;
  /** How many names make a table. */
  readonly fewest: number;
}

/** The form's own names of attachments are longer than headings. */
const longestName = 2 * longestHeading;
const sentence = /\.\s*$/;

/**
 * Which of the known rows a text names, by the heading that it is; a sentence names none.
 *
 * @param indexOf which of them a heading names, from 0; null for none
 */
export function rowNames(indexOf: (heading: Heading) => number | null): NamedRows["indexOf"] {
  const known = memoizeText((text) => (sentence.test(text) ? null : indexOf(headingOf(text))));
  return (text) => (text.length > longestName ? null : known(text));
}

/** Subheadings and subtotals may part the named rows, and the headings from the first of them. */
const widestGap = 4;

/**
 * The tables of one kind on a sheet, each with the rows that were found by name.
 *
 * What they cover is claimed on the sheet.
 */
export function namedTablesOn(sheetCells: SheetCells, kind: NamedRows): NamedTable[] {
  const clusters = clustersOf(sheetCells, kind);
  return clusters.flatMap(({ column, rows }) => {
    if (rows.some(({ row }) => isClaimed(sheetCells, row, column))) return [];
    const headings = headingsAbove(sheetCells, column, rows[0]?.row ?? 0, kind);
    return headings ? [tableOf(headings, rows)] : [];
  });
}

function clustersOf(
  sheetCells: SheetCells,
  { indexOf, fewest }: NamedRows,
): { column: number; rows: NamedRow[] }[] {
  const byColumn = new Map<number, NamedRow[][]>();
  for (const row of rowsNearTops(sheetCells)) {
    sheetCells.sheet.rows[row]?.forEach((cell, column) => {
      const text = cell?.value;
      const index = typeof text === "string" ? indexOf(text) : null;
      if (index === null || isClaimed(sheetCells, row, column)) return;
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
  sheetCells: SheetCells,
  column: number,
  firstRow: number,
  { id, nameField }: NamedRows,
): Headings | null {
  let best: Headings | null = null;
  for (let row = firstRow - 1; row >= Math.max(0, firstRow - widestGap); row--) {
    const headings = headingsFrom(sheetCells, row, id);
    if (headings && headings.area.bottom < firstRow && headings.score > (best?.score ?? 0)) {
      best = headings;
    }
  }
  const others = best?.columns.filter(
    (found) => found.field !== nameField && found.column !== column,
  );
  if (!best || !others || others.length === 0) return null;
  const place = { sheet: sheetCells.sheet.name, row: best.area.bottom, column };
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
  const { sheetCells, area } = headings;
  const last = named.at(-1)?.row ?? area.bottom;
  let bottom = last;
  const sums: number[] = [];
  for (let row = area.bottom + 1; row <= bottom + widestGap; row++) {
    if (sumIn(sheetCells, row, headings) === null) continue;
    sums.push(row);
    bottom = Math.max(bottom, row);
  }
  // Below the last subtotal stands the total.
  const lastSum = sums.at(-1) ?? last;
  const isPart = sums.length > 1 && isSubtotal(sumIn(sheetCells, lastSum, headings));
  const hasTotal = lastSum > last && !isPart;
  const subtotals = (hasTotal ? sums.slice(0, -1) : sums).map((row) => rowOf(headings, row));
  const left = Math.min(area.left, ...headings.columns.map(({ column }) => column));
  const right = Math.max(area.right, ...headings.columns.map(({ column }) => column));
  sheetCells.claimed.add({ top: area.top, left, bottom, right });
  const rows = named.map(({ row, index }) => ({ ...rowOf(headings, row), index }));
  return { headings, rows, subtotals, total: hasTotal ? rowOf(headings, lastSum) : null };
}

function isSubtotal(sum: Sum | null): boolean {
  return sum?.word === "소계" || sum?.word === "subtotal";
}

/** The rows of a table that have a text in the column of the names, and are no sums. */
export function unnamedRows(headings: Headings, first: number, last: number): readonly RowFound[] {
  const { sheetCells, columns } = headings;
  const found: RowFound[] = [];
  for (let row = first; row <= last; row++) {
    const name = cellAt(sheetCells, row, columns[0]?.column ?? 0)?.value;
    if (typeof name === "string" && sumOf(name) === null) found.push(rowOf(headings, row));
  }
  return found;
}

/** The sum that the first text of a row, at the latest in the column of the names, announces; null for none. */
function sumIn(sheetCells: SheetCells, row: number, { area, columns }: Headings): Sum | null {
  const last = columns[0]?.column ?? area.left;
  for (let column = Math.min(area.left, last); column <= last; column++) {
    const value = cellAt(sheetCells, row, column)?.value;
    const sum = typeof value === "string" ? sumOf(value) : undefined;
    if (sum !== undefined) return sum?.kind === "mean" ? null : sum;
  }
  return null;
}

function rowOf({ sheetCells, columns }: Headings, row: number): RowFound {
  const entries = new Map(
    columns.map(({ field, column, heading }) => [
      field,
      entryAt(sheetCells, row, column, cellSpecOf(field, heading)),
    ]),
  );
  return { sheet: sheetCells.sheet.name, row, entries };
}
