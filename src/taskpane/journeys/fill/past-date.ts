import { partsOf, serialOf } from "../../../core/calendar/serial";
import { typedDate } from "../../components/typed-date";

/** A leap day may be as far away as this, in years: no century's turn is one but every fourth. */
const yearsBack = 8;

/**
 * The day that a person types of what has been: month and day are the latest such day, not after today.
 *
 * @param today serial number
 * @returns a serial number; null for what is no day of the calendar
 * @example
 * pastDate("1231", 46325); // on 2026-10-30 the 31st of December 2025: 46022
 */
export function pastDate(text: string, today: number): number | null {
  if (["오늘", "today"].includes(text.trim().toLowerCase())) return today;
  const whole = typedDate(text);
  if (whole !== null) return whole;
  const { year } = partsOf(today);
  for (let back = 0; back <= yearsBack; back += 1) {
    const found = typedDate(text, serialOf(year - back, 1, 1) - 1);
    if (found === null) return null;
    if (found <= today) return found;
  }
  return null;
}
