import { partsOf, serialOf } from "../../core/calendar/serial";
import { Problem } from "../../core/problem";

/** `2025-03-03`, `2025.3.3`, `2025/3/3`, `2025. 3. 3.`, `20250303`. */
const whole = /^(\d{4})(?:(\d{2})(\d{2})|\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\.?)$/;
/** `303`, `0303`, `3/3`, `3-3`, `3.3`. */
const short = /^(?:(\d{1,2})(\d{2})|(\d{1,2})\s*[-./]\s*(\d{1,2})\.?)$/;

/**
 * The day that a person types.
 *
 * @param text a whole date, or month and day
 * @param after the day after which month and day are looked for, serial number; left out, they are no date
 * @returns a serial number; null for what is no day of the calendar
 * @example
 * typedDate("20250303"); // 45719
 * typedDate("303", 45657); // the 3rd of March after 2024-12-31: 45719
 */
export function typedDate(text: string, after?: number): number | null {
  const typed = text.trim();
  const [, year, month1, day1, month2, day2] = whole.exec(typed) ?? [];
  if (year !== undefined) {
    return dayOf(Number(year), Number(month1 ?? month2), Number(day1 ?? day2));
  }
  const [, month3, day3, month4, day4] = short.exec(typed) ?? [];
  const [month, day] = [Number(month3 ?? month4), Number(day3 ?? day4)];
  if (after === undefined || !(month > 0)) return null;
  const first = partsOf(after).year;
  // A leap day may be four years away.
  for (let candidate = first; candidate <= first + 4; candidate += 1) {
    const found = dayOf(candidate, month, day);
    if (found !== null && found > after) return found;
  }
  return null;
}

function dayOf(year: number, month: number, day: number): number | null {
  try {
    return serialOf(year, month, day);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
