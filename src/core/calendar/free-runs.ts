import { type FreeDayOptions, isFreeDay } from "./free-days";
import { hasHolidays } from "./holidays";

/**
 * The length of the run of consecutive free days that a date lies in.
 *
 * A run is followed as far as the holiday data reach: at the edge of the years it may be longer in truth.
 *
 * @param date serial number; a time of day is cut off
 * @param options whether Saturdays are free
 * @returns days; 0 when the date is no free day
 * @throws Problem `unknown` when the date is in a year without holiday data
 * @see SMP-1, AMB-14; deck L638
 * @example
 * runOfFreeDays(serialOf(2010, 9, 22)); // 3, Chuseok with its eve and the day after
 */
export function runOfFreeDays(date: number, options: FreeDayOptions = {}): number {
  if (!isFreeDay(date, options)) return 0;
  return 1 + freeDaysBeyond(date, -1, options) + freeDaysBeyond(date, 1, options);
}

function freeDaysBeyond(date: number, step: 1 | -1, options: FreeDayOptions): number {
  let count = 0;
  let next = date + step;
  while (hasHolidays(next) && isFreeDay(next, options)) {
    count += 1;
    next += step;
  }
  return count;
}
