import { finite, notNegative, positive } from "../guards";
import { reached } from "../tolerance";

/**
 * How many whole times the goal is achieved (CERT-1, deck L687-688; AUD-9, deck L652-658).
 *
 * @param achieved accumulated ZA time or ZA days since the start of the record
 * @param goal the unrounded 1-fold goal, in the same unit
 * @returns the multiple, 0 before the first
 * @throws Problem `number` when the goal is not above 0 or too small, or the achievement is negative
 * @example
 * multiplesAchieved(455, 150); // 3
 */
export function multiplesAchieved(achieved: number, goal: number): number {
  notNegative(achieved, "achieved");
  positive(goal, "goal");
  const multiple = Math.round(finite(achieved / goal, "goal", goal));
  // Of a negative 0 it would be one.
  return Math.abs(reached(achieved, multiple * goal) ? multiple : multiple - 1);
}
