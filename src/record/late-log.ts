/** Where a log begins only after the record that it is of. */
import { areFreeDays } from "../core/calendar/free-days";
import { startOfMonth } from "../core/calendar/months";
import type { Entry, Submission } from "../form/submission";
import { dayIn } from "./entries";
import { loggedDays } from "./log-days";
import { memoize } from "./memoize";
import { recordsAround } from "./progress";
import { carriesMore, firstTotal, runningColumns } from "./running-totals";

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
  const entry = loggedDays(submission).find(({ date }) => date !== null)?.row.date;
  const date = dayIn(entry);
  if (!entry || date === null) return null;
  const start = Math.max(...recordsAround(submission, date).map((record) => record.start));
  // A day before every record has its own rule.
  if (!Number.isFinite(start) || date <= start) return null;
  const isMonthly = submission.log?.kind === "monthly";
  const isWhole = isMonthly ? startOfMonth(date) === startOfMonth(start) : areFreeDays(start, date);
  return isWhole ? null : { entry, date, start, carriesTotal: carriesTotal(submission) };
});

function carriesTotal(submission: Submission): boolean {
  return runningColumns.some((column) => {
    const first = firstTotal(column, loggedDays(submission), submission);
    return first !== null && carriesMore(first);
  });
}
