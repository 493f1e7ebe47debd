import { multiplesAchieved } from "../core/record/multiple";
import { asNumber } from "./coerce";

/**
 * How many whole times the goal is achieved.
 *
 * @param achieved accumulated ZA time or ZA days
 * @param goal the 1-fold goal, in the same unit
 * @returns the multiple, 0 before the first
 * @throws Problem `number` when the goal is not above 0 or the achievement is negative; `value` for text
 * @see CERT-1, AUD-9; deck L652-658, L687-688
 * @example
 * MULTIPLE(455, 150); // 3
 */
export function MULTIPLE(achieved: unknown, goal: unknown): number {
  return multiplesAchieved(asNumber(achieved, "achieved"), asNumber(goal, "goal"));
}
