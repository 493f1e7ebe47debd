import { hasHolidays, holidayNames } from "../../../core/calendar/holidays";
import { partsOf, weekdayOf } from "../../../core/calendar/serial";
import { typedDate } from "../../components/typed-date";
import type { RecordedDay } from "./log-table";

/** A day as it will be recorded. */
export interface PlannedDay extends RecordedDay {
  /** The public holidays on it. */
  readonly holidays: readonly string[];
}

/** Monday to Friday: 0 is Sunday. */
const usualWeekdays: ReadonlySet<number> = new Set([1, 2, 3, 4, 5]);

/** Days of the log from which the working weekdays are seen. */
const daysSeen = 28;

/**
 * The weekdays on which the last four weeks of a log had workers, at least every second time.
 *
 * @param days recorded, in any order
 * @returns 0 = Sunday .. 6 = Saturday; Monday to Friday where there is less than a week to go by
 */
export function workingWeekdays(days: readonly RecordedDay[]): ReadonlySet<number> {
  const last = days.toSorted((a, b) => a.date - b.date).slice(-daysSeen);
  if (last.length < 7) return usualWeekdays;
  const worked = new Set<number>();
  for (let weekday = 0; weekday < 7; weekday += 1) {
    const same = last.filter(({ date }) => weekdayOf(date) === weekday);
    const busy = same.filter(({ workers }) => workers > 0);
    if (busy.length > 0 && busy.length * 2 >= same.length) worked.add(weekday);
  }
  return worked.size > 0 ? worked : usualWeekdays;
}

/**
 * Every day from one to another: with workers on the working weekdays that are no public holiday, else with none.
 *
 * @param from serial number of the first day
 * @param to serial number of the last day
 * @param workers on a working day
 * @param weekdays 0 = Sunday .. 6 = Saturday
 * @param exceptions workers of single days, whatever day it is
 */
export function plannedDays(
  from: number,
  to: number,
  workers: number,
  weekdays: ReadonlySet<number>,
  exceptions: ReadonlyMap<number, number> = new Map(),
): readonly PlannedDay[] {
  const days: PlannedDay[] = [];
  for (let date = from; date <= to; date += 1) {
    const holidays = hasHolidays(date) ? holidayNames(date) : [];
    const isWorked = weekdays.has(weekdayOf(date)) && holidays.length === 0;
    days.push({ date, workers: exceptions.get(date) ?? (isWorked ? workers : 0), holidays });
  }
  return days;
}

/**
 * Days that are not like the others: `13 40, 20 38` are 40 workers on the 13th and 38 on the 20th.
 *
 * @param from serial number of the first day that may be meant
 * @param to serial number of the last day
 * @returns the workers by day, or the part that names no single day of the period with a whole number of workers
 * @example
 * exceptionsIn("13 40", 45931, 45961); // { days: new Map([[45943, 40]]), unread: null }
 */
export function exceptionsIn(
  text: string,
  from: number,
  to: number,
): { readonly days: ReadonlyMap<number, number>; readonly unread: string | null } {
  const days = new Map<number, number>();
  for (const part of text
    .normalize("NFKC")
    .split(/[,;\n]/)
    .map((each) => each.trim())) {
    if (part === "") continue;
    const [, day = "", workers] = /^(.+?)\s+(\d{1,6})명?$/.exec(part) ?? [];
    const date = workers === undefined ? null : dayMeant(day, from, to);
    if (date === null) return { days, unread: part };
    days.set(date, Number(workers));
  }
  return { days, unread: null };
}

/** A day of the month where the period has one such day, else a date of the period. */
function dayMeant(text: string, from: number, to: number): number | null {
  const day = /^(\d{1,2})일?$/.exec(text)?.[1];
  if (day !== undefined) {
    const found: number[] = [];
    for (let date = from; date <= to; date += 1) {
      if (partsOf(date).day === Number(day)) found.push(date);
    }
    return found.length === 1 ? (found[0] ?? null) : null;
  }
  const date = typedDate(text, from - 1);
  return date !== null && date >= from && date <= to ? date : null;
}
