import { dateOf, forEachDay, type LogDay } from "./log-day";
import type { GoalUnit } from "../goal/goal";
import { hoursPerDay } from "../goal/hours-per-day";
import { kosha2010, type Rulebook } from "../rulebook";
import type { WorkplaceType } from "../goal/workplace-type";
import { personHoursOf } from "./za-hours";

/** A recorded date and what it adds to the record, in the unit of the goal. */
export interface Gain {
  readonly date: number;
  readonly amount: number;
}

/**
 * What each recorded date adds towards a goal, by date.
 *
 * @param days rows of the log, in any order; rows of a date are put together
 * @param unit the goal's: `personhours` add up the ZA time; `days` one for a date with a worker; `hours`,
 *   on the clock of the workplace, the conventional hours of such a date (TIME-1..3)
 * @returns a gain for each date of the log, rising; 0 on a date without workers
 * @throws Problem `number` for a row that {@link personHoursOf} refuses, with the row
 * @example
 * gainsOf([{ date: 40302, workers: 5 }, { date: 40301, workers: 5 }], "personhours", "general");
 * // [{ date: 40301, amount: 40 }, { date: 40302, amount: 40 }]
 */
export function gainsOf(
  days: readonly LogDay[],
  unit: GoalUnit,
  type: WorkplaceType,
  rulebook: Rulebook = kosha2010,
): Gain[] {
  const dayLength = unit === "hours" ? hoursPerDay(type, rulebook) : 1;
  const rows: Gain[] = [];
  forEachDay(days, (day) => {
    const date = dateOf(day);
    const personHours = personHoursOf(day, type, rulebook);
    const worked = day.workers >= 1 ? dayLength : 0;
    rows.push({ date, amount: unit === "personhours" ? personHours : worked });
  });
  rows.sort((a, b) => a.date - b.date);
  return byDate(rows, unit === "personhours" ? sum : Math.max);
}

/** Puts the rows of a date together. */
function byDate(rows: readonly Gain[], together: (a: number, b: number) => number): Gain[] {
  const gains: Gain[] = [];
  for (const row of rows) {
    const before = gains.at(-1);
    if (before?.date === row.date) {
      gains[gains.length - 1] = { date: row.date, amount: together(before.amount, row.amount) };
    } else {
      gains.push(row);
    }
  }
  return gains;
}

function sum(a: number, b: number): number {
  return a + b;
}
