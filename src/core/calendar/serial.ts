/**
 * Dates as serial numbers: whole days, 1 = 1900-01-01, with Excel's phantom 1900-02-29 as 60.
 *
 * All arithmetic is on integers and in UTC, so no time zone and no daylight saving can move a day.
 */
import { UTCDate } from "@date-fns/utc";
import { Problem } from "../problem";

const millisecondsPerDay = 86_400_000;

/** Days from Excel's day 0 (with its phantom leap day) to the Unix epoch. */
const serialOfUnixEpoch = 25_569;

/** 1900-02-29, a day that Excel has and the calendar has not; serial numbers before it are one less than days. */
const phantomSerial = 60;
const firstTrueSerial = phantomSerial + 1;

/** 9999-12-31, the last day that Excel knows. */
export const lastSerial = 2_958_465;

/**
 * The serial number of a calendar day.
 *
 * @param year 1900..9999
 * @param month 1..12
 * @param day 1..31
 * @returns the serial number, days
 * @throws Problem `value` when there is no such day
 * @example
 * serialOf(2010, 5, 3); // 40301
 */
export function serialOf(year: number, month: number, day: number): number {
  const serial = serialIfDay(year, month, day);
  if (serial === null) {
    throw new Problem("value", "no-such-date", { found: `${year}-${month}-${day}` });
  }
  return serial;
}

/** As {@link serialOf}; null when there is no such day. */
export function serialIfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? serialOfDate(date) : null;
}

/** The serial number of midnight UTC of a date. */
export function serialOfDate(date: Date): number {
  const serial = date.getTime() / millisecondsPerDay + serialOfUnixEpoch;
  return serial < firstTrueSerial ? serial - 1 : serial;
}

/**
 * The date of a serial number, for date-fns: midnight UTC, and its parts are those of UTC.
 *
 * @param serial days, 1..2958465; a time of day is cut off. Excel's phantom 60 gives 1900-02-28
 * @throws Problem `number` outside the days that Excel knows
 * @example
 * addYears(dateOfSerial(40301), 1); // 2011-05-03
 */
export function dateOfSerial(serial: number): UTCDate {
  return new UTCDate(midnightOf(serial));
}

/** Midnight UTC of a serial number, milliseconds since the Unix epoch. */
function midnightOf(serial: number): number {
  const whole = Math.floor(serial);
  if (!isDay(whole)) throw new Problem("number", "date-out-of-range", { found: serial });
  const days = whole < phantomSerial ? whole + 1 : whole;
  return (days - serialOfUnixEpoch) * millisecondsPerDay;
}

/**
 * Year, month and day of a serial number; a time of day is cut off.
 *
 * @param serial days, 1..2958465
 * @returns the calendar day; the phantom 60 gives 1900-02-29, as in Excel
 * @throws Problem `number` outside the days that Excel knows
 * @example
 * partsOf(40301); // { year: 2010, month: 5, day: 3 }
 */
export function partsOf(serial: number): { year: number; month: number; day: number } {
  if (Math.floor(serial) === phantomSerial) return { year: 1900, month: 2, day: 29 };
  const date = new Date(midnightOf(serial));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The ISO text of a serial number: `2010-05-03`. */
export function isoFromSerial(serial: number): string {
  if (Math.floor(serial) === phantomSerial) return "1900-02-29";
  return new Date(midnightOf(serial)).toISOString().slice(0, "2010-05-03".length);
}

/**
 * The serial number of an ISO date.
 *
 * @throws Problem `value` when the text is no ISO date or no day of the calendar
 * @example
 * serialFromIso("2010-05-03"); // 40301
 */
export function serialFromIso(text: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) throw new Problem("value", "no-such-date", { found: text });
  return serialOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Day of the week, 0 = Sunday .. 6 = Saturday. */
export function weekdayOf(serial: number): number {
  return (Math.floor(serial) + 6) % 7;
}

/**
 * Whether a value is a serial number that names a day, with or without a time of day.
 *
 * @example
 * isDay(40301.5); // true
 * isDay(0); // false
 */
export function isDay(value: unknown): value is number {
  return typeof value === "number" && value >= 1 && Math.floor(value) <= lastSerial;
}
