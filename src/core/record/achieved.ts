import type { LogDay } from "./log-day";
import type { GoalUnit } from "../goal/goal";
import { positive, wholeNumber } from "../guards";
import { gainsOf } from "./gains";
import { reached } from "../tolerance";
import { kosha2010, type Rulebook } from "../rulebook";
import type { WorkplaceType } from "../goal/workplace-type";

/**
 * The date on which a multiple of the goal was achieved, computed over the whole record (AUD-9, deck
 * L652-658).
 *
 * @param days rows of the log since the start of the record, in any order (AMB-25)
 * @param goal the unrounded 1-fold goal
 * @param multiple how many times the goal
 * @param unit the unit of the goal: `personhours` are compared with the accumulated ZA time, `days` with the
 *   ZA days, `hours` with the ZA days at the conventional hours of a day
 * @returns the serial number of the date, or null when the log does not reach it
 * @throws Problem `number` when the goal is not above 0, the multiple is not 1, 2, 3 ..., or for a row that
 *   makes no sense, with the row
 * @example
 * achievedOn([{ date: 40301, workers: 5 }, { date: 40302, workers: 5 }], 40, 2, "personhours", "general");
 * // 40302
 */
export function achievedOn(
  days: readonly LogDay[],
  goal: number,
  multiple: number,
  unit: GoalUnit,
  type: WorkplaceType,
  rulebook: Rulebook = kosha2010,
): number | null {
  const aim = wholeNumber(multiple, "multiple", 1) * positive(goal, "goal");
  let accumulated = 0;
  for (const { date, amount } of gainsOf(days, unit, type, rulebook)) {
    accumulated += amount;
    if (reached(accumulated, aim)) return date;
  }
  return null;
}
