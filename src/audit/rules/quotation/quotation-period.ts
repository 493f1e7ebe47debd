import { greatestOf, leastOf } from "../../../core/extremes";
import { areFreeDays } from "../../../core/calendar/free-days";
import { isSameMonth } from "../../../core/calendar/months";
import { lastSerial } from "../../../core/calendar/serial";
import type { Entry, QuotationColumns, Row, Submission } from "../../../form/submission";
import { claimedAccidents } from "../../../record/claimed-accidents";
import { aimsOf, claimedMultiples, isAchievedIn } from "../../../record/claimed-multiples";
import { dayIn, numberIn } from "../../../record/entries";
import { loggedDays } from "../../../record/log-days";
import { recordsAround } from "../../../record/progress";
import { recordStarts } from "../../../record/record-starts";
import { dateFix } from "../../fixes";
import { defineRule, type Report } from "../../rule";
import { text } from "./quotation-period.text";

type Message = keyof typeof text.messages;
type QuotationRow = Row<QuotationColumns>;

export const quotationPeriod = defineRule({
  id: "quotation-period",
  severity: "error",
  clauses: ["TIME-4", "LEAD-4", "AUD-8"],
  needs: [
    { subject: ["quotation.from"], inputs: [["profile.leadoffDate", "profile.releadoffDate"]] },
    { subject: ["quotation.to"], inputs: [["quotation.achieved", "quotation.from"]] },
  ],
  judgesEach: true,
  text,
  check(submission, report) {
    for (const row of submission.quotation?.rows ?? []) {
      const [from, to] = [dayIn(row.from), dayIn(row.to)];
      if (row.to && from !== null && to !== null && to < from) {
        report.violation({
          message: "reversed",
          at: row.to,
          found: { value: to, unit: "date" },
          expected: { value: null, unit: null },
          params: { from: { value: from, unit: "date" } },
        });
        continue;
      }
      checkEnd(row, submission, report);
      checkStart(row, submission, report);
    }
  },
});

function checkEnd(row: QuotationRow, submission: Submission, report: Report<Message>): void {
  const { to: entry, achieved } = row;
  const [to, day] = [dayIn(entry), dayIn(achieved)];
  if (!entry || !achieved || to === null || day === null || to === day) return;
  const found = { value: to, unit: "date" } as const;
  const expected = { value: day, unit: "date" } as const;
  if (to > day) {
    if (!endsAsUsual(to, day, submission)) {
      report.review({ message: "ends-late", at: entry, found, expected, severity: "info" });
    }
  } else if (isReachedAtEnd(row, submission)) {
    const fix = { ...dateFix(achieved, to), safe: false };
    report.violation({
      message: "achieved-late",
      at: achieved,
      found: expected,
      expected: found,
      fix,
    });
  } else {
    const fix = { ...dateFix(entry, day), safe: false };
    report.violation({ message: "ends-early", at: entry, found, expected, fix });
  }
}

/** Many let a period run on to the end of the month, of the log, or to the application. */
function endsAsUsual(to: number, achieved: number, submission: Submission): boolean {
  const isMonthEnd = to === lastSerial || !isSameMonth(to, to + 1);
  const last = loggedDays(submission).findLast(({ date }) => date !== null)?.date;
  return (
    to === dayIn(submission.quotation?.applicationDate) ||
    to === last ||
    (isMonthEnd && isSameMonth(to, achieved))
  );
}

/** Whether the log reaches the goal of a row on the day on which its period ends. */
function isReachedAtEnd(row: QuotationRow, submission: Submission): boolean {
  const claimed = claimedMultiples(submission).find((each) => each.row === row);
  const unit = claimed?.likelyUnit;
  if (!claimed || !unit || !row.to) return false;
  const atEnd = { ...claimed, row: { ...row, achieved: row.to } };
  return isAchievedIn(atEnd, unit, aimsOf(claimed, unit, submission), submission);
}

function checkStart(row: QuotationRow, submission: Submission, report: Report<Message>): void {
  const { from: entry } = row;
  const [from, to] = [dayIn(entry), endOf(row)];
  if (!entry || from === null || to === null) return;
  const starts = recordsAround(submission, to).map(({ start }) => start);
  const [start = -Infinity] = starts;
  if (start === -Infinity) return;
  if (from < leastOf(starts)) {
    // A period from before the first record, and an accident within a period, have their own rules.
    const isNamed =
      (recordStarts(submission)[0]?.includes(start) ?? false) ||
      claimedAccidents(submission).some((each) => each.row === row);
    if (!isNamed) reportStart("restarts-within", entry, start, report);
    return;
  }
  const others = submission.quotation?.rows.filter((other) => other !== row) ?? [];
  const following = others.flatMap((other) => {
    const ends = [dayIn(other.to), dayIn(other.achieved)].filter((end) => end !== null);
    return ends.map((end) => end + 1);
  });
  const possible = [...starts, ...following];
  if (possible.some((day) => isNextWorkedDay(from, day, submission))) return;
  const nearest = greatestOf(possible.filter((day) => day <= from));
  reportStart("starts-late", entry, nearest, report, isOfUnknownPlace(row, others));
}

function reportStart(
  message: "restarts-within" | "starts-late",
  entry: Entry<number>,
  start: number,
  report: Report<Message>,
  isDoubtful = false,
): void {
  const judged = {
    message,
    at: entry,
    found: { value: dayIn(entry), unit: "date" },
    expected: { value: start, unit: "date" },
    // The days and hours depend on it.
    fix: { ...dateFix(entry, start), safe: false },
  } as const;
  if (isDoubtful) report.review({ ...judged, message: "may-start-late", severity: "info" });
  else report.violation(judged);
}

/** Whether a row may follow one that the quotation does not list, or certifies a period and no multiple (Article 16). */
function isOfUnknownPlace(row: QuotationRow, others: readonly QuotationRow[]): boolean {
  const multiple = numberIn(row.multiple);
  if (multiple === null) return true;
  return multiple > 1 && !others.some((other) => numberIn(other.multiple) === multiple - 1);
}

/** Whether nobody worked from the day on which a period may start up to the day on which it is said to. */
function isNextWorkedDay(from: number, start: number, submission: Submission): boolean {
  if (from < start) return false;
  // A month tells nothing of its days.
  const days = submission.log?.kind === "daily" ? loggedDays(submission) : [];
  const logged = days.find(({ date }) => date !== null)?.date ?? Infinity;
  const isWorked = days.some(
    (day) => day.date !== null && day.date >= start && day.date < from && day.isWorked !== false,
  );
  if (isWorked) return false;
  return areFreeDays(start, Math.min(from, logged));
}

function endOf(row: QuotationRow): number | null {
  return dayIn(row.to) ?? dayIn(row.achieved);
}
