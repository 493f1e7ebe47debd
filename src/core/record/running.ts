import { dateOf, forEachDay, type LogDay } from "./log-day";
import { kosha2010, type Rulebook } from "../rulebook";
import type { WorkplaceType } from "../goal/workplace-type";
import { personHoursOf } from "./za-hours";

/** ZA days and ZA time from the first row of a log to one of its rows. */
export interface RunningTotal {
  readonly days: number;
  readonly personHours: number;
}

/**
 * The running totals beside a log (TIME-1, TIME-3).
 *
 * @param days rows of the log; totals run down the rows as they stand
 * @returns a total for each row, in the same order: days and person-hours up to and with the row
 * @throws Problem `number` as for {@link personHoursOf}, with the row
 * @example
 * runningTotals([{ date: 40301, workers: 5 }, { date: 40302, workers: 0 }], "general");
 * // [{ days: 1, personHours: 40 }, { days: 1, personHours: 40 }]
 */
export function runningTotals(
  days: readonly LogDay[],
  type: WorkplaceType,
  rulebook: Rulebook = kosha2010,
): RunningTotal[] {
  const dates = new Set<number>();
  const totals: RunningTotal[] = [];
  let personHours = 0;
  forEachDay(days, (day) => {
    const date = dateOf(day);
    if (day.workers >= 1) dates.add(date);
    personHours += personHoursOf(day, type, rulebook);
    totals.push({ days: dates.size, personHours });
  });
  return totals;
}
