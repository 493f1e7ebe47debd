import { achievedOn } from "../core/record/achieved";
import { Problem } from "../core/problem";
import {
  asGoalUnit,
  asLogFor,
  asNumber,
  asOptionalNumber,
  asOptionalType,
  asRulebook,
  overLog,
} from "./coerce";

/**
 * The date on which a multiple of the goal was achieved, over the whole record.
 *
 * @param range one column of dates worked, or date, workers and hours of each worker, since the start of the
 *   record
 * @param goal the unrounded 1-fold goal, in `unit`
 * @param multiple 1 when left out
 * @param type general when left out; decides on blank hours, and on the hours of a day
 * @param unit of the goal: hours when left out, as in GOAL, compared with ZA days x hours per day;
 *   personhours, with ZA time; days, with ZA days
 * @param hoursPerDay blank hours, and the hours of a day, in place of the convention of the type
 * @returns a date, serial number
 * @throws Problem `unknown` when it is not reached yet; `value` or `number` for a row or an argument that
 *   cannot be read
 * @see AUD-9, AMB-2, AMB-25; deck L652-658
 * @example
 * ACHIEVED([["2010-05-03", 5], ["2010-05-04", 5]], 80, 1, "general", "personhours"); // 40302
 */
export function ACHIEVED(
  range: unknown,
  goal: unknown,
  multiple?: unknown,
  type?: unknown,
  unit?: unknown,
  hoursPerDay?: unknown,
): number {
  const rulebook = asRulebook("HoursPerDay", hoursPerDay, "hoursPerDay");
  const goalUnit = asGoalUnit(unit);
  const workplace = asOptionalType(type);
  const aim = asNumber(goal, "goal");
  const times = asOptionalNumber(multiple, "multiple") ?? 1;
  const date = overLog(asLogFor(goalUnit, range), (days) =>
    achievedOn(days, aim, times, goalUnit, workplace, rulebook),
  );
  if (date === null) throw new Problem("unknown", "not-reached", { argument: "range" });
  return date;
}
