import { forecast } from "../core/record/forecast";
import { Problem } from "../core/problem";
import { asGoalUnit, asLogFor, asNumber, asOptionalType, overLog } from "./coerce";

/**
 * The date on which a multiple will be achieved, at the pace of the last 30 recorded days.
 *
 * @param range one column of dates worked, or date, workers and hours of each worker, since the start of the
 *   record
 * @param goal the unrounded 1-fold goal, in `unit`
 * @param multiple how many times the goal
 * @param type general when left out
 * @param unit of the goal, as in ACHIEVED: hours when left out, personhours, days
 * @returns a date, serial number; the date itself when the multiple is achieved
 * @throws Problem `unknown` without a pace to go by; `value` or `number` for a row or an argument that cannot
 *   be read
 * @see AUD-9, AMB-25
 * @example
 * FORECAST([["2010-05-03"], ["2010-05-04"]], 10, 1, "general", "days"); // 40310
 */
export function FORECAST(
  range: unknown,
  goal: unknown,
  multiple: unknown,
  type?: unknown,
  unit?: unknown,
): number {
  const goalUnit = asGoalUnit(unit);
  const workplace = asOptionalType(type);
  const aim = asNumber(goal, "goal");
  const times = asNumber(multiple, "multiple");
  const date = overLog(asLogFor(goalUnit, range), (days) =>
    forecast(days, aim, times, goalUnit, workplace),
  );
  if (date === null) throw new Problem("unknown", "no-pace", { argument: "range" });
  return date;
}
