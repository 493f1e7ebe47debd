/** Where a log begins only after the record that it is of. */
import { areFreeDays } from "../core/calendar/free-days";
import { startOfMonth } from "../core/calendar/months";
import { greatestOf, leastOf } from "../core/extremes";
import { agrees } from "../core/tolerance";
import type { Entry, Submission } from "../form/submission";
import { dayIn } from "./entries";
import { loggedDays } from "./log-days";
import { memoize } from "./memoize";
import { recordsAround } from "./progress";
import { carriesMore, firstTotal, runningColumns } from "./running-totals";
import { multipleTakenOver, totalsTakenOver } from "./taken-over";

/** A log that begins after its record, with days between on which somebody may have worked. */
export interface LateLog {
  /** The date of its first row. */
  readonly entry: Entry<number>;
  /** Its first day, serial number. */
  readonly date: number;
  /** The day on which the record starts, serial number. */
  readonly start: number;
  /** Whether its running totals hold what came before it. */
  readonly carriesTotal: boolean;
}

/** The log, where it begins late; null where it begins with its record, or nothing says when that starts. */
export const lateLog = memoize((submission): LateLog | null => {
  const first = loggedDays(submission).find(({ date }) => date !== null);
  const { date = null } = first ?? {};
  const entry = first?.row.date;
  if (!entry || date === null) return null;
  const start = Math.max(...recordsAround(submission, date).map((record) => record.start));
  // A day before every record has its own rule.
  if (!Number.isFinite(start) || date <= start) return null;
  const isMonthly = submission.log?.kind === "monthly";
  const isWhole = isMonthly ? startOfMonth(date) === startOfMonth(start) : areFreeDays(start, date);
  if (isWhole || isOfRecordTakenOver(submission)) return null;
  return { entry, date, start, carriesTotal: carriesTotal(submission) };
});

/** The first and the last worked day of a log that lies before the leadoff as a whole; null for any other. */
export const logBeforeLeadoff = memoize((submission): readonly [number, number] | null => {
  const leadoff = dayIn(submission.profile.leadoffDate);
  const dates = loggedDays(submission).flatMap(({ date, isWorked }) =>
    date === null || isWorked === false ? [] : [date],
  );
  if (leadoff === null || dates.length === 0) return null;
  const isMonthly = submission.log?.kind === "monthly";
  const last = greatestOf(dates);
  return last < (isMonthly ? startOfMonth(leadoff) : leadoff) ? [leastOf(dates), last] : null;
});

/** Whether what came before the log is the record that was taken over: its totals begin with that, or with nothing. */
function isOfRecordTakenOver(submission: Submission): boolean {
  if (multipleTakenOver(submission) === null) return false;
  return runningColumns.every((column) => {
    const first = firstTotal(column, loggedDays(submission), submission);
    const key = column === "runningDays" ? "days" : "personHours";
    return (
      first === null ||
      totalsTakenOver(submission).some((amounts) =>
        agrees(first.stated, amounts[key] + first.added),
      )
    );
  });
}

function carriesTotal(submission: Submission): boolean {
  return runningColumns.some((column) => {
    const first = firstTotal(column, loggedDays(submission), submission);
    return first !== null && carriesMore(first);
  });
}
