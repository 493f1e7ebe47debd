/** Where the current record stands: since when, how far, and what comes next. */
import type { GoalUnit } from "../../core/goal/goal";
import { Problem } from "../../core/problem";
import { forecast } from "../../core/record/forecast";
import { multiplesAchieved } from "../../core/record/multiple";
import { currentDays } from "../current-days";
import { memoize } from "../memoize";
import { rulebookOf } from "../own-rules";
import { multipleTakenOver } from "../taken-over";
import { possibleTypes } from "../workplace";
import { recordOverview } from "./record-overview";
import { recordSpans } from "./record-spans";

export interface Standing {
  /** The leadoff or re-leadoff from which the record runs. */
  readonly since: number;
  readonly isRestart: boolean;
  /** The last day of the log. */
  readonly lastDay: number;
  readonly days: number;
  readonly personHours: number;
  /** In which the goal is compared. */
  readonly unit: GoalUnit;
  /** How many times the goal, unrounded; null without a goal. */
  readonly multiple: number | null;
  readonly next: NextMultiple | null;
  /** The last accident of the record before, or of this one. */
  readonly lastAccident: number | null;
}

export interface NextMultiple {
  readonly multiple: number;
  /** What it takes, in the unit of the standing. */
  readonly aim: number;
  /** What is missing. */
  readonly left: number;
  /** The day at the pace of the last 30 recorded days; null without a pace. */
  readonly expected: number | null;
}

/**
 * Where the current record of a submission stands.
 *
 * @returns null without a log of dates, or where the calculator refuses what is stated
 */
export const currentStanding = memoize((submission): Standing | null => {
  const overview = recordOverview(submission);
  const inDays = recordSpans(submission, "days")?.at(-1);
  const inHours = recordSpans(submission, "personhours")?.at(-1);
  if (!overview || !inDays || !inHours) return null;
  const { unit, accumulated, records, accidents } = overview;
  const goal = overview.goal ?? overview.statedGoal;
  const following = goal === null ? 0 : multiplesAchieved(accumulated, goal) + 1;
  const aim = (goal ?? 0) * following;
  return {
    since: inDays.from,
    isRestart: records.length > 1,
    lastDay: inDays.to,
    days: inDays.points.at(-1)?.total ?? 0,
    personHours: inHours.points.at(-1)?.total ?? 0,
    unit,
    multiple: goal === null ? null : accumulated / goal,
    next:
      goal === null
        ? null
        : {
            multiple: following,
            aim,
            left: aim - accumulated,
            expected: expectedOn(submission, goal, following, unit),
          },
    lastAccident: accidents.at(-1) ?? null,
  };
});

/** Null where days stand outside the log: of months, or before a record was taken over. */
function expectedOn(
  submission: Parameters<typeof currentStanding>[0],
  goal: number,
  multiple: number,
  unit: GoalUnit,
): number | null {
  if (multipleTakenOver(submission) !== null) return null;
  const [type] = possibleTypes(submission);
  try {
    return forecast(currentDays(submission), goal, multiple, unit, type, rulebookOf(submission));
  } catch (problem) {
    if (problem instanceof Problem) return null;
    throw problem;
  }
}
