/** Logs whose rows are weeks, ten days or quarters, and no days. */
import type { FormField } from "../../fields";
import type { Area, CellValue } from "../../../workbook/workbook";
import { cellSpecOf, valueAt } from "../cells/read-cell";
import { type SheetCells, cellAt, isClaimed, rowsNearTops } from "../cells/sheet-cells";
import { type Headings, columnOf, headingsFrom } from "../headings/heading-rows";
import { headingOf } from "../headings/heading-words";
import type { TableFound } from "../tables/table-rows";

const range =
  /\d[^\d~∼〜]*[~∼〜]\s*['\d]|\d{1,2}[./월]\s*\d{1,2}일?\s*[-–]\s*\d{1,2}[./월]\s*\d{1,2}|\d\s*\.?\s+to\s+\d/i;
const week = /\d\s*주(?:차|간)?(?![가-힣])|[첫둘셋넷]째\s*주|\bweek\b|\bw\d{1,2}\b/i;
const quarter = /\d\s*분기|[상하]반기|[상중하]순|\bq[1-4]\b|quarter/i;

/** Rows that tell a step from a gap. */
const fewestSteps = 3;

/** From one row to the next: longer than a holiday, shorter than a month. */
const [shortestStep, longestStep] = [6, 27];

/** A heading of weeks, under which they may be counted: 1, 2, 3. */
const ofWeeks = /^(?:주|주차|주간|week|week ?(?:no|number)|wk)$/;

const weeksInAYear = 53;

/**
 * Whether most rows of a log are periods by what their key says or by a first and a last day beside it, or lie a week
 * or more apart.
 */
export function hasPeriods(table: TableFound): boolean {
  const { headings, rows } = table;
  const isOfWeeks = ofWeeks.test(headingOf(columnOf(headings, "log.date")?.heading ?? "").spaced);
  const isNamed = (value: CellValue) =>
    typeof value === "string"
      ? isPeriod(value)
      : isOfWeeks && typeof value === "number" && value <= weeksInAYear;
  let [stated, named, steps, long] = [0, 0, 0, 0];
  let before: number | null = null;
  for (const { entries } of rows) {
    const entry = entries.get("log.date");
    if (!entry || entry.reading === "blank") continue;
    stated += 1;
    if (isNamed(entry.cell.value)) named += 1;
    if (typeof entry.value !== "number") continue;
    if (before !== null) {
      const step = Math.abs(entry.value - before);
      steps += 1;
      if (step >= shortestStep && step <= longestStep) long += 1;
    }
    before = entry.value;
  }
  if (named * 2 > stated || hasSpans(table)) return true;
  return steps >= fewestSteps && long * 6 >= steps * 5;
}

/** Whether most rows hold a first and a last day, less than a month apart, and the next row begins behind them. */
function hasSpans({ headings, rows }: TableFound): boolean {
  if (rows.length < fewestSteps) return false;
  let others = 0;
  let next = Infinity;
  for (const { row } of rows.toReversed()) {
    const days = daysIn(headings, row);
    const from = days[0] ?? Infinity;
    const to = days[1];
    const isSpan = to !== undefined && from < to && to - from <= longestStep && to < next;
    if (!isSpan) others += 1;
    // The rows above cannot be most any more.
    if (others * 2 >= rows.length) return false;
    next = from;
  }
  return true;
}

/** Whether a text names a period that is no day and no month: "5.3~5.9", "2주차", "1분기". */
function isPeriod(text: string): boolean {
  const written = text.normalize("NFKC");
  return range.test(written) || week.test(written) || quarter.test(written);
}

const amounts: ReadonlySet<FormField> = new Set(["log.workers", "log.personHours", "log.zaDays"]);

const dateSpec = cellSpecOf("log.date", "");

/** Days before 1990 and after 2100 are numbers of something else. */
const [firstDay, lastDay] = [32_874, 73_415];

/** Days of the longest period, a half-year. */
const longestPeriod = 184;

/** Rows with a first and a last day that make a table of periods. */
const fewestRows = 2;

/** The tables of a sheet, outside those that were read, whose rows have a first and a last day beside amounts of a log. */
export function periodTablesOn(sheetCells: SheetCells): { sheet: string; range: Area }[] {
  const found: { sheet: string; range: Area }[] = [];
  for (const row of rowsNearTops(sheetCells)) {
    const headings = headingsFrom(sheetCells, row, "log");
    const counted = headings?.columns.filter(({ field, certain }) => certain && amounts.has(field));
    if (!headings || !counted?.length) continue;
    const rows = rowsOfPeriods(headings);
    const bottom = rows.at(-1);
    if (bottom === undefined || rows.length < fewestRows) continue;
    const range = { ...headings.area, bottom };
    sheetCells.claimed.add(range);
    found.push({ sheet: sheetCells.sheet.name, range });
  }
  return found;
}

/** The rows right below headings that name a period, or hold two days, the later one after the earlier one. */
function rowsOfPeriods(headings: Headings): number[] {
  const { sheetCells, area } = headings;
  const rows: number[] = [];
  for (const row of sheetCells.rowNumbers) {
    if (row <= area.bottom) continue;
    if (isClaimed(sheetCells, row, area.left) || !isRowOfPeriod(headings, row)) break;
    rows.push(row);
  }
  return rows;
}

function isRowOfPeriod(headings: Headings, row: number): boolean {
  const { sheetCells, area } = headings;
  for (let column = area.left; column <= area.right; column++) {
    const cell = cellAt(sheetCells, row, column);
    if (typeof cell?.value === "string" && isPeriod(cell.value)) return true;
  }
  const [from, to] = daysIn(headings, row);
  return from !== undefined && to !== undefined && from < to && to - from <= longestPeriod;
}

/** The first two days that stand in a row, from left to right. */
function daysIn({ sheetCells, area }: Headings, row: number): number[] {
  const days: number[] = [];
  for (let column = area.left; column <= area.right && days.length < 2; column++) {
    const value = valueAt(sheetCells, row, column, dateSpec);
    if (typeof value === "number" && value >= firstDay && value <= lastDay) days.push(value);
  }
  return days;
}
