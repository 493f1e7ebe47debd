/** The quotation: a row a multiple, with what is applied for. */
import type { FormField } from "../../text/form";
import type { Doubt, Entry, Quotation } from "../submission";
import { type Grid, isTaken, mergeAt } from "./grid";
import { unitOf } from "./headings";
import { exactMatches } from "./match";
import { type Value, entryAt, readerOf } from "./read";
import type { RowFound, TableFound } from "./rows";
import { type Column, columnOf, doubtsOf } from "./tables";
import type { GoalUnit } from "../../core/goal/goal";

/** Cells in which the value of a label may stand, from the label to the right. */
const widestLabel = 3;

/** A label of the quotation beside its value. */
interface Labelled {
  readonly column: Column;
  readonly entry: Entry<Value>;
}

/**
 * The quotation of one multiple that is written as labels with their values: 달성배수 | 1, 달성일 | 2010.11.26.
 *
 * @param rows the rows in which labels may stand
 * @returns a table of one row; null without a multiple and its date, and where a label comes twice
 */
export function labelledQuotation(grid: Grid, rows: Iterable<number>): TableFound | null {
  const found = new Map<FormField, Labelled>();
  for (const row of rows) {
    for (const labelled of labelledIn(grid, row)) {
      const { field } = labelled.column;
      if (found.has(field)) return null;
      found.set(field, labelled);
    }
  }
  const multiple = found.get("quotation.multiple");
  if (!multiple || !found.has("quotation.achieved")) return null;
  const all = [...found.values()];
  for (const { column, entry } of all) {
    // What the workplace states too, as 목표(인시), is read as its own besides.
    if (exactMatches(column.heading, "pairs").some(({ certain }) => certain)) continue;
    const { row } = entry;
    grid.taken.push({ top: row, bottom: row, left: column.column, right: entry.column });
  }
  const columns = all.map(({ column }) => column);
  const tableRow: RowFound = { sheet: grid.sheet.name, row: multiple.entry.row };
  for (const { column, entry } of all) tableRow[keyOf(column.field)] = entry;
  const area = {
    top: Math.min(...columns.map(({ place }) => place.row)),
    bottom: Math.max(...columns.map(({ place }) => place.row)),
    left: Math.min(...columns.map(({ column }) => column)),
    right: Math.max(...columns.map(({ column }) => column)),
  };
  const score = columns.reduce((sum, column) => sum + column.score, 0);
  const headings = { id: "quotation", grid, columns, area, score } as const;
  return { headings, rows: [tableRow], sums: [], carried: false, months: [] };
}

function labelledIn(grid: Grid, row: number): Labelled[] {
  const found: Labelled[] = [];
  grid.sheet.rows[row]?.forEach((cell, column) => {
    if (typeof cell?.value !== "string" || isTaken(grid, row, column)) return;
    const heading = cell.value;
    const match = exactMatches(heading, "quotation")[0];
    if (!match?.certain) return;
    const reader = readerOf(match.field, heading);
    const next = (mergeAt(grid, row, column)?.right ?? column) + 1;
    const cells = grid.sheet.rows[row]?.slice(next, next + widestLabel) ?? [];
    const entry = cells
      .map((_, index) => entryAt(grid, row, next + index, reader))
      .find(({ reading, cell: { value } }) => reading !== "blank" && !isUnit(value));
    if (entry === undefined || entry.value === null) return;
    const place = { sheet: grid.sheet.name, row, column };
    found.push({
      column: { ...match, column, heading, place, alternatives: [], rivals: [] },
      entry,
    });
  });
  return found;
}

function isUnit(value: unknown): boolean {
  return typeof value === "string" && unitOf(value) !== null;
}

function keyOf(field: FormField): string {
  return field.slice(field.indexOf(".") + 1);
}

/** The quotation: the table with most rows, others named in a doubt; null when there is nothing of one. */
export function quotationOf(
  tables: readonly TableFound[],
  pairs: ReadonlyMap<FormField, Entry<Value>>,
  doubts: Doubt[],
): Quotation | null {
  const unit = pairs.get("quotation.unit") as Entry<GoalUnit> | undefined;
  const appliedMultiple = pairs.get("quotation.appliedMultiple") as Entry<number> | undefined;
  const applicationDate = pairs.get("quotation.applicationDate") as Entry<number> | undefined;
  const [table, ...others] = [...tables].sort(
    (a, b) =>
      b.rows.length - a.rows.length || b.headings.columns.length - a.headings.columns.length,
  );
  if (!table && !appliedMultiple && !applicationDate) return null;
  if (table) doubts.push(...doubtsOf(table.headings.columns), ...doubtOfOthers(table, others));
  return {
    rows: (table?.rows ?? []) as unknown as Quotation["rows"],
    ...(unit && { unit }),
    ...(appliedMultiple && { appliedMultiple }),
    ...(applicationDate && { applicationDate }),
  };
}

function doubtOfOthers(table: TableFound, others: readonly TableFound[]): Doubt[] {
  const own = columnOf(table.headings, "quotation.multiple");
  const claims = new Set(table.rows.map(claimOf));
  const different = others.filter(({ rows }) => !rows.every((row) => claims.has(claimOf(row))));
  if (!own || different.length === 0) return [];
  const { place, field, heading } = own;
  const rivals = different.flatMap((other) => columnOf(other.headings, field)?.place ?? []);
  return [{ place, field, heading, alternatives: [], rivals }];
}

/** The multiple of a row and the date on which it was achieved. */
function claimOf({ multiple, achieved }: RowFound): string {
  return [multiple, achieved].map((entry) => (entry as Entry<Value> | undefined)?.value).join(" ");
}
