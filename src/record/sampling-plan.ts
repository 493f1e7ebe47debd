/** The days that a survey of the current record looks into. */
import { type SampledDay, sampleDays } from "../core/certification/sampling";
import type { GoalUnit } from "../core/goal/goal";
import { Problem } from "../core/problem";
import { kosha2010 } from "../core/rulebook";
import type { Submission } from "../form/submission";
import type { noPlanReasons } from "../text/own-sheets";
import { placeOf, type Place } from "../workbook/workbook";
import { currentDays } from "./current-days";
import { numberIn } from "./entries";
import { recordOverview } from "./overview/record-overview";
import { rulebookOf } from "./own-rules";
import { multipleTakenOver } from "./taken-over";
import { possibleTypes } from "./workplace";

/** How days are drawn. */
export interface Draw {
  /** A whole number; the same seed draws the same days. */
  readonly seed: number;
  /** Days of each multiple (AMB-23). */
  readonly perMultiple: number;
  /** Whether Saturdays are disadvantageous days too (AMB-14). */
  readonly saturdays: boolean;
}

export interface SurveyDay extends SampledDay {
  /** Workers that the log counts on the day; null where it states none. */
  readonly workers: number | null;
  /** The cell of the date. */
  readonly place: Place;
}

export interface SamplingPlan {
  readonly draw: Draw;
  readonly unit: GoalUnit;
  /** The 1-fold goal, in the unit. */
  readonly goal: number;
  readonly days: readonly SurveyDay[];
}

/** Why there is no plan: no log of days, no goal, no multiple reached, or figures or years that cannot be used. */
export type NoPlan = keyof typeof noPlanReasons;

/** One day a multiple by the day on which the plan is made: 2026-10-30 is the seed 20261030. */
export function drawOn(isoDate: string): Draw {
  const { daysPerMultiple: perMultiple } = kosha2010["SMP-1"];
  return { seed: Number(isoDate.replaceAll("-", "")), perMultiple, saturdays: false };
}

/**
 * Draws the days of each multiple of the current record, those most disadvantageous to it first (SMP-1, SMP-2).
 *
 * @returns the plan, or why there is none
 * @example
 * samplingPlan(submission, drawOn("2026-10-30"));
 */
export function samplingPlan(submission: Submission, draw: Draw): SamplingPlan | NoPlan {
  const overview = recordOverview(submission);
  const days = currentDays(submission);
  if (!overview || days.length === 0) return "no-log";
  const goal = overview.goal ?? overview.statedGoal;
  if (goal === null) return "no-goal";
  // Of a record that was taken over, the days of its first multiples stand in another workplace's log.
  const isTakenOver = overview.records.length === 1 && multipleTakenOver(submission) !== null;
  if (isTakenOver) return "not-possible";
  const { unit } = overview;
  const [type] = possibleTypes(submission);
  try {
    const { seed, perMultiple, saturdays } = draw;
    const options = { saturdays };
    const rulebook = rulebookOf(submission);
    const drawn = sampleDays(days, goal, unit, type, perMultiple, seed, options, rulebook);
    const byDate = new Map(days.map((day) => [day.date, day]));
    return {
      draw,
      unit,
      goal,
      days: drawn.flatMap((each): SurveyDay[] => {
        const { row } = byDate.get(each.date)?.logged ?? {};
        if (!row?.date) return [];
        return [{ ...each, workers: numberIn(row.workers), place: placeOf(row.date) }];
      }),
    };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return problem.id === "not-reached" ? "not-reached" : "not-possible";
  }
}
