import { breakingAccidents } from "../breaking-accidents";
import { numberIn } from "../entries";
import { loggedDays } from "../log-days";
import { recordStarts } from "../record-starts";
import { possibleHoursPerDay } from "../workplace";
import type { GoalUnit } from "../../core/goal/goal";
import type { Submission } from "../../form/submission";
import { isDay } from "../../core/calendar/serial";

/** One record: from a leadoff or re-leadoff to the accident that ended it, or to the last day of the log. */
export interface RecordSpan {
  readonly from: number;
  readonly to: number;
  /** The running total of the record, a point a row of the log, in the order of dates. */
  readonly points: readonly RunningPoint[];
}

export interface RunningPoint {
  readonly date: number;
  /** What the log's rows come to. */
  readonly total: number;
  /** The running total that the workbook states in the row. */
  readonly stated: number | null;
}

/** What a row of the log adds, and the running total it states. */
interface Step {
  readonly date: number;
  readonly adds: number;
  readonly stated: number | null;
}

/**
 * The records of a submission, the current one last.
 *
 * @param unit what is accumulated: person-hours, ZA days, or ZA days as hours of the workplace's clock
 * @returns null when the log has no row with a date
 */
export function recordSpans(
  submission: Submission,
  unit: GoalUnit,
): [RecordSpan, ...RecordSpan[]] | null {
  const steps = stepsOf(submission, unit);
  const last = steps.at(-1);
  const [firstStep] = steps;
  if (!firstStep || !last) return null;

  const known = recordStarts(submission)
    .map(([start]) => start)
    .filter(isDay);
  const starts = [...new Set(known.length > 0 ? known : [firstStep.date])].sort((a, b) => a - b);
  const spans = starts.map((from, index): RecordSpan => {
    const next = starts[index + 1];
    const end = next === undefined ? last.date : endBefore(next, from, submission);
    const to = Math.max(from, end);
    return { from, to, points: pointsOf(steps, from, to) };
  });
  const [first, ...others] = spans;
  return first ? [first, ...others] : null;
}

/** The day before the accident (AMB-17); a disease leaves the days up to the approval of care in the record. */
function endBefore(next: number, from: number, submission: Submission): number {
  const accident = breakingAccidents(submission).find(
    ({ date, kind, releadoff }) => kind === "accident" && releadoff === next && date >= from,
  );
  return (accident?.date ?? next) - 1;
}

function stepsOf(submission: Submission, unit: GoalUnit): Step[] {
  const [clock = 0] = possibleHoursPerDay(submission);
  const perDay = unit === "hours" ? clock : 1;
  return loggedDays(submission)
    .flatMap(({ row, date, days, personHours }) => {
      if (!isDay(date)) return [];
      const inHours = unit === "personhours";
      const adds = inHours ? personHours : (days ?? 0) * perDay;
      const running = numberIn(inHours ? row.runningPersonHours : row.runningDays);
      const stated = running !== null && !inHours ? running * perDay : running;
      return [{ date, adds: drawable(adds), stated: stated === null ? null : drawable(stated) }];
    })
    .sort((a, b) => a.date - b.date);
}

/** No workplace comes near it; a slip of the keyboard must not run off the drawing. */
const mostDrawn = 1e12;

function drawable(figure: number): number {
  return Math.min(Math.max(0, figure), mostDrawn);
}

function pointsOf(steps: readonly Step[], from: number, to: number): RunningPoint[] {
  let total = 0;
  return steps
    .filter(({ date }) => date >= from && date <= to)
    .map(({ date, adds, stated }) => {
      total += adds;
      return { date, total, stated };
    });
}
