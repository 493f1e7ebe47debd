import { partsOf, serialIfDay } from "../../core/calendar/serial";
import { readDateText, readShortDateText } from "../../core/parse-text";

/** `303`, `0303`. */
const digits = /^(\d{1,2})(\d{2})$/;

/**
 * The day that a person types: `2025-03-03`, `2025. 3. 3.`, `2025년 3월 3일`, `20250303`, or month and day alone as
 * `303`, `0303`, `3/3`, `3월 3일`.
 *
 * @param text a whole date, or month and day
 * @param after the day after which month and day are looked for, serial number; left out, they are no date
 * @returns a serial number; null for what is no day of the calendar
 * @example
 * typedDate("20250303"); // 45719
 * typedDate("303", 45657); // the 3rd of March after 2024-12-31: 45719
 */
export function typedDate(text: string, after?: number): number | null {
  const whole = readDateText(text);
  if (whole !== null || after === undefined) return whole;
  const [, month, day] = digits.exec(text.normalize("NFKC").trim()) ?? [];
  const typed = month === undefined ? readShortDateText(text) : { month, day, year: null };
  // A year of two digits may be a day as well.
  if (typed?.year !== null) return null;
  const first = partsOf(after).year;
  // A leap day may be four years away.
  for (let year = first; year <= first + 4; year += 1) {
    const found = serialIfDay(year, Number(typed.month), Number(typed.day));
    if (found !== null && found > after) return found;
  }
  return null;
}
