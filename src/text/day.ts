/** Days as readers are shown them. */
import { dateOfSerial, isoFromSerial, weekdayOf } from "../core/calendar/serial";
import type { Language } from "./sentence";

/** A Sunday, serial number; from here on Excel's days of the week are the calendar's. */
const someSunday = 64;

/** By language, since making one takes as long as writing a hundred days with it. */
const formats = new Map<Language, Intl.DateTimeFormat>();

/**
 * The name of a weekday, short.
 *
 * @param weekday 0 = Sunday .. 6 = Saturday
 * @example
 * weekdayName(1, "ko"); // "월"
 */
export function weekdayName(weekday: number, language: Language): string {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });
  formats.set(language, format);
  return format.format(dateOfSerial(someSunday + weekday));
}

/**
 * A day with its weekday.
 *
 * @param date serial number
 * @example
 * sayDay(45719, "en"); // "2025-03-03 (Mon)"
 */
export function sayDay(date: number, language: Language): string {
  return `${isoFromSerial(date)} (${weekdayName(weekdayOf(date), language)})`;
}
