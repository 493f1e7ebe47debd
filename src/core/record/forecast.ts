import { achievedOn } from "./achieved";
import type { LogDay } from "./log-day";
import type { GoalUnit } from "../goal/goal";
import { type Gain, gainsOf } from "./gains";
import { reached } from "../tolerance";
import { kosha2010, type Rulebook } from "../rulebook";
import { lastSerial } from "../calendar/serial";
import type { WorkplaceType } from "../goal/workplace-type";

/** The recorded days whose pace is taken to go on; no clause of the regulation. */
const daysOfPace = 30;

/**
 * The date on which a multiple will be achieved at the pace of the last 30 recorded days.
 *
 * The pace is what those days added over the calendar days since the recorded day before them, so that days
 * off slow it down as they do in the log.
 *
 * @param days rows of the log since the start of the record, in any order
 * @param goal the unrounded 1-fold goal
 * @param multiple how many times the goal
 * @param unit the unit of the goal, compared as in {@link achievedOn}
 * @returns a serial number: the date itself when the log reaches the multiple; null without a pace to go by,
 *   or beyond the days that Excel knows
 * @throws Problem as {@link achievedOn}
 * @example
 * forecast([{ date: 40301, workers: 5 }, { date: 40302, workers: 5 }], 10, 1, "days", "general");
 * // 40310
 */
export function forecast(
  days: readonly LogDay[],
  goal: number,
  multiple: number,
  unit: GoalUnit,
  type: WorkplaceType,
  rulebook: Rulebook = kosha2010,
): number | null {
  const achieved = achievedOn(days, goal, multiple, unit, type, rulebook);
  if (achieved !== null) return achieved;
  const gains = gainsOf(days, unit, type, rulebook);
  const last = gains.at(-1);
  if (last === undefined) return null;
  const pace = paceOf(gains, last);
  if (pace === 0) return null;
  const accumulated = sum(gains);
  const aim = multiple * goal;
  const whole = Math.floor((aim - accumulated) / pace);
  const date = last.date + (reached(accumulated + pace * whole, aim) ? whole : whole + 1);
  return date <= lastSerial ? date : null;
}

/** The gain of a calendar day; 0 when the last days added nothing. */
function paceOf(gains: readonly Gain[], last: Gain): number {
  const recent = gains.slice(-daysOfPace);
  const before = gains.at(-daysOfPace - 1)?.date ?? (recent[0] ?? last).date - 1;
  return sum(recent) / (last.date - before);
}

function sum(gains: readonly Gain[]): number {
  return gains.reduce((total, { amount }) => total + amount, 0);
}
