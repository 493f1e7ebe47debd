/** The monthly head counts before leadoff: in a row, in a column, or each beside its month. */
import { memoizeText } from "../../../core/memoize-text";
import { readMonthText } from "../../../core/parse-text";
import { plainText } from "../../../core/plain-text";
import { kosha2010 } from "../../../core/rulebook";
import { partsOf } from "../../../core/calendar/serial";
import { showsDate } from "../../../workbook/number-format";
import type { Area, Cell } from "../../../workbook/workbook";
import type { Entry } from "../../submission";
import {
  type SheetCells,
  cellAt,
  filledAt,
  isClaimed,
  mergeAt,
  textAt,
} from "../cells/sheet-cells";
import { headingOf, longestHeading, unitOf } from "../headings/heading-words";
import { exactMatches } from "../headings/match-heading";
import { type Period, monthOfDate } from "../cells/page-month";
import { type Value, entryAt, cellSpecOf } from "../cells/read-cell";

/** "2월 근로자수", "1개월 전 인원", "Head count, month 1". */
const oneMonth =
  /^(?:(?:(?<year>\d{4})년)?(?<month>\d{1,2})월말?|(?:개시)?전?(?:(?<before>\d)개월전|\d개월))(?:상시)?(?:근로자수?|인원수?|재적인원|종업원수)$|^(?:monthly)?(?:headcount|workers|enrollment)month\d$|^month\d(?:headcount|workers|enrollment)$/;

/** "2010.2월 근로자수", "근로자수(2010년 2월)", "Head count 2010-02", "Workers in Feb 2010". */
const countOfMonth =
  /^(?<first>.+?)\s*(?:상시\s*)?(?:근로자\s*수?|인원\s*수?|재적\s*인원|종업원\s*수)$|^(?:상시\s*)?(?:근로자\s*수?|인원\s*수?|재적\s*인원|종업원\s*수|(?:monthly )?head ?counts?|(?:number of )?(?:workers|employees)|enrol?lment)\s*[,:(–-]?\s*(?:(?:in|of|for) )?(?<last>.+?)\)?$/i;

const { months } = kosha2010["ENR-1"];

/** Empty cells that may stand between a label and the first count, or between two. */
const widestGap = 2;

/** The fields of monthly head counts. */
const headCountFields = ["profile.headCounts", "profile.releadoffHeadCounts"] as const;
export type HeadCountField = (typeof headCountFields)[number];

/** Which head counts by month a label announces; null for none. */
export const headCountField = memoizeText((text): HeadCountField | null => {
  const [best] = exactMatches(text, "pairs");
  if (best) return headCountFields.find((field) => field === best.field) ?? null;
  return monthOfCount(text) || oneMonth.test(headingOf(text).words) ? "profile.headCounts" : null;
});

/** The month in the label of its count, before or behind the word; null where there is none. */
const monthOfCount = memoizeText((text): Period | null => {
  if (text.length > longestHeading) return null;
  const { first, last } = countOfMonth.exec(plainText(text).trim())?.groups ?? {};
  return readMonthText(first ?? last ?? "");
});

/** The month of a count: by the calendar, or by how many months it lies before the leadoff. */
type Month = Period | { readonly before: number };

/** A head count with its month, where the workbook says it beside the count. */
export interface HeadCount extends Entry<Value> {
  readonly month?: Month | null;
}

/**
 * The counts beside a label: to the right on each of the label's rows, else below in its columns.
 *
 * @returns all entries in the order they stand; blank cells are none
 */
export function headCountsBeside(sheetCells: SheetCells, row: number, column: number): HeadCount[] {
  const area = mergeAt(sheetCells, row, column) ?? {
    top: row,
    left: column,
    bottom: row,
    right: column,
  };
  const lines: HeadCount[][] = [];
  for (let r = area.top; r <= area.bottom; r++) {
    lines.push(countsFrom(sheetCells, { row: r, column: area.right + 1, down: 0, right: 1 }));
  }
  const beside = lines.flat();
  const month = monthOfLabel(textAt(sheetCells, row, column) ?? "");
  const [only] = beside;
  const isAlone = only !== undefined && month === null && beside.length === 1;
  const counts = !only
    ? countsBelow(sheetCells, area)
    : isAlone
      ? [only, ...countsUnder(sheetCells, area, only)]
      : beside;
  return month === null ? counts : counts.slice(0, 1).map((count) => ({ ...count, month }));
}

/** The month of which a label announces the count; null where it announces several months. */
function monthOfLabel(text: string): Month | null {
  if (exactMatches(text, "pairs").length > 0) return null;
  const stated = monthOfCount(text);
  if (stated) return stated;
  const { year, month, before } = oneMonth.exec(headingOf(text).words)?.groups ?? {};
  if (before !== undefined) return { before: Number(before) };
  if (month === undefined) return null;
  return { year: year === undefined ? null : Number(year), month: Number(month) };
}

/**
 * The head counts of the months that count, at most three, in the order they stand (ENR-1): those of the months
 * before the leadoff where months and leadoff are known, else the last.
 *
 * @param leadoff the leadoff date that the workbook states; null when it states none
 */
export function countsBefore(
  leadoff: number | null,
  counts: readonly HeadCount[],
): readonly Entry<Value>[] {
  return chosen(leadoff, counts).map(({ sheet, row, column, cell, value, reading }) => ({
    sheet,
    row,
    column,
    cell,
    value,
    reading,
  }));
}

function chosen(leadoff: number | null, counts: readonly HeadCount[]): readonly HeadCount[] {
  if (counts.length <= months) return counts;
  // A count without a month beside others with theirs is their mean or sum.
  const dated = counts.filter(({ month }) => month);
  const known = dated.length < months ? withoutResult(counts) : dated;
  const before = known.filter(({ month }) => {
    const ago = month && leadoff !== null ? monthsAgo(month, leadoff) : 0;
    return ago >= 1 && ago <= months;
  });
  return (before.length === 0 ? known : before).slice(-months);
}

/** Without a formula behind typed counts, which is their mean or sum. */
function withoutResult(counts: readonly HeadCount[]): readonly HeadCount[] {
  const [before, last] = counts.slice(-2);
  const isResult = last?.cell.formula !== undefined && before?.cell.formula === undefined;
  return isResult ? counts.slice(0, -1) : counts;
}

/** How many months before the leadoff a month lies; without a year it is the last of its name. */
function monthsAgo(month: Month, leadoff: number): number {
  if ("before" in month) return month.before;
  const start = partsOf(leadoff);
  const ago = start.month - (month.month ?? start.month);
  return month.year === null ? (ago + 12) % 12 : (start.year - month.year) * 12 + ago;
}

function countsBelow(sheetCells: SheetCells, area: Area): HeadCount[] {
  if (area.left === area.right) {
    return countsFrom(sheetCells, { row: area.bottom + 1, column: area.left, down: 1, right: 0 });
  }
  // Under one label over several columns stand the months and then the counts.
  for (let row = area.bottom + 1; row <= area.bottom + widestGap; row++) {
    const counts: HeadCount[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = filledAt(sheetCells, row, column);
      const count = cell && countIn(sheetCells, row, column, cell);
      if (count) counts.push(count);
    }
    if (counts.length > 0) return counts;
  }
  return [];
}

/** The counts under the only one on a label's rows, as long as nothing stands under the label itself. */
function countsUnder(sheetCells: SheetCells, area: Area, only: HeadCount): HeadCount[] {
  const counts: HeadCount[] = [];
  for (let row = area.bottom + 1; counts.length < months - 1; row++) {
    if (cellAt(sheetCells, row, area.left) !== undefined) break;
    const line = { row, column: area.right + 1, down: 0, right: 1 };
    const [next, ...others] = countsFrom(sheetCells, line);
    if (next?.column !== only.column || others.length > 0) break;
    counts.push(next);
  }
  return counts;
}

interface Line {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** A line of more counts, a hundred years of them, are none by month. */
const mostCounts = 1_200;

/**
 * The counts along a line of cells, up to a gap or anything that is neither a count nor its month. A word in the place of a
 * month's count, between those of other months, is one that cannot be read.
 */
function countsFrom(sheetCells: SheetCells, line: Line): HeadCount[] {
  const counts: HeadCount[] = [];
  let words: HeadCount[] = [];
  let gap = 0;
  let widest = 0;
  // Behind the months that count, only a cell as near as they are to each other is one more.
  for (let step = 0; gap <= (counts.length < months ? widestGap : widest); step++) {
    const row = line.row + step * line.down;
    const column = line.column + step * line.right;
    if (isClaimed(sheetCells, row, column)) break;
    const cell = filledAt(sheetCells, row, column);
    if (cell === undefined) {
      gap++;
      continue;
    }
    if (counts.length > 0) widest = Math.max(widest, gap);
    gap = 0;
    const count = countIn(sheetCells, row, column, cell);
    if (count) {
      counts.push(...words, count);
      words = [];
    } else if (!isMonth(cell)) {
      const word = wordIn(sheetCells, row, column);
      if (!word || counts.length === 0) break;
      words.push(word);
    }
    if (counts.length > mostCounts) return [];
  }
  return counts;
}

/** The month of a count, or its unit, may stand before or above it. */
function isMonth(cell: Cell): boolean {
  if (typeof cell.value !== "string") return showsDate(cell.format);
  return readMonthText(cell.value) !== null || unitOf(cell.value) !== null;
}

function countIn(
  sheetCells: SheetCells,
  row: number,
  column: number,
  cell: Cell,
): HeadCount | null {
  // The months above the counts.
  if (showsDate(cell.format)) return null;
  const spec = cellSpecOf("profile.headCounts", "");
  const entry = entryAt(sheetCells, row, column, spec);
  const isValueMissing = entry.reading === "error" || entry.reading === "no-result";
  if (typeof entry.value !== "number" && !isValueMissing) return null;
  return { ...entry, month: monthBeside(sheetCells, row, column) };
}

/** A word in the place of the count of a month: "미정". */
function wordIn(sheetCells: SheetCells, row: number, column: number): HeadCount | null {
  const entry = entryAt(sheetCells, row, column, cellSpecOf("profile.headCounts", ""));
  const month = monthBeside(sheetCells, row, column);
  return entry.reading === "unreadable" && month ? { ...entry, month } : null;
}

/** The month before a cell, or above it. */
function monthBeside(sheetCells: SheetCells, row: number, column: number): Month | null {
  return (
    monthIn(cellAt(sheetCells, row, column - 1)) ?? monthIn(cellAt(sheetCells, row - 1, column))
  );
}

function monthIn(cell: Cell | undefined): Month | null {
  const value = cell?.value;
  if (typeof value === "string") return readMonthText(value);
  return typeof value === "number" && showsDate(cell?.format) ? monthOfDate(value) : null;
}
