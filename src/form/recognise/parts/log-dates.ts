/** The dates of a log as people write them: whole, by the day of the month, by the month, in two columns. */
import { readMonthText } from "../../../core/parse-text";
import { lastSerial, partsOf, serialOf } from "../../../core/calendar/serial";
import { showsMonthOnly } from "../../../workbook/number-format";
import type { Entry } from "../../submission";
import { type SheetCells, cellAt } from "../cells/sheet-cells";
import { type Period, periodAbove } from "../cells/page-month";
import type { Value } from "../cells/read-cell";
import type { TableFound } from "../tables/table-rows";
import { columnOf } from "../headings/heading-rows";
import { type DateOrder, dayInOrder } from "./short-dates";
import {
  type PartColumn,
  hasYearsFirst,
  isMonthHeading,
  partColumns,
  partialDateAt,
  partialDateIn,
} from "./partial-date";

/** From December to January the year goes on; a month that is less by fewer is a slip. */
const monthsBackOfNewYear = 6;

export interface DatesFound {
  readonly kind: "daily" | "monthly";
  /** Whether a year or a month was assumed, or is said nowhere. */
  readonly isDoubtful: boolean;
}

/** The year of a month that stands without one, from the rest of the workbook. */
export type YearOf = (month: number | null) => {
  readonly year: number | null;
  readonly isAssumed: boolean;
};

/**
 * Completes the dates of a log's rows, in place, and tells a daily from a monthly log.
 *
 * A day without month and year takes them from the title above the table or the name of the sheet, and a month
 * its year; where nothing says them, the date stays unread.
 *
 * @param order the order of day and month in dates with the year last
 */
export function completeDates(
  table: TableFound,
  yearOf: YearOf,
  order: DateOrder | null = null,
): DatesFound {
  const { headings, rows, months } = table;
  const { sheetCells, area } = headings;
  const columns = partColumns(headings);
  const byMonth = isMonthHeading(columnOf(headings, "log.date")?.heading ?? "");
  const isYearFirst =
    columns === null && hasYearsFirst(rows.flatMap((row) => row.entries.get("log.date") ?? []));
  let period: Period | null = null;
  let year: number | null = null;
  let month: number | null = null;
  let section: ReturnType<typeof readMonthText> = null;
  let isDoubtful = false;
  const shortYears = new Set<number>();
  const counted = { dates: 0, months: 0 };
  let [areFirsts, areLasts] = [true, true];
  const sections = new Map(months.map(({ above, text }) => [above, readMonthText(text)]));
  let index = -1;
  for (const row of rows) {
    index += 1;
    const found = row.entries.get("log.date");
    const entry = inOrder(found, order);
    if (!entry) continue;
    if (entry !== found) row.entries.set("log.date", entry);
    section = sections.get(index) ?? section;
    const partial = columns
      ? partialDateAt(sheetCells, entry.row, columns)
      : partialDateIn(entry, byMonth, isYearFirst);
    if (partial === null) {
      if (typeof entry.value === "number") {
        count(showsMonthOnly(entry.cell.format));
        areFirsts &&= isFirst(entry.value);
        areLasts &&= entry.value === lastSerial || isFirst(entry.value + 1);
      }
      continue;
    }
    period ??= periodAbove(sheetCells, area.top);
    const monthBefore = month;
    month = partial.month ?? section?.month ?? month ?? period.month;
    if (partial.year !== undefined) shortYears.add(partial.year);
    const ownYear = partial.year ?? section?.year ?? null;
    if (ownYear !== null) year = ownYear;
    else if (year === null) {
      const other = period.year === null ? yearOf(month) : { year: period.year, isAssumed: false };
      year = other.year;
      isDoubtful ||= other.isAssumed;
    } else if (monthBefore !== null && monthBefore - (month ?? 0) >= monthsBackOfNewYear) year++;
    count(partial.day === undefined);
    areFirsts &&= (partial.day ?? 1) === 1;
    areLasts = false;
    const serial = serialFrom(year, month, partial.day ?? 1);
    if (year === null || month === null) isDoubtful = true;
    row.entries.set("log.date", dated(entry, serial, columns?.at(-1), sheetCells));
  }
  // "10.05.03" begins with the year for certain where a title or the leadoff says 2010.
  const stated = period?.year ?? yearOf(null).year;
  if (isYearFirst && (stated === null || !shortYears.has(stated))) isDoubtful = true;
  const { dates, months: byName } = counted;
  const allEnds = dates > 1 && (areFirsts || areLasts);
  const monthly = byName * 2 > dates || allEnds;
  if (monthly) {
    for (const { entries } of rows) {
      const entry = entries.get("log.date");
      if (entry) entries.set("log.date", firstOfMonth(entry));
    }
  }
  return { kind: monthly ? "monthly" : "daily", isDoubtful };

  function count(isMonth: boolean): void {
    counted.dates++;
    if (isMonth) counted.months++;
  }
}

function isFirst(date: number): boolean {
  return partsOf(date).day === 1;
}

/** An entry with a date of which the workbook's order tells which number is the day. */
function inOrder(
  entry: Entry<Value> | undefined,
  order: DateOrder | null,
): Entry<Value> | undefined {
  const text = entry?.value === null ? entry.cell.value : null;
  const value = typeof text === "string" ? dayInOrder(text, order) : null;
  return entry && value !== null ? { ...entry, value, reading: "converted" } : entry;
}

function dated(
  entry: Entry<Value>,
  serial: number | null,
  at: PartColumn | undefined,
  sheetCells: SheetCells,
): Entry<Value> {
  const column = at?.column ?? entry.column;
  const cell = at ? (cellAt(sheetCells, entry.row, column) ?? entry.cell) : entry.cell;
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
