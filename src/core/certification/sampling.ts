import { atMost, wholeNumber } from "../guards";
import type { LogDay } from "../record/log-day";
import { type FreeDayOptions, isFreeDay, sunday } from "../calendar/free-days";
import { runOfFreeDays } from "../calendar/free-runs";
import type { GoalUnit } from "../goal/goal";
import { holidayNames } from "../calendar/holidays";
import { mulberry32 } from "./mulberry32";
import { multiplesAchieved } from "../record/multiple";
import { Problem } from "../problem";
import { gainsOf } from "../record/gains";
import { kosha2010, type Rulebook } from "../rulebook";
import { weekdayOf } from "../calendar/serial";
import type { WorkplaceType } from "../goal/workplace-type";

/** Why a day is sampled, the most disadvantageous first; worded in `src/text/sampling.ts`. */
const samplingReasons = ["run", "holiday", "sunday", "saturday", "any"] as const;

export type SamplingReason = (typeof samplingReasons)[number];

/** A day to look into on the survey. */
export interface SampledDay {
  /** The multiple that the day belongs to, from 1. */
  readonly multiple: number;
  /** Serial number. */
  readonly date: number;
  readonly reason: SamplingReason;
}

/** A seed has 32 bits. */
const lastSeed = 0xffff_ffff;

/**
 * Chooses the days of a log that a survey looks into: a number of each multiple achieved.
 *
 * Only days that the log claims (a worker at least) can be chosen. A day belongs to the multiple that is in
 * progress when it begins. Within a multiple, disadvantageous days come first: in a run of three or more free
 * days, then single public holidays, Sundays, Saturdays where asked for, and at last any day (AMB-14). Equal
 * days are drawn by {@link mulberry32}, so the same seed gives the same days, in whatever order the rows are.
 *
 * @param days rows of the log since the start of the record, in any order
 * @param goal the unrounded 1-fold goal, in `unit`
 * @param unit what the goal is compared with: `personhours` with ZA time, `days` with ZA days, `hours` with
 *   ZA days x hours per day
 * @param type decides on the hours where a row has none
 * @param perMultiple how many days of every multiple, from 1 (AMB-23); all its days where it has fewer
 * @param seed a whole number, 0..4294967295
 * @param options whether Saturdays are free days
 * @returns the days in the order of their dates
 * @throws Problem `number` for a goal not above 0, a row that makes no sense, or a number of days or a seed
 *   that is none; `unknown` when no multiple is achieved yet or a year has no holiday data
 * @see SMP-1, SMP-2, AMB-14, AMB-23; deck L638-641
 * @example
 * sampleDays(log, 480000, "personhours", "general", 1, 7);
 * // [{ multiple: 1, date: 40443, reason: "run" }, ...]
 */
export function sampleDays(
  days: readonly LogDay[],
  goal: number,
  unit: GoalUnit,
  type: WorkplaceType,
  perMultiple: number,
  seed: number,
  options: FreeDayOptions = {},
  rulebook: Rulebook = kosha2010,
): SampledDay[] {
  wholeNumber(perMultiple, "perMultiple", 1);
  const random = mulberry32(atMost(wholeNumber(seed, "seed", 0), "seed", lastSeed));
  const chosen: SampledDay[] = [];
  for (const [multiple, dates] of claimedDates(days, goal, unit, type, rulebook)) {
    const candidates = shuffled(dates, random).map((date) => ({
      multiple,
      date,
      reason: reasonFor(date, options, rulebook),
    }));
    // The sort is stable, so equal days keep the order of the draw.
    candidates.sort((a, b) => rankOf(a.reason) - rankOf(b.reason));
    chosen.push(...candidates.slice(0, perMultiple));
  }
  return chosen.sort((a, b) => a.date - b.date);
}

/** The claimed dates of each achieved multiple, in order. */
function claimedDates(
  days: readonly LogDay[],
  goal: number,
  unit: GoalUnit,
  type: WorkplaceType,
  rulebook: Rulebook,
): Map<number, number[]> {
  const gains = gainsOf(days, unit, type, rulebook).filter(({ amount }) => amount > 0);
  const total = gains.reduce((sum, { amount }) => sum + amount, 0);
  const achieved = multiplesAchieved(total, goal);
  if (achieved < 1) throw new Problem("unknown", "not-reached", { argument: "range" });
  const datesOf = new Map<number, number[]>();
  let before = 0;
  for (const { date, amount } of gains) {
    const multiple = multiplesAchieved(before, goal) + 1;
    before += amount;
    if (multiple > achieved) break;
    const dates = datesOf.get(multiple);
    if (dates) dates.push(date);
    else datesOf.set(multiple, [date]);
  }
  return datesOf;
}

function reasonFor(date: number, options: FreeDayOptions, rulebook: Rulebook): SamplingReason {
  if (!isFreeDay(date, options)) return "any";
  if (runOfFreeDays(date, options) >= rulebook["SMP-1"].runOfFreeDays) return "run";
  if (holidayNames(date).length > 0) return "holiday";
  return weekdayOf(date) === sunday ? "sunday" : "saturday";
}

function rankOf(reason: SamplingReason): number {
  return samplingReasons.indexOf(reason);
}

/** A shuffled copy (Fisher and Yates). */
function shuffled(dates: readonly number[], random: () => number): number[] {
  const result = [...dates];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const moved = result[last];
    const drawn = result[other];
    if (moved === undefined || drawn === undefined) continue;
    result[last] = drawn;
    result[other] = moved;
  }
  return result;
}
