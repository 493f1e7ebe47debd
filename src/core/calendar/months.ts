/** Months and years of serial numbers, by date-fns; always in UTC. */
import { addMonths as addMonthsTo, addYears as addYearsTo, isSameMonth as isSame } from "date-fns";
import { dateOfSerial, isoFromSerial, partsOf, serialOfDate } from "./serial";

/**
 * The same day some months later, or the last day of a shorter month.
 *
 * @param serial days, 1 = 1900-01-01; a time of day is cut off
 * @returns serial number
 * @throws Problem `number` outside the days that Excel knows
 * @example
 * addMonths(serialOf(2010, 12, 31), 2); // 2011-02-28
 */
export function addMonths(serial: number, months: number): number {
  return serialOfDate(addMonthsTo(dateOfSerial(serial), months));
}

/**
 * The same day some years later; 28 February where there is no 29th.
 *
 * @param serial days, 1 = 1900-01-01; a time of day is cut off
 * @returns serial number
 * @throws Problem `number` outside the days that Excel knows
 * @example
 * addYears(serialOf(2012, 2, 29), 1); // 2013-02-28
 */
export function addYears(serial: number, years: number): number {
  return serialOfDate(addYearsTo(dateOfSerial(serial), years));
}

/**
 * Whether two days lie in the same month of the same year.
 *
 * @throws Problem `number` outside the days that Excel knows
 * @example
 * isSameMonth(serialOf(2010, 5, 3), serialOf(2010, 5, 31)); // true
 */
export function isSameMonth(one: number, other: number): boolean {
  return isSame(dateOfSerial(one), dateOfSerial(other));
}

/**
 * The first day of the month of a day.
 *
 * @returns serial number
 * @throws Problem `number` outside the days that Excel knows
 * @example
 * startOfMonth(serialOf(2010, 5, 31)); // 2010-05-01
 */
export function startOfMonth(serial: number): number {
  return Math.floor(serial) - partsOf(serial).day + 1;
}

/**
 * The month of a day as ISO text.
 *
 * @throws Problem `number` outside the days that Excel knows
 * @example
 * monthText(serialOf(2010, 5, 31)); // "2010-05"
 */
export function monthText(serial: number): string {
  return isoFromSerial(serial).slice(0, "2010-05".length);
}
