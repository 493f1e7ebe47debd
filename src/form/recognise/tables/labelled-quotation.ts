/** A quotation written as labels with their values, as if it were a table of one row. */
import { readPeriodText } from "../../../core/parse-text";
import type { FormField } from "../../fields";
import type { Entry } from "../../submission";
import { type Value, cellSpecOf, entryAt } from "../cells/read-cell";
import { labelInside } from "../cells/label-inside";
import { type SheetCells, isClaimed, mergeAt } from "../cells/sheet-cells";
import type { Column } from "../headings/heading-rows";
import { unitOf } from "../headings/heading-words";
import { exactMatches } from "../headings/match-heading";
import type { RowFound, TableFound } from "./table-rows";

/** Cells in which the value of a label may stand, from the label to the right. */
const widestLabel = 3;

/** A label of the quotation beside its value. */
interface Labelled {
  readonly column: Column;
  readonly entry: Entry<Value>;
}

/**
 * The quotation of one multiple that is written as labels with their values: 달성배수 | 1, "달성일: 2010.11.26".
 *
 * @param rows the rows in which labels may stand
 * @returns a table of one row; null without a multiple and its date, and where a label comes twice
 */
export function labelledQuotation(
  sheetCells: SheetCells,
  rows: Iterable<number>,
): TableFound | null {
  const found = new Map<FormField, Labelled>();
  for (const row of rows) {
    for (const labelled of labelledIn(sheetCells, row)) {
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
    sheetCells.claimed.add({ top: row, bottom: row, left: column.column, right: entry.column });
  }
  const columns = all.map(({ column }) => column);
  const entries = new Map(all.map(({ column, entry }) => [column.field, entry]));
  const tableRow: RowFound = { sheet: sheetCells.sheet.name, row: multiple.entry.row, entries };
  const area = {
    top: Math.min(...columns.map(({ place }) => place.row)),
    bottom: Math.max(...columns.map(({ place }) => place.row)),
    left: Math.min(...columns.map(({ column }) => column)),
    right: Math.max(...columns.map(({ column }) => column)),
  };
  const score = columns.reduce((sum, column) => sum + column.score, 0);
  const headings = { id: "quotation", sheetCells, columns, area, score } as const;
  return {
    headings,
    key: null,
    bottom: area.bottom,
    rows: [tableRow],
    sums: [],
    carried: false,
    months: [],
  };
}

function labelledIn(sheetCells: SheetCells, row: number): Labelled[] {
  const found: Labelled[] = [];
  sheetCells.sheet.rows[row]?.forEach((cell, column) => {
    if (typeof cell?.value !== "string" || isClaimed(sheetCells, row, column)) return;
    const inside = labelInside(cell.value);
    const heading = inside?.heading ?? cell.value;
    const match = exactMatches(heading, "quotation")[0];
    if (!match?.certain) return;
    const place = { sheet: sheetCells.sheet.name, row, column };
    const labelled = { ...match, column, heading, place, alternatives: [], rivals: [] };
    if (inside) {
      const entry = entryInside(sheetCells, labelled, inside.written);
      if (entry.value !== null || isPeriod(entry)) found.push({ column: labelled, entry });
      return;
    }
    const spec = cellSpecOf(match.field, heading);
    const next = (mergeAt(sheetCells, row, column)?.right ?? column) + 1;
    const cells = sheetCells.sheet.rows[row]?.slice(next, next + widestLabel) ?? [];
    // Array.from, since a row may have holes, which map would leave.
    const entry = Array.from(cells, (_, index) =>
      entryAt(sheetCells, row, next + index, spec),
    ).find(({ reading, cell: { value } }) => reading !== "blank" && !isUnit(value));
    if (entry === undefined || (entry.value === null && !isPeriod(entry))) return;
    found.push({ column: labelled, entry });
  });
  return found;
}

/** The value behind the label in its own cell: "달성일: 2010.11.26". */
function entryInside(sheetCells: SheetCells, labelled: Column, written: string): Entry<Value> {
  const { field, heading, place } = labelled;
  const cell = { value: written };
  const spec = cellSpecOf(field, heading);
  return { ...entryAt(sheetCells, place.row, place.column, spec, cell), isReplaceable: false };
}

function isPeriod({ cell: { value } }: Entry<Value>): boolean {
  return typeof value === "string" && readPeriodText(value) !== null;
}

function isUnit(value: unknown): boolean {
  return typeof value === "string" && unitOf(value) !== null;
}
