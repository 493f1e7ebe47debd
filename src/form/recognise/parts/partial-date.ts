/** Dates of a log of which a cell states only a part: the day of the month, the month, the day and the month. */
import { plainText } from "../../../core/plain-text";
import { readMonthText } from "../../../core/parse-text";
import type { Area } from "../../../workbook/workbook";
import type { Entry } from "../../submission";
import { type SheetCells, cellAt, textAt } from "../cells/sheet-cells";
import { headingOf } from "../headings/heading-words";
import type { Value } from "../cells/read-cell";
import type { Headings } from "../headings/heading-rows";

/** Any of the three; the rest stands around it. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const parts = {
  year: new Set("년 연 년도 연도 year".split(" ")),
  month: new Set("월 월별 해당월 month".split(" ")),
  day: new Set("일 day".split(" ")),
};
type Part = keyof typeof parts;

const yearMonthHeadings = new Set("년월 연월 yearmonth monthyear".split(" "));

const weekday = String.raw`\s*(?:\(?\s*(?:[월화수목금토일](?:요일)?|[a-z]{3})?\s*\)?)?`;
const dayText = new RegExp(String.raw`^(\d{1,2})\s*일?${weekday}$`, "i");
const monthDayText = new RegExp(
  String.raw`^(\d{1,2})\s*(?:월|[./-])\s*(\d{1,2})\s*(?:일|\.)?${weekday}$`,
  "i",
);
const shortDateText = new RegExp(
  String.raw`^(\d{2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{1,2})\.?${weekday}$`,
  "i",
);

/** The turn of the century is before every record. */
const century = 2000;

/** Numbers up to this in a date column are days of a month: serial numbers begin in 1900. */
const lastDayOfMonth = 31;

/** Whether a heading announces months. */
export function isMonthHeading(heading: string): boolean {
  const { words } = headingOf(heading);
  return parts.month.has(words) || yearMonthHeadings.has(words);
}

export interface PartColumn {
  readonly part: Part;
  readonly column: number;
}

/** The columns of a date that is spread over two or three: 월 | 일; null where it stands in one. */
export function partColumns({ sheetCells, area }: Headings): readonly PartColumn[] | null {
  const found: PartColumn[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const part = partAbove(sheetCells, area, column);
    if (part && !found.some((other) => other.part === part)) found.push({ part, column });
  }
  return found.length > 1 ? found : null;
}

/** What the lowest line of a heading that names a part says. */
function partAbove(
  sheetCells: SheetCells,
  { top, bottom }: Area,
  column: number,
): Part | undefined {
  for (let row = bottom; row >= top; row--) {
    const { words } = headingOf(textAt(sheetCells, row, column) ?? "");
    const part = (Object.keys(parts) as Part[]).find((name) => parts[name].has(words));
    if (part) return part;
  }
  return undefined;
}

/** What the columns of a spread date say in a row; null for nothing. */
export function partialDateAt(
  sheetCells: SheetCells,
  row: number,
  columns: readonly PartColumn[],
): PartialDate | null {
  const partial: Partial<Record<Part, number>> = {};
  for (const { part, column } of columns) {
    const value = cellAt(sheetCells, row, column)?.value;
    const digits = typeof value === "string" ? /\d+/.exec(value)?.[0] : value;
    const number = Number(digits ?? NaN);
    if (Number.isInteger(number)) partial[part] = number;
  }
  return Object.keys(partial).length === 0 ? null : partial;
}

/** Whether a text or a number is the day of a month, or a day and a month: 12, "12일", "5/3(월)". */
export function isPartOfDate(value: string | number): boolean {
  if (typeof value === "number") {
    return Number.isInteger(value) && value >= 1 && value <= lastDayOfMonth;
  }
  const text = plainText(value).trim();
  return monthDayText.test(text) || dayText.test(text);
}

/**
 * What one cell says; null for a whole date and for anything else.
 *
 * @param byMonth whether the column is headed as months, so that a number is one
 * @param isYearFirst whether "10.05.03" begins with the year
 */
export function partialDateIn(
  { cell, value }: Entry<Value>,
  byMonth: boolean,
  isYearFirst: boolean,
): PartialDate | null {
  const raw = cell.value;
  if (value !== null) return null;
  if (typeof raw === "number") {
    if (!isPartOfDate(raw)) return null;
    return byMonth ? { month: raw } : { day: raw };
  }
  if (typeof raw !== "string") return null;
  const text = plainText(raw).trim();
  const month = readMonthText(text);
  if (month) return month.year === null ? { month: month.month } : { ...month, year: month.year };
  const short = isYearFirst ? shortDateText.exec(text) : null;
  if (short) {
    const year = century + Number(short[1]);
    return { year, month: Number(short[2]), day: Number(short[3]) };
  }
  const monthDay = monthDayText.exec(text);
  if (monthDay) return { month: Number(monthDay[1]), day: Number(monthDay[2]) };
  const day = dayText.exec(text);
  if (!day) return null;
  return byMonth ? { month: Number(day[1]) } : { day: Number(day[1]) };
}

/**
 * Whether the dates of a column, written like "10.05.03", begin with the year.
 *
 * From row to row the day changes and the year hardly ever; a single date tells nothing.
 */
export function hasYearsFirst(entries: readonly Entry<Value>[]): boolean {
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  for (const { cell, value } of entries) {
    if (value !== null || typeof cell.value !== "string") continue;
    const [, first, , last] = shortDateText.exec(plainText(cell.value).trim()) ?? [];
    if (first === undefined || last === undefined) continue;
    firsts.add(first);
    lasts.add(last);
  }
  return lasts.size > firsts.size;
}
