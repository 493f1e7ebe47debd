import { startOfMonth } from "../../../core/calendar/months";
import { emptySubmission } from "../../../form/empty-submission";
import type { Entry, Submission } from "../../../form/submission";
import { text } from "./days-before-leadoff.text";
import { breakingAccidents } from "../../../record/breaking-accidents";
import { bySheet } from "../../../record/by-sheet";
import { multipleTakenOver } from "../../../record/taken-over";
import { dayIn, isStated, numberIn } from "../../../record/entries";
import { logBeforeLeadoff } from "../../../record/late-log";
import { fieldOf } from "../../../form/fields";
import { dateFix } from "../../fixes";
import { type LoggedDay, loggedDays } from "../../../record/log-days";
import {
  carriesMore,
  firstTotal,
  type RunningColumn,
  runningColumns,
} from "../../../record/running-totals";
import { defineRule, type Report } from "../../rule";

type Message = keyof typeof text.messages;

/** A running total of a day before the leadoff. */
interface Counted {
  readonly entry: Entry<number>;
  readonly column: RunningColumn;
  readonly date: number | null;
}

export const daysBeforeLeadoff = defineRule({
  id: "days-before-leadoff",
  severity: "error",
  clauses: ["LEAD-2", "TIME-3", "AUD-8"],
  needs: [{ subject: ["log.date", "quotation.from"], inputs: [["profile.leadoffDate"]] }],
  fatal: true,
  text,
  check(submission, report) {
    const leadoff = dayIn(submission.profile.leadoffDate);
    const days = loggedDays(submission);
    const starts = (submission.quotation?.rows ?? []).flatMap(({ from }) => from ?? []);
    if (leadoff === null || isReleadoff(leadoff, submission)) {
      report.notApplicable();
      return;
    }
    // A month stands under its first day.
    const isMonthly = submission.log?.kind === "monthly";
    const first = isMonthly ? startOfMonth(leadoff) : leadoff;
    const isCounted = checkLog(days, first, leadoff, submission, report);
    if (!isCounted) checkWhole(submission, report);
    // The period of a record that was taken over began at the other workplace.
    if (multipleTakenOver(submission) === null) checkStarts(starts, first, leadoff, report);
  },
});

/** Whether what is stated as the leadoff is the start after an accident: the days before it are another record's. */
function isReleadoff(leadoff: number, submission: Submission): boolean {
  if (dayIn(submission.profile.releadoffDate) === leadoff) return true;
  const sinceEver = breakingAccidents({ ...submission, profile: emptySubmission.profile });
  return sinceEver.some(({ releadoff }) => releadoff === leadoff);
}

function checkLog(
  days: readonly LoggedDay[],
  first: number,
  leadoff: number,
  submission: Submission,
  report: Report<Message>,
): boolean {
  const from = days.findIndex(({ date }) => date !== null && date >= first);
  const until = from === -1 ? days.length : from;
  // A day whose date cannot be read has its own rule.
  const before = days.slice(0, until).filter(({ date }) => date !== null);
  const since = days.slice(until);
  const counted = runningColumns
    .filter((column) => isCarriedOver(column, before, since, submission))
    .flatMap((column) =>
      before.flatMap(({ row, date }): Counted[] => {
        const entry = row[column];
        return entry && (numberIn(entry) ?? 0) > 0 ? [{ entry, column, date }] : [];
      }),
    );
  for (const [head, ...others] of bySheet(counted, ({ entry }) => entry.sheet)) {
    const last = others.findLast(({ column }) => column === head.column) ?? head;
    const unit = fieldOf(`log.${head.column}`).unit;
    report.violation({
      message: "log",
      at: [head.entry, ...others.map(({ entry }) => entry)],
      found: { value: numberIn(last.entry), unit },
      expected: { value: 0, unit },
      params: {
        from: { value: head.date, unit: "date" },
        to: { value: last.date, unit: "date" },
        leadoff: { value: leadoff, unit: "date" },
      },
    });
  }
  return counted.length > 0;
}

/** Of a log that ends before the leadoff nothing counts, so that the leadoff may be what is wrong. */
function checkWhole(submission: Submission, report: Report<Message>): void {
  const { profile, quotation } = submission;
  const [from = null, to = null] = logBeforeLeadoff(submission) ?? [];
  if (!profile.leadoffDate || from === null) return;
  const wrong = {
    message: "whole-log",
    at: profile.leadoffDate,
    found: { value: dayIn(profile.leadoffDate), unit: "date" },
    expected: { value: null, unit: null },
    params: { from: { value: from, unit: "date" }, to: { value: to, unit: "date" } },
  } as const;
  // A log may be kept before the workplace takes part; nothing is applied for then.
  const isApplied = isStated(quotation?.appliedMultiple) || isStated(quotation?.applicationDate);
  if (isApplied) report.violation(wrong);
  else report.review({ ...wrong, severity: "warning" });
}

/**
 * Whether the days before the leadoff add to a running total that goes on after it.
 *
 * A total that starts again on the leadoff leaves them out. One that carries something into the first row of the log
 * may be a record that was handed over (HND-3), which the rule on running totals asks about.
 */
function isCarriedOver(
  column: RunningColumn,
  before: readonly LoggedDay[],
  since: readonly LoggedDay[],
  submission: Submission,
): boolean {
  const start = firstTotal(column, before, submission);
  if (!start || carriesMore(start)) return false;
  const next = firstTotal(column, since, submission);
  const last = before.findLast(({ row }) => numberIn(row[column]) !== null);
  return !next || (carriesMore(next) && next.stated >= (numberIn(last?.row[column]) ?? 0));
}

function checkStarts(
  starts: readonly Entry<number>[],
  first: number,
  leadoff: number,
  report: Report<Message>,
): void {
  const early = starts.filter((entry) => (dayIn(entry) ?? Infinity) < first);
  for (const same of bySheet(early, (entry) => `${dayIn(entry)} ${entry.sheet}`)) {
    report.violation({
      message: "period",
      at: same,
      found: { value: dayIn(same[0]), unit: "date" },
      expected: { value: leadoff, unit: "date" },
      // The days, the hours and the date of achievement depend on it.
      fix: { safe: false, changes: same.flatMap((entry) => dateFix(entry, leadoff).changes) },
    });
  }
}
