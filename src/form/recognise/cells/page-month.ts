/** The month that a sheet or a page of it is about, from its name and its titles. */
import { memoizeText } from "../../../core/memoize-text";
import { plainText } from "../../../core/plain-text";
import { readMonthText } from "../../../core/parse-text";
import { isDay, partsOf } from "../../../core/calendar/serial";
import { showsMonthOnly, showsTime } from "../../../workbook/number-format";
import type { SheetCells } from "./sheet-cells";

/** A month, or what is known of it. */
export interface Period {
  readonly year: number | null;
  readonly month: number | null;
}

/** Titles stand at most this many rows above the headings. */
const titleRows = 8;

const fullDate = /\d{4}\s*[-./년]\s*\d{1,2}\s*[-./월]\s*\d{1,2}/g;
const yearAndMonth = /(\d{4}|'\d{2})\s*(?:년도?\s*|[-./]\s*)(\d{1,2})(?:\s*월|(?!\d))/;
const shortYearAndMonth = /(?:^|\D)(\d{2})\s*년\s*(\d{1,2})\s*월/;
const monthAlone = /(?:^|[^\d.])(\d{1,2}\s*월)(?!\s*\d)/;
const yearAlone = /(?:^|[^\d,.])((?:19|20)\d{2})(?![\d,])/;
const monthByName = /\b([a-z]{3,9})\b\.?,?(?:\s*['’]?(\d{4}|\d{2}))?(?!\d)/gi;

/** Titles are shorter than this; what stands behind is not looked at. */
const longestTitle = 2_000;

/**
 * The month that a text names somewhere in it.
 *
 * @example
 * periodIn("2010년 5월 무재해 일지"); // { year: 2010, month: 5 }
 */
export const periodIn = memoizeText((text): Period => {
  // A whole date in a title says when something was, not what the page is about.
  const written = plainText(text.slice(0, longestTitle)).replace(fullDate, " ");
  const both = yearAndMonth.exec(written) ?? shortYearAndMonth.exec(written);
  const period = both && readMonthText(`${fullYear(both[1])}-${both[2] ?? ""}`);
  if (period) return period;
  const year = yearAlone.exec(written)?.[1];
  const month = readMonthText(monthAlone.exec(written)?.[1] ?? "");
  if (month) return { year: numberOf(year), month: month.month };
  for (const [, name = "", ownYear] of written.matchAll(monthByName)) {
    const named = readMonthText(name);
    if (named) return { year: numberOf(fullYear(ownYear) ?? year), month: named.month };
  }
  return { year: numberOf(year), month: null };
});

function fullYear(year: string | undefined): string | undefined {
  const digits = year?.replace("'", "");
  return digits?.length === 2 ? `20${digits}` : digits;
}

function numberOf(year: string | undefined): number | null {
  return year === undefined ? null : Number(year);
}

/**
 * The month of the rows below a heading: from the title above it, else from the sheet's name.
 *
 * @param top the first row of the headings, from 0
 */
export function periodAbove(sheetCells: SheetCells, top: number): Period {
  let { year, month }: Period = periodIn(sheetCells.sheet.name);
  for (let row = top - 1; row >= Math.max(0, top - titleRows); row--) {
    const found = periodIn(titleAt(sheetCells, row));
    if (found.month !== null && found.year !== null) return found;
    month ??= found.month;
    year ??= found.year;
  }
  return { year, month };
}

/** The cells of a row in one line, since a title may be spread over cells: 2010 | 년 | 5 | 월. */
function titleAt(sheetCells: SheetCells, row: number): string {
  const parts: string[] = [];
  let length = 0;
  for (const cell of sheetCells.sheet.rows[row] ?? []) {
    length += 1 + (parts.at(-1)?.length ?? 0);
    if (length > longestTitle) break;
    if (typeof cell?.value === "string") parts.push(cell.value);
    // A total of hours, 510:00, shows nothing of the number that it is.
    if (typeof cell?.value === "number" && !showsTime(cell.format)) {
      // A date formatted as a month is that month's title: yyyy"년" m"월".
      const month = showsMonthOnly(cell.format) ? monthOfDate(cell.value) : null;
      parts.push(month ? `${month.year}-${month.month}` : String(cell.value));
    }
  }
  return parts.join(" ");
}

/** The month of a date as a cell holds it; null for a number that is no date. */
export function monthOfDate(value: number): { year: number; month: number } | null {
  return isDay(value) ? partsOf(value) : null;
}
