import { breakingAccidents } from "../breaking-accidents";
import { numberIn } from "../entries";
import { type LoggedDay, loggedDays } from "../log-days";
import { accumulate } from "../progress";
import { recordStarts } from "../record-starts";
import { type Amounts, amountsTakenOver } from "../taken-over";
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
  const days = loggedDays(submission)
    .filter(({ date }) => isDay(date))
    .toSorted((a, b) => dateOf(a) - dateOf(b));
  const [firstDay] = days;
  const lastDay = days.at(-1);
  if (!firstDay || !lastDay) return null;

  const known = recordStarts(submission).map(([start]) => start);
  const starts = [...new Set(known.length > 0 ? known : [dateOf(firstDay)])].sort((a, b) => a - b);
  const spans = starts.map((from, index): RecordSpan => {
    const next = starts[index + 1];
    const end = next === undefined ? dateOf(lastDay) : endBefore(next, submission);
    const to = Math.max(from, end);
    const within = days.filter((day) => dateOf(day) >= from && dateOf(day) <= to);
    const carried = index === 0 ? amountsTakenOver(submission)[0] : {};
    return { from, to, points: pointsOf(submission, within, unit, carried) };
  });
  const [first, ...others] = spans;
  return first ? [first, ...others] : null;
}

/** The day before the accident (AMB-17); a disease leaves the days up to the approval of care in the record. */
function endBefore(next: number, submission: Submission): number {
  const accident = breakingAccidents(submission).find(
    ({ kind, releadoff }) => kind === "accident" && releadoff === next,
  );
  return (accident?.date ?? next) - 1;
}

function pointsOf(
  submission: Submission,
  days: readonly LoggedDay[],
  unit: GoalUnit,
  carried: Partial<Amounts>,
): RunningPoint[] {
  const [clock = 0] = possibleHoursPerDay(submission);
  const perDay = unit === "hours" ? clock : 1;
  return accumulate(submission, days, "stated", carried).map(({ day, ...accumulated }) => {
    const inHours = unit === "personhours";
    const total = inHours ? accumulated.personHours : accumulated.days * perDay;
    const running = numberIn(inHours ? day.row.runningPersonHours : day.row.runningDays);
    const stated = running !== null && !inHours ? running * perDay : running;
    const drawn = stated === null ? null : drawable(stated);
    return { date: dateOf(day), total: drawable(total), stated: drawn };
  });
}

function dateOf({ date }: LoggedDay): number {
  return date ?? NaN;
}

/** No workplace comes near it; a slip of the keyboard must not run off the drawing. */
const mostDrawn = 1e12;

function drawable(figure: number): number {
  return Math.min(Math.max(0, figure), mostDrawn);
}
