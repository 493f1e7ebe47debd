import { coefficient } from "../core/goal/coefficient";
import { asNumber, asType } from "./coerce";

/**
 * The characteristic coefficient of a workplace.
 *
 * @param enrollment workers at leadoff or re-leadoff
 * @param type general, construction, or a business code
 * @returns 0.2 to 1 by size, construction 0.5; without unit
 * @throws Problem `number` when the enrollment is not above 0; `value` for other kinds
 * @see GOAL-4, GOAL-5, GOAL-6, AMB-5, AMB-6; deck L891-917
 * @example
 * COEFFICIENT(155, "general"); // 0.6
 */
export function COEFFICIENT(enrollment: unknown, type: unknown): number {
  return coefficient(asNumber(enrollment, "enrollment"), asType(type));
}
