/** Single values: a label with its value to the right, below, or behind a colon in the same cell. */
import type { FormField } from "../../fields";
import type { Cell, Place } from "../../../workbook/workbook";
import type { Entry } from "../../submission";
import { type SheetCells, isClaimed, mergeAt, textAt, rowsNearTops } from "../cells/sheet-cells";
import { longestHeading, unitOf } from "../headings/heading-words";
import { type HeadCount, headCountsBeside, isHeadCountLabel } from "./head-counts";
import { type Match, exactMatches, matchHeading } from "../headings/match-heading";
import { type Value, entryAt, cellSpecOf } from "../cells/read-cell";

/** A label and its value. */
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
  readonly headCounts: readonly HeadCount[];
}

/** Empty cells, or cells with a unit, that may stand between a label and its value. */
const widestGap = 2;

/** A label that only contains a field's name, or may mean several, is believed on a sheet with this many certain ones. */
const certainPairsOfForm = 2;

const colon = /^([^:：]{2,30})[:：]\s*(\S.*)$/s;

/** The pairs of a sheet, outside the tables found on it. */
export function pairsOn(sheetCells: SheetCells): PairsFound {
  const exact = pairsBy(sheetCells, (text) => exactMatches(text, "pairs"));
  const certain = exact.pairs.filter(({ match }) => match.certain);
  if (certain.length < certainPairsOfForm) return { ...exact, pairs: certain };
  return pairsBy(sheetCells, (text) => matchHeading([text], "pairs"));
}

function pairsBy(
  sheetCells: SheetCells,
  matchesOf: (text: string) => readonly Match[],
): PairsFound {
  const pairs: Pair[] = [];
  const headCounts: HeadCount[] = [];
  for (const row of rowsNearTops(sheetCells)) {
    sheetCells.sheet.rows[row]?.forEach((cell, column) => {
      if (typeof cell?.value !== "string" || isClaimed(sheetCells, row, column)) return;
      const text = cell.value;
      if (isHeadCountLabel(text)) {
        headCounts.push(...headCountsBeside(sheetCells, row, column));
        return;
      }
      const pair =
        pairAt(sheetCells, row, column, text, matchesOf(text)) ??
        pairInside(sheetCells, row, column, cell);
      if (pair) pairs.push(pair);
    });
  }
  return { pairs, headCounts };
}

function pairAt(
  sheetCells: SheetCells,
  row: number,
  column: number,
  text: string,
  matches: readonly Match[],
): Pair | null {
  const best = matches[0];
  if (!best) return null;
  const rivals = matches.filter(({ score }) => score === best.score);
  const label = { sheet: sheetCells.sheet.name, row, column };
  const candidates = rivals.flatMap((match) => {
    const entry = valueOf(sheetCells, row, column, text, match.field);
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
function pairInside(sheetCells: SheetCells, row: number, column: number, cell: Cell): Pair | null {
  const parts = typeof cell.value === "string" ? colon.exec(cell.value.trim()) : null;
  const heading = parts?.[1];
  const best = heading === undefined ? undefined : exactMatches(heading, "pairs")[0];
  if (!best?.certain || heading === undefined) return null;
  const spec = cellSpecOf(best.field, heading);
  const place = { sheet: sheetCells.sheet.name, row, column };
  const read = entryAt(sheetCells, row, column, spec, { value: parts?.[2] ?? "" });
  return {
    field: best.field,
    label: place,
    heading,
    entry: { ...read, cell, isReplaceable: false },
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
  sheetCells: SheetCells,
  row: number,
  column: number,
  heading: string,
  field: FormField,
): Entry<Value> | null {
  const spec = cellSpecOf(field, heading);
  const read = (atRow: number, atColumn: number): Entry<Value> =>
    entryAt(sheetCells, atRow, atColumn, spec);
  const merge = mergeAt(sheetCells, row, column);
  const next = (merge?.right ?? column) + 1;
  const under = (merge?.bottom ?? row) + 1;
  // "Pass" beside "Pass" is the answer and no label.
  const isAnswer = (atRow: number, atColumn: number): boolean =>
    spec.kind === "yes-no" && read(atRow, atColumn).value !== null;
  const isClosed = (atRow: number, atColumn: number): boolean =>
    isClaimed(sheetCells, atRow, atColumn) ||
    (isLabel(sheetCells, atRow, atColumn) && !isAnswer(atRow, atColumn));

  const besides = isClosed(row, next) ? [] : [read(row, next)];
  // Behind an empty cell stands a value, or a note; a text field cannot tell them apart.
  for (let gap = 1; spec.kind !== "text" && gap <= widestGap && besides.length === gap; gap++) {
    if (!isClosed(row, next + gap)) besides.push(read(row, next + gap));
  }
  const beside = besides.find(({ reading, cell }) => reading !== "blank" && !isUnit(cell));
  if (beside && (beside.value !== null || beside === besides[0])) return beside;
  // Below stands the value of a label in a row of labels.
  const inRow = besides.length === 0 || (column > 0 && isLabel(sheetCells, row, column - 1));
  const below = isClosed(under, column) ? null : read(under, column);
  if (below && below.value !== null && (inRow || spec.kind !== "text")) return below;
  return besides[0] ?? (below?.reading === "blank" ? below : null);
}

function isUnit({ value }: Cell): boolean {
  return typeof value === "string" && unitOf(value) !== null;
}

/** Whether a cell is itself the label of a single value or the heading of a table. */
function isLabel(sheetCells: SheetCells, row: number, column: number): boolean {
  const text = textAt(sheetCells, row, column);
  if (text === undefined || text.length > longestHeading) return false;
  return exactMatches(text, "pairs").some(({ certain }) => certain);
}
