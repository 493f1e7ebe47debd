/** The dates of a log as people write them: whole, by the day of the month, by the month, in two columns. */
import { readMonthText } from "../../core/reading";
import { partsOf, serialOf } from "../../core/serial";
import type { Cell } from "../../workbook/workbook";
import type { Entry } from "../submission";
import { type Grid, cellAt, textAt } from "./grid";
import { headingOf } from "./headings";
import { type Period, periodAbove } from "./months";
import type { Value } from "./read";
import type { TableFound } from "./rows";
import { type Headings, columnOf } from "./tables";

const parts = {
  year: new Set("년 연 년도 연도 year".split(" ")),
  month: new Set("월 월별 해당월 month".split(" ")),
  day: new Set("일 day".split(" ")),
};
type Part = keyof typeof parts;

const yearMonthHeadings = new Set("년월 연월 yearmonth monthyear".split(" "));

const dayText = /^(\d{1,2})\s*일?\s*(?:\(?\s*[월화수목금토일a-z]{0,3}(?:요일)?\s*\)?)?$/i;
const monthDayText =
  /^(\d{1,2})\s*(?:월|[./-])\s*(\d{1,2})\s*(?:일|\.)?\s*(?:\(?\s*[월화수목금토일]?(?:요일)?\s*\)?)?$/;

/** From December to January the year goes on; a month that is less by fewer is a slip. */
const monthsBackOfNewYear = 6;

/** Numbers up to this in a date column are days of a month: serial numbers begin in 1900. */
const lastDayOfMonth = 31;

/** What a date cell says: any of the three, the rest from what stands around it. */
interface Written {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export interface DatesFound {
  readonly kind: "daily" | "monthly";
  /** Whether days or months stand there whose year or month is said nowhere. */
  readonly incomplete: boolean;
}

/**
 * Completes the dates of a log's rows, in place, and tells a daily from a monthly log.
 *
 * A day without month and year takes them from the title above the table or the name of the sheet, and a month
 * its year; where they say nothing, the date stays unread.
 *
 * @param fallbackYear the one year that the rest of the workbook speaks of, or null
 */
export function completeDates(table: TableFound, fallbackYear: number | null): DatesFound {
  const { headings, rows } = table;
  const { grid, area } = headings;
  const columns = partColumns(headings);
  const byMonth = isMonthHeading(columnOf(headings, "log.date")?.heading ?? "");
  let period: Period | null = null;
  let year: number | null = null;
  let month: number | null = null;
  let incomplete = false;
  const counted = { dates: 0, months: 0, firsts: 0 };
  for (const row of rows) {
    const entry = row["date"] as Entry<Value>;
    const written = columns ? writtenAt(grid, entry.row, columns) : writtenIn(entry, byMonth);
    if (written === null) {
      if (typeof entry.value === "number")
        count(partsOf(entry.value).day, isMonthFormat(entry.cell));
      continue;
    }
    period ??= periodAbove(grid, area.top);
    if (written.year !== undefined) year = written.year;
    else if (year === null) year = period.year ?? fallbackYear;
    else if (month !== null && month - (written.month ?? month) >= monthsBackOfNewYear) year++;
    month = written.month ?? month ?? period.month;
    count(written.day ?? 1, written.day === undefined);
    const serial = serialFrom(year, month, written.day ?? 1);
    if (serial === null) incomplete = true;
    row["date"] = dated(entry, serial, columns?.at(-1), grid);
  }
  const allFirsts = counted.dates > 1 && counted.firsts === counted.dates;
  const monthly = counted.months * 2 > counted.dates || allFirsts;
  if (monthly) for (const row of rows) row["date"] = firstOfMonth(row["date"] as Entry<Value>);
  return { kind: monthly ? "monthly" : "daily", incomplete };

  function count(day: number, isMonth: boolean): void {
    counted.dates++;
    if (isMonth) counted.months++;
    if (day === 1) counted.firsts++;
  }
}

/** Whether a heading announces months. */
export function isMonthHeading(heading: string): boolean {
  const { words } = headingOf(heading);
  return parts.month.has(words) || yearMonthHeadings.has(words);
}

interface PartColumn {
  readonly part: Part;
  readonly column: number;
}

/** The columns of a date that is spread over two or three: 월 | 일. */
function partColumns({ grid, area }: Headings): readonly PartColumn[] | null {
  const found: PartColumn[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const { words } = headingOf(textAt(grid, area.bottom, column) ?? "");
    const part = (Object.keys(parts) as Part[]).find((name) => parts[name].has(words));
    if (part && !found.some((other) => other.part === part)) found.push({ part, column });
  }
  return found.length > 1 ? found : null;
}

function writtenAt(grid: Grid, row: number, columns: readonly PartColumn[]): Written | null {
  const written: Partial<Record<Part, number>> = {};
  for (const { part, column } of columns) {
    const value = cellAt(grid, row, column)?.value;
    const digits = typeof value === "string" ? /\d+/.exec(value)?.[0] : value;
    const number = Number(digits ?? NaN);
    if (Number.isInteger(number)) written[part] = number;
  }
  return Object.keys(written).length === 0 ? null : written;
}

/** What a date cell says where it does not say all; null for whole dates and for anything else. */
function writtenIn({ cell, value }: Entry<Value>, byMonth: boolean): Written | null {
  const raw = cell.value;
  if (typeof raw === "number") {
    if (!Number.isInteger(raw) || raw < 1 || raw > lastDayOfMonth) return null;
    return byMonth ? { month: raw } : { day: raw };
  }
  if (typeof raw !== "string" || value !== null) return null;
  const text = raw.normalize("NFKC").trim();
  const month = readMonthText(text);
  if (month)
    return month.year === null ? { month: month.month } : { year: month.year, month: month.month };
  const monthDay = monthDayText.exec(text);
  if (monthDay) return { month: Number(monthDay[1]), day: Number(monthDay[2]) };
  const day = dayText.exec(text);
  if (!day) return null;
  return byMonth ? { month: Number(day[1]) } : { day: Number(day[1]) };
}

function dated(
  entry: Entry<Value>,
  serial: number | null,
  at: PartColumn | undefined,
  grid: Grid,
): Entry<Value> {
  const column = at?.column ?? entry.column;
  const cell = at ? (cellAt(grid, entry.row, column) ?? entry.cell) : entry.cell;
  const read = typeof cell.value === "string" ? "converted" : "ok";
  const { sheet, row } = entry;
  return {
    sheet,
    row,
    column,
    cell,
    value: serial,
    reading: serial === null ? "unreadable" : read,
  };
}

function serialFrom(year: number | null, month: number | null, day: number): number | null {
  if (year === null || month === null) return null;
  try {
    return serialOf(year, month, day);
  } catch {
    return null;
  }
}

function firstOfMonth(entry: Entry<Value>): Entry<Value> {
  if (typeof entry.value !== "number") return entry;
  const { year, month, day } = partsOf(entry.value);
  return day === 1 ? entry : { ...entry, value: serialOf(year, month, 1) };
}

/** Whether a cell shows the month of its date and not the day. */
function isMonthFormat({ format = "" }: Cell): boolean {
  return /y/i.test(format) && /m/i.test(format) && !/d/i.test(format);
}
