import { goal } from "../core/goal/goal";
import { asGoalUnit, asOptionalNumber, asNumber, asPercent, asType } from "./coerce";

/**
 * The goal of a workplace, by default T: hours on its own clock.
 *
 * @param rate accident rate, 5-year mean of the business type and size, percent: 0.71 means 0.71 %
 * @param enrollment workers at leadoff or re-leadoff
 * @param type general, construction, or a business code
 * @param multiple how many times the goal, 1 when left out
 * @param unit hours (T, when left out), personhours (G) or days (T over 8 hours a day, construction 10)
 * @returns the unrounded goal in the unit
 * @throws Problem `division` for a rate of 0; `number` for numbers out of range; `value` for other kinds
 * @see GOAL-2..7, TIME-2, AMB-1..6; deck L242, L441-449, L891-917
 * @example
 * GOAL(0.5, 300, "general"); // 1600
 */
export function GOAL(
  rate: unknown,
  enrollment: unknown,
  type: unknown,
  multiple?: unknown,
  unit?: unknown,
): number {
  return goal(
    {
      rate: asPercent(rate, "rate"),
      enrollment: asNumber(enrollment, "enrollment"),
      type: asType(type),
      multiple: asOptionalNumber(multiple, "multiple") ?? 1,
    },
    asGoalUnit(unit),
  );
}
