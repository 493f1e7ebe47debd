/** The record of a workplace as pictures show it: what was accumulated when, and what it is compared with. */
import { agrees } from "../../core/tolerance";
import { derivedEnrollments } from "../enrollment";
import { numberIn } from "../entries";
import { currentGoalSubmission } from "../goal-of-record";
import { possibleRates, statedGoal } from "../goal-steps";
import { possibleHoursPerDay, possibleTypes } from "../workplace";
import { type GoalUnit, goal } from "../../core/goal/goal";
import { Problem } from "../../core/problem";
import type { Submission } from "../../form/submission";
import { memoize } from "../memoize";
import { type MultipleMark, multipleMarks } from "./multiple-marks";
import { type RecordSpan, recordSpans } from "./record-spans";
import { isDay } from "../../core/calendar/serial";

export interface RecordOverview {
  /** What goal and record are compared in; all figures here are in it. */
  readonly unit: GoalUnit;
  /** The 1-fold goal by the regulation, from the rate, enrollment and type stated; null without them. */
  readonly goal: number | null;
  /** The 1-fold goal that the workbook states. */
  readonly statedGoal: number | null;
  /** The multiple applied for; 1 when the workbook states none that makes sense. */
  readonly multiple: number;
  /** What the current record came to by the last day of the log. */
  readonly accumulated: number;
  /** The records one after the other; an accident ends one and the re-leadoff begins the next. */
  readonly records: readonly [RecordSpan, ...RecordSpan[]];
  /** The days of accidents, whether or not they broke a record. */
  readonly accidents: readonly number[];
  readonly multiples: readonly MultipleMark[];
  /** Whether the log tells months and no days. */
  readonly isMonthly: boolean;
}

/**
 * The record that a submission shows.
 *
 * @returns null when there is no log with dates to draw, or when the calculator refuses what is stated: such
 *   figures are findings, and there is no true picture of them
 */
export const recordOverview = memoize((submission): RecordOverview | null => {
  try {
    return overviewOf(submission);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
});

function overviewOf(submission: Submission): RecordOverview | null {
  const { log, quotation, accidents } = submission;
  const unit = quotation?.unit?.value ?? "personhours";
  const records = recordSpans(submission, unit);
  if (!log || !records) return null;
  const goalsBy = (of: Submission) => ({
    byRegulation: within(smallestGoal, goalByRegulation(of, unit), largestGoal),
    stated: within(smallestGoal, numberIn(statedGoal(of, unit)), largestGoal),
  });
  const current = records.at(-1) ?? records[0];
  const { byRegulation, stated } = goalsBy(currentGoalSubmission(submission));
  const former = goalsBy(submission);
  return {
    unit,
    goal: byRegulation,
    statedGoal: stated,
    multiple: within(1, numberIn(quotation?.appliedMultiple), largestMultiple) ?? 1,
    accumulated: current.points.at(-1)?.total ?? 0,
    records,
    accidents: (accidents ?? [])
      .flatMap(({ date }) => numberIn(date) ?? [])
      .filter(isDay)
      .toSorted((a, b) => a - b),
    multiples: multipleMarks(submission, records, (record) =>
      record === current ? (byRegulation ?? stated) : (former.byRegulation ?? former.stated),
    ),
    isMonthly: log.kind === "monthly",
  };
}

/** Beyond these a figure is a slip of the keyboard, of which a picture shows nothing. */
const [smallestGoal, largestGoal, largestMultiple] = [1e-3, 1e12, 1000];

function within(least: number, figure: number | null, most: number): number | null {
  return figure !== null && figure >= least && figure <= most ? figure : null;
}

/** Whether the workbook states another 1-fold goal than the regulation gives. */
export function statesAnotherGoal({
  goal: byRegulation,
  statedGoal: stated,
}: Pick<RecordOverview, "goal" | "statedGoal">): boolean {
  return byRegulation !== null && stated !== null && !agrees(stated, byRegulation);
}

/** Unknown where the type of the workplace is: the general goal and that of construction are far apart. */
function goalByRegulation(submission: Submission, unit: GoalUnit): number | null {
  const [type, ...otherTypes] = possibleTypes(submission);
  const [rate] = possibleRates(submission);
  const [hoursPerDay] = possibleHoursPerDay(submission);
  const enrollment = derivedEnrollments(submission)[0] ?? numberIn(submission.profile.enrollment);
  const isOpen = unit === "days" && hoursPerDay === undefined;
  if (isOpen || otherTypes.length > 0 || rate === undefined || enrollment === null) return null;
  try {
    return goal({ rate, enrollment, type, ...(hoursPerDay && { hoursPerDay }) }, unit);
  } catch (error) {
    // Figures out of range leave the goal unknown, and the rest to be drawn.
    if (error instanceof Problem) return null;
    throw error;
  }
}
