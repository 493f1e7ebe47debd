/** Single values: a label with its value to the right, below, or behind a colon in the same cell. */
import type { FormField } from "../../text/form";
import type { Cell, Place } from "../../workbook/workbook";
import type { Doubt, Entry } from "../submission";
import { type Grid, cellAt, isTaken, mergeAt, textAt } from "./grid";
import { longestHeading, unitOf } from "./headings";
import { headCountsBeside, isHeadCountLabel } from "./head-counts";
import type { Match } from "./match";
import { type Value, entryAt, readerOf } from "./read";
import { rowsNearTops } from "./scan";
import type { Search } from "./tables";

/** A label and what was taken for its value. */
export interface Pair {
  readonly field: FormField;
  readonly label: Place;
  readonly heading: string;
  readonly entry: Entry<Value>;
  readonly match: Match;
  readonly alternatives: readonly FormField[];
}

export interface PairsFound {
  readonly pairs: readonly Pair[];
  readonly headCounts: readonly Entry<number>[];
}

/** Empty cells that may stand between a label and its value. */
const widestGap = 2;

/** A label that only contains a field's name, or may mean several, is believed on a sheet with this many certain ones. */
const certainPairsOfForm = 2;

const colon = /^([^:：]{2,30})[:：]\s*(\S.*)$/s;

/** The pairs of a sheet, outside the tables found on it. */
export function pairsOn(grid: Grid, search: Search): PairsFound {
  const pairs: Pair[] = [];
  const headCounts: Entry<number>[] = [];
  for (const row of rowsNearTops(grid)) {
    grid.sheet.rows[row]?.forEach((cell, column) => {
      if (typeof cell?.value !== "string" || isTaken(grid, row, column)) return;
      const text = cell.value;
      if (isHeadCountLabel(text, search.match)) {
        headCounts.push(...headCountsBeside(grid, row, column, search));
        return;
      }
      const pair =
        pairAt(grid, row, column, text, search) ?? pairInside(grid, row, column, cell, search);
      if (pair) pairs.push(pair);
    });
  }
  const certain = pairs.filter(({ match }) => match.certain).length;
  return {
    pairs: certain >= certainPairsOfForm ? pairs : pairs.filter(({ match }) => match.certain),
    headCounts,
  };
}

function pairAt(
  grid: Grid,
  row: number,
  column: number,
  text: string,
  search: Search,
): Pair | null {
  if (text.length > longestHeading) return null;
  const matches = search.match([text], "pairs");
  const best = matches[0];
  if (!best) return null;
  const rivals = matches.filter(({ score }) => score === best.score);
  const label = { sheet: grid.sheet.name, row, column };
  const candidates = rivals.flatMap((match) => {
    const entry = valueOf(grid, row, column, text, match.field, search);
    return entry && (match.certain || entry.value !== null) ? [{ match, entry }] : [];
  });
  // Two fields of one name are told apart by what stands there: 업종 with a code, 업종 with a name.
  const chosen = candidates.find(({ match, entry }) => suits(match.field, entry)) ?? candidates[0];
  if (!chosen) return null;
  const others = candidates.filter(
    ({ match, entry }) => match !== chosen.match && suits(match.field, entry),
  );
  return {
    field: chosen.match.field,
    label,
    heading: text,
    entry: chosen.entry,
    match: chosen.match,
    alternatives: others.map(({ match }) => match.field),
  };
}

/** "개시일: 2010.5.3" in one cell. */
function pairInside(
  grid: Grid,
  row: number,
  column: number,
  cell: Cell,
  { match, date1904 }: Search,
): Pair | null {
  const parts = typeof cell.value === "string" ? colon.exec(cell.value.trim()) : null;
  const heading = parts?.[1];
  const best = heading === undefined ? undefined : match([heading], "pairs")[0];
  if (!best?.certain || heading === undefined) return null;
  const reader = readerOf(best.field, heading, date1904);
  const place = { sheet: grid.sheet.name, row, column };
  const read = entryAt(place.sheet, row, column, { value: parts?.[2] ?? "" }, reader);
  return {
    field: best.field,
    label: place,
    heading,
    entry: { ...read, cell },
    match: best,
    alternatives: [],
  };
}

/** A code of three or five digits is a business type or detail, words are an industry. */
function suits(field: FormField, { value }: Entry<Value>): boolean {
  const isCode = typeof value === "string" && /^\d{1,5}$/.test(value);
  if (field === "profile.businessType" || field === "profile.detail") return isCode;
  if (field === "profile.industry") return !isCode;
  return value !== null;
}

/**
 * The value of a label: the first cell to its right, else the one below where that suits the field better.
 *
 * @returns null where there is no room for a value: another label stands right and below
 */
function valueOf(
  grid: Grid,
  row: number,
  column: number,
  heading: string,
  field: FormField,
  search: Search,
): Entry<Value> | null {
  const reader = readerOf(field, heading, search.date1904);
  const read = (atRow: number, atColumn: number): Entry<Value> =>
    entryAt(grid.sheet.name, atRow, atColumn, cellAt(grid, atRow, atColumn), reader);
  const merge = mergeAt(grid, row, column);
  const next = (merge?.right ?? column) + 1;
  const under = (merge?.bottom ?? row) + 1;
  const right = firstValue(grid, row, next, search);
  const beside = right === null ? null : read(row, right);
  if (beside && beside.value !== null) return beside;
  const below = isLabel(grid, under, column, search) ? null : read(under, column);
  if (
    below &&
    below.value !== null &&
    beside?.reading !== "error" &&
    beside?.reading !== "unreadable"
  ) {
    return below;
  }
  return beside ?? (below?.reading === "blank" ? below : null);
}

/** The column of the first value to the right, a blank one if there is nothing; null before another label. */
function firstValue(grid: Grid, row: number, from: number, search: Search): number | null {
  if (isLabel(grid, row, from, search)) return null;
  for (let column = from; column <= from + widestGap; column++) {
    if (isTaken(grid, row, column) || isLabel(grid, row, column, search)) break;
    const cell = cellAt(grid, row, column);
    const isUnit = typeof cell?.value === "string" && unitOf(cell.value) !== null;
    if (cell && !isUnit) return column;
  }
  return from;
}

/** Whether a cell is itself the label of a single value or the heading of a table. */
function isLabel(grid: Grid, row: number, column: number, { match }: Search): boolean {
  const text = textAt(grid, row, column);
  if (text === undefined || text.length > longestHeading) return false;
  return match([text], "pairs").some(({ certain }) => certain);
}

/** Of several labels of one field the best: by its words, by its value, by the company it keeps. */
export function bestPairs(
  found: readonly PairsFound[],
  doubts: Doubt[],
): ReadonlyMap<FormField, Entry<Value>> {
  const byField = new Map<FormField, { pair: Pair; company: number }[]>();
  for (const { pairs } of found) {
    const company = pairs.filter(({ match }) => match.certain).length;
    for (const pair of pairs) {
      const others = byField.get(pair.field) ?? [];
      others.push({ pair, company });
      byField.set(pair.field, others);
    }
  }
  const best = new Map<FormField, Entry<Value>>();
  for (const [field, candidates] of byField) {
    const [first, ...others] = [...candidates].sort(
      (a, b) =>
        Number(b.pair.entry.value !== null) - Number(a.pair.entry.value !== null) ||
        b.pair.match.score - a.pair.match.score ||
        b.company - a.company,
    );
    if (!first) continue;
    const { pair } = first;
    best.set(field, pair.entry);
    const rivals = others
      .filter(({ pair: other }) => other.match.certain === pair.match.certain)
      .filter(
        ({ pair: other }) => other.entry.value !== null && other.entry.value !== pair.entry.value,
      )
      .map(({ pair: other }) => other.label);
    if (pair.match.certain && rivals.length === 0 && pair.alternatives.length === 0) continue;
    const { label: place, heading, alternatives } = pair;
    doubts.push({ place, field, heading, alternatives, rivals });
  }
  return best;
}
