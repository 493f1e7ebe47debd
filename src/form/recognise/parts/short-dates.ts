/** Dates of which the rest of the workbook tells what they leave open: the year of "15.3.6", the order of "03.05.2010". */
import { readShortDateText, readYearLastText } from "../../../core/parse-text";
import { partsOf, serialIfDay, serialOf } from "../../../core/calendar/serial";
import { periodIn } from "../cells/page-month";
import type { Value } from "../cells/read-cell";
import type { TableFound } from "../tables/table-rows";
import { type SheetCells, titlesOf } from "../cells/sheet-cells";
import { type FormField, fieldOf } from "../../fields";
import type { Entry } from "../../submission";

type Entries = ReadonlyMap<FormField, Entry<Value>>;

/** The entries that are dates by their fields, of the single values and of the rows of tables. */
export function dateEntriesOf(pairs: Entries, tables: readonly TableFound[]): Entry<Value>[] {
  const dates: Entry<Value>[] = [];
  for (const [field, entry] of pairs) if (isDate(field)) dates.push(entry);
  for (const { headings, rows } of tables) {
    for (const { field } of headings.columns.filter((column) => isDate(column.field))) {
      for (const { entries } of rows) {
        const entry = entries.get(field);
        if (entry) dates.push(entry);
      }
    }
  }
  return dates;
}

function isDate(field: FormField): boolean {
  return fieldOf(field).kind === "date";
}

/** The years that the workbook speaks of: in its titles, the names of its sheets and its whole dates. */
export function yearsOf(
  sheets: readonly SheetCells[],
  dates: readonly Entry<Value>[],
): ReadonlySet<number> {
  const years = new Set<number>();
  for (const sheetCells of sheets) {
    for (const title of [sheetCells.sheet.name, ...titlesOf(sheetCells)]) {
      const { year } = periodIn(title);
      if (year !== null) years.add(year);
    }
  }
  let [first, next] = [Infinity, -Infinity];
  for (const { value } of dates) {
    // Most dates are of the year of the one before them.
    if (typeof value !== "number" || (first <= value && value < next)) continue;
    const { year } = partsOf(value);
    years.add(year);
    first = serialOf(year, 1, 1);
    next = serialIfDay(year + 1, 1, 1) ?? Infinity;
  }
  return years;
}

/** Which of two numbers before a year is the day. */
export type DateOrder = "day-first" | "month-first";

/** Numbers above this are no months. */
const mostMonths = 12;

/** The order that the dates with the year last have in a workbook, by those of which only one makes a day. */
export function dateOrderOf(dates: readonly Entry<Value>[]): DateOrder | null {
  let [dayFirst, monthFirst] = [0, 0];
  for (const { cell } of dates) {
    const parts = typeof cell.value === "string" ? readYearLastText(cell.value) : null;
    if (!parts) continue;
    if (parts.first > mostMonths) dayFirst++;
    if (parts.second > mostMonths) monthFirst++;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? "day-first" : "month-first";
}

/** The day of a text with the year last, in the order of the workbook. */
export function dayInOrder(text: string, order: DateOrder | null): number | null {
  const parts = order && readYearLastText(text);
  if (!parts) return null;
  const { first, second, year } = parts;
  return order === "day-first"
    ? serialIfDay(year, second, first)
    : serialIfDay(year, first, second);
}

/** The entries with their short dates read, where only one of the years makes a day of them, and those with the year last. */
export function withYears(
  entries: Iterable<[FormField, Entry<Value>]>,
  years: ReadonlySet<number>,
  order: DateOrder | null,
): Map<FormField, Entry<Value>> {
  const read = new Map(entries);
  for (const [field, entry] of read) {
    if (entry.reading !== "unreadable" || !isDate(field)) continue;
    const value = dayIn(entry, years, order);
    if (value !== null) read.set(field, { ...entry, value, reading: "converted" });
  }
  return read;
}

function dayIn(
  { cell }: Entry<Value>,
  years: ReadonlySet<number>,
  order: DateOrder | null,
): number | null {
  if (typeof cell.value !== "string") return null;
  const inOrder = dayInOrder(cell.value, order);
  if (inOrder !== null) return inOrder;
  const short = readShortDateText(cell.value);
  if (!short) return null;
  const { year: written, month, day } = short;
  const may = [...years].filter((year) => written === null || year % 100 === written);
  // "10.05.03" of a workbook of 2010 and 2003 has two readings.
  const isAlsoYear =
    written !== null && [...years].some((year) => year % 100 === day && year % 100 !== written);
  const [year] = may;
  if (year === undefined || may.length > 1 || isAlsoYear) return null;
  return serialIfDay(year, month, day);
}
