import { hasHolidays, holidayNames } from "./holidays";
import { weekdayOf } from "./serial";

/** Days of the week as {@link weekdayOf} numbers them. */
export const sunday = 0;
export const saturday = 6;

/** Whether Saturdays are free too; the deck does not say, so they are not unless asked for (AMB-14). */
export interface FreeDayOptions {
  readonly saturdays?: boolean;
}

/**
 * Tells whether a day is free: a Sunday or a public holiday, and a Saturday where asked for.
 *
 * @param date serial number; a time of day is cut off
 * @throws Problem `unknown` for a year without holiday data, whatever the day of the week
 * @see AMB-14; deck L638
 * @example
 * isFreeDay(serialOf(2010, 5, 8)); // false, a Saturday
 * isFreeDay(serialOf(2010, 5, 8), { saturdays: true }); // true
 */
export function isFreeDay(date: number, { saturdays = false }: FreeDayOptions = {}): boolean {
  const isHoliday = holidayNames(date).length > 0;
  const weekday = weekdayOf(date);
  return isHoliday || weekday === sunday || (saturdays && weekday === saturday);
}

/**
 * Whether all days of a range are free, Saturdays too; not where the holidays of one of them are not known.
 *
 * @param from the first day, serial number
 * @param until the day after the last one; no day lies between equal ones
 * @example
 * areFreeDays(serialOf(2010, 5, 8), serialOf(2010, 5, 10)); // true, a weekend
 */
export function areFreeDays(from: number, until: number): boolean {
  for (let day = from; day < until; day += 1) {
    if (!hasHolidays(day) || !isFreeDay(day, { saturdays: true })) return false;
  }
  return true;
}
