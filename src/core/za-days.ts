import { dateOf, forEachDay, type LogDay } from "./day";
import { periodOf } from "./period";

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
  const dates = new Set<number>();
  forEachDay(days, (day) => {
    const date = dateOf(day);
    if (day.workers >= 1 && date >= first && date <= last) dates.add(date);
  });
  return dates.size;
}
