/** The monthly head counts before leadoff: in a row, in a column, or each beside its month. */
import { readMonthText } from "../../core/reading";
import { kosha2010 } from "../../core/rulebook";
import type { Area, Cell } from "../../workbook/workbook";
import type { Entry } from "../submission";
import { type Grid, cellAt, isTaken, mergeAt } from "./grid";
import { headingOf, unitOf } from "./headings";
import { exactMatches } from "./match";
import { entryAt, readerOf } from "./read";
import type { Search } from "./tables";

/** "2월 근로자수", "1개월 전 인원", "Head count, month 1". */
const oneMonth =
  /^(?:(?:\d{4}년)?\d{1,2}월말?|(?:개시)?전?\d개월전?)(?:상시)?(?:근로자수?|인원수?|재적인원|종업원수)$|^(?:monthly)?(?:headcount|workers|enrollment)month\d$|^month\d(?:headcount|workers|enrollment)$/;

/** Empty cells that may stand between a label and the first count, or between two. */
const widestGap = 2;

/** Whether a label announces head counts by month. */
export function isHeadCountLabel(text: string): boolean {
  const [best] = exactMatches(text, "pairs");
  if (best?.field === "profile.headCounts") return true;
  return best === undefined && oneMonth.test(headingOf(text).words);
}

/**
 * The counts beside a label: to the right on each of the label's rows, else below in its columns.
 *
 * @returns up to three entries in the order they stand; blank cells are none
 */
export function headCountsBeside(
  grid: Grid,
  row: number,
  column: number,
  search: Search,
): Entry<number>[] {
  const area = mergeAt(grid, row, column) ?? { top: row, left: column, bottom: row, right: column };
  const counts: Entry<number>[] = [];
  for (let r = area.top; r <= area.bottom; r++) {
    counts.push(...countsFrom(grid, { row: r, column: area.right + 1, down: 0, right: 1 }, search));
  }
  if (counts.length === 0) counts.push(...countsBelow(grid, area, search));
  return counts.slice(0, kosha2010["ENR-1"].months);
}

function countsBelow(grid: Grid, area: Area, search: Search): Entry<number>[] {
  if (area.left === area.right) {
    return countsFrom(grid, { row: area.bottom + 1, column: area.left, down: 1, right: 0 }, search);
  }
  // Under one label over several columns stand the months and then the counts.
  for (let row = area.bottom + 1; row <= area.bottom + widestGap; row++) {
    const counts: Entry<number>[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(grid, row, column);
      const count = cell && countIn(grid, row, column, cell, search);
      if (count) counts.push(count);
    }
    if (counts.length > 0) return counts;
  }
  return [];
}

interface Line {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** The counts along a line of cells, up to a gap or anything that is neither a count nor its month. */
function countsFrom(grid: Grid, line: Line, search: Search): Entry<number>[] {
  const counts: Entry<number>[] = [];
  let gap = 0;
  for (let step = 0; gap <= widestGap; step++) {
    const row = line.row + step * line.down;
    const column = line.column + step * line.right;
    if (isTaken(grid, row, column)) break;
    const cell = cellAt(grid, row, column);
    gap = cell === undefined ? gap + 1 : 0;
    if (cell === undefined) continue;
    const count = countIn(grid, row, column, cell, search);
    if (count) counts.push(count);
    else if (!isMonth(cell)) break;
  }
  return counts;
}

/** The month of a count, or its unit, may stand before or above it. */
function isMonth(cell: Cell): boolean {
  if (typeof cell.value !== "string") return isDate(cell);
  return readMonthText(cell.value) !== null || unitOf(cell.value) !== null;
}

function countIn(
  grid: Grid,
  row: number,
  column: number,
  cell: Cell,
  { date1904 }: Search,
): Entry<number> | null {
  if (isDate(cell)) return null;
  const reader = readerOf("profile.headCounts", "", date1904);
  const entry = entryAt(grid.sheet.name, row, column, cell, reader);
  return typeof entry.value === "number" || entry.reading === "error"
    ? (entry as Entry<number>)
    : null;
}

/** Whether a number is shown as a date: the months above the counts. */
function isDate({ format = "" }: Cell): boolean {
  return /[yd]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ""));
}
