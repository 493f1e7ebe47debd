import { atMost, notNegative } from "../guards";
import { dateOf, forEachDay, type LogDay } from "./log-day";
import { hoursPerDay } from "../goal/hours-per-day";
import { periodOf } from "../calendar/period";
import { kosha2010, type Rulebook } from "../rulebook";
import type { WorkplaceType } from "../goal/workplace-type";

/**
 * The ZA time of one row: workers x hours of each (TIME-1, deck L468-470).
 *
 * @param day hours that are missing or 0 are 8, construction 10 (TIME-2, deck L471-473)
 * @returns person-hours
 * @throws Problem `number` for negative workers or hours, or more than 24 hours
 * @example
 * personHoursOf({ date: 40301, workers: 12 }, "construction"); // 120
 */
export function personHoursOf(
  day: LogDay,
  type: WorkplaceType,
  rulebook: Rulebook = kosha2010,
): number {
  const stated = notNegative(day.hours ?? 0, "hours");
  const hours = stated === 0 ? hoursPerDay(type, rulebook) : stated;
  const workers = notNegative(day.workers, "workers");
  return workers * atMost(hours, "hours", rulebook["TIME-1"].hoursInADay);
}

/**
 * ZA time: the person-hours of a period (TIME-1, TIME-2, deck L468-473).
 *
 * @param days rows of the log, in any order; several rows of a date add up
 * @param type decides on the hours where a row has none
 * @param from serial number of the first day that counts, every day when missing
 * @param to serial number of the last day that counts
 * @returns person-hours
 * @throws Problem `number` for a row without a date, with negative workers or hours, or more than 24
 *   hours, or a reversed period
 * @example
 * zaHours([{ date: 40301, workers: 5, hours: 9 }, { date: 40302, workers: 5 }], "general"); // 85
 */
export function zaHours(
  days: readonly LogDay[],
  type: WorkplaceType,
  from?: number,
  to?: number,
  rulebook: Rulebook = kosha2010,
): number {
  const { first, last } = periodOf(from, to);
  let total = 0;
  forEachDay(days, (day) => {
    const date = dateOf(day);
    const personHours = personHoursOf(day, type, rulebook);
    if (date >= first && date <= last) total += personHours;
  });
  return total;
}
