import { dateOf, inRow, type LogDay } from "./log-day";
import { type Period, periodOf } from "../calendar/period";

/**
 * ZA days: the dates on which at least one worker is recorded, holiday or not (TIME-3, deck L475-478,
 * AMB-13). The first day counts (TIME-4).
 *
 * @param days rows of the log, in any order; several rows of a date are one day
 * @param from serial number of the first day that counts, every day when missing
 * @param to serial number of the last day that counts
 * @returns days
 * @throws Problem `number` for a row without a date or with negative workers, or a reversed period
 * @example
 * zaDays([{ date: 40301, workers: 5 }, { date: 40302, workers: 0 }]); // 1
 */
export function zaDays(days: readonly LogDay[], from?: number, to?: number): number {
  const { first, last } = periodOf(from, to);
  let count = 0;
  let latest = 0;
  let rising = true;
  let row = 0;
  // A bare loop: visiting each row by a function takes three times as long over 100,000 rows.
  try {
    for (const day of days) {
      row += 1;
      const date = dateOf(day);
      if (day.workers < 1 || date < first || date > last) continue;
      if (date > latest) count += 1;
      else if (date < latest) rising = false;
      latest = date;
    }
  } catch (error) {
    throw inRow(error, row);
  }
  return rising ? count : distinctDates(days, { first, last });
}

/** Slower, and only for a log whose dates do not rise. */
function distinctDates(days: readonly LogDay[], { first, last }: Period): number {
  const dates = new Set<number>();
  for (const day of days) {
    const date = Math.floor(day.date);
    if (day.workers >= 1 && date >= first && date <= last) dates.add(date);
  }
  return dates.size;
}
