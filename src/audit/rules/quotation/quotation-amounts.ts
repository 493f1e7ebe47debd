import { greatestOf, leastOf } from "../../../core/extremes";
import { startOfMonth } from "../../../core/calendar/months";
import { agrees } from "../../../core/tolerance";
import type { QuotationColumns, Row, Submission } from "../../../form/submission";
import { aimsOf, claimedMultiples } from "../../../record/claimed-multiples";
import { recordsWithAccidentDay } from "../../../record/counted-accident-days";
import { dayIn, numberIn } from "../../../record/entries";
import { lacksDays, loggedDays, unknownHours } from "../../../record/log-days";
import { misstatedRows } from "../../../record/misstated-rows";
import {
  amountOn,
  bases,
  reachedOn,
  type RecordPeriod,
  recordsAround,
} from "../../../record/progress";
import { totalsBeforeLog } from "../../../record/running-totals";
import { addedSinceMultiple } from "../../../record/taken-over";
import { valueFix } from "../../fixes";
import { defineRule, type Report } from "../../rule";
import { text } from "./quotation-amounts.text";

type Message = keyof typeof text.messages;
type QuotationRow = Row<QuotationColumns>;

const amounts = [
  { field: "days", goalUnit: "days", unit: "days" },
  { field: "personHours", goalUnit: "personhours", unit: "person-hours" },
] as const;

type Amount = (typeof amounts)[number];

export const quotationAmounts = defineRule({
  id: "quotation-amounts",
  severity: "error",
  clauses: ["TIME-1", "TIME-3", "TIME-4", "AUD-8", "AUD-9"],
  needs: [
    {
      subject: ["quotation.days", "quotation.personHours"],
      inputs: [
        ["quotation.to", "quotation.achieved"],
        ["log.date"],
        ["log.personHours", "log.workers"],
      ],
    },
  ],
  fatal: true,
  followsFrom: [
    "quotation-period",
    "multiple-achieved-early",
    "log-month-days",
    "log-date-order",
    "log-starts-at-leadoff",
    "days-before-leadoff",
  ],
  text,
  check(submission, report) {
    const rows = submission.quotation?.rows ?? [];
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1];
      for (const amount of amounts) checkAmount(amount, row, before, submission, report);
    }
  },
});

function checkAmount(
  amount: Amount,
  row: QuotationRow,
  above: QuotationRow | undefined,
  submission: Submission,
  report: Report<Message>,
): void {
  const entry = row[amount.field];
  const found = numberIn(entry);
  const to = endOf(row);
  if (!entry || found === null || to === null) return;
  const unknown = amount.field === "personHours" ? unknownHours(submission) : null;
  if (unknown) {
    report.couldNotCheck("log.hoursPerWorker", unknown.reading, unknown);
    return;
  }
  const from = dayIn(row.from);
  const records = recordsAround(submission, to);
  // Where the period begins before its record, another rule names that; what it adds up to is then open.
  if (from !== null && records.every(({ start }) => from < start)) {
    report.couldNotCheck("quotation.from", "not-covered", row.from ?? null);
    return;
  }
  // Whether the day of an accident counts is asked by its own rule; what it adds up to either way is right.
  const possible = [...records, ...recordsWithAccidentDay(submission, row, to)];
  const sums = sumsOf(amount, { from, to, above: endOf(above) }, possible, submission);
  const [expected] = sums;
  if (expected === undefined || sums.some((sum) => agrees(found, sum))) return;
  if (isWithinMonths(found, amount, { from, to }, submission)) return;
  // Then the dates are what is wrong, and have rules of their own.
  if (isOfDateReached(found, amount, row, above, submission)) return;
  if (amount.field === "days" && lacksDays(submission)) {
    report.couldNotCheck("log.zaDays", "not-covered", entry);
    return;
  }
  // A period that ends before it begins adds up to nothing; its dates have a rule of their own.
  if (from !== null && to < from) {
    report.couldNotCheck("quotation.from", "not-covered", row.from ?? null);
    return;
  }
  // What follows from rows that are wrong as a whole is named there.
  const [misstated] = misstatedRows(submission);
  if (misstated) {
    report.couldNotCheck("log.personHours", "unreadable", misstated.personHours ?? null);
    return;
  }
  if (!isCovered(from, to, records, submission)) {
    report.couldNotCheck("log.date", "not-covered", entry);
    return;
  }
  const isCalendar = amount.field === "days" && from !== null && found === to - from + 1;
  const isGoal = agrees(found, numberIn(row.goal) ?? NaN);
  report.violation({
    message: isCalendar ? "calendar-days" : isGoal ? "goal" : "differs",
    at: entry,
    found: { value: found, unit: amount.unit },
    expected: { value: expected, unit: amount.unit },
    params: { to: { value: to, unit: "date" } },
    fix: { ...valueFix(entry, expected), safe: false },
  });
}

function endOf(row: QuotationRow | undefined): number | null {
  return dayIn(row?.to) ?? dayIn(row?.achieved);
}

interface Period {
  readonly from: number | null;
  readonly to: number;
}

/** What the log adds up to: over the period, since the start of the record, and since the row above, on every basis. */
function sumsOf(
  { goalUnit }: Amount,
  { from, to, above }: Period & { readonly above: number | null },
  records: readonly RecordPeriod[],
  submission: Submission,
): number[] {
  const since = addedSinceMultiple(submission);
  const added = goalUnit === "days" ? since.days : since.personHours;
  return records.flatMap((record) =>
    bases.flatMap((basis) => {
      const until = (date: number) => amountOn(submission, record, basis, goalUnit, date);
      const whole = until(to);
      const ofPeriod = from === null ? whole : whole - until(from - 1);
      return [
        ofPeriod,
        whole,
        // A row of a record that was taken over may count from its last multiple on.
        ...(record.carried ? [ofPeriod + added] : []),
        ...(above === null ? [] : [whole - until(above)]),
      ];
    }),
  );
}

/** Whether an amount is that of the day on which the log reaches the goal of its row. */
function isOfDateReached(
  found: number,
  amount: Amount,
  row: QuotationRow,
  above: QuotationRow | undefined,
  submission: Submission,
): boolean {
  const claimed = claimedMultiples(submission).find((each) => each.row === row);
  const achieved = dayIn(row.achieved);
  if (!claimed?.likelyUnit || achieved === null) return false;
  const unit = claimed.likelyUnit;
  const [aim] = aimsOf(claimed, unit, submission);
  if (aim === undefined) return false;
  return recordsAround(submission, achieved).some((record) => {
    const [to = null] = reachedOn(submission, record, "running", unit, aim);
    if (to === null) return false;
    const period = { from: dayIn(row.from), to, above: endOf(above) };
    const sums = sumsOf(amount, period, recordsAround(submission, to), submission);
    return (
      sums.some((sum) => agrees(found, sum)) || isWithinMonths(found, amount, period, submission)
    );
  });
}

/** A monthly log tells no days: with a period inside of months, anything between the months inside and all touched. */
function isWithinMonths(
  found: number,
  { goalUnit }: Amount,
  { from, to }: Period,
  submission: Submission,
): boolean {
  if (submission.log?.kind !== "monthly") return false;
  return recordsAround(submission, to).some((record) =>
    bases.some((basis) => {
      const until = (date: number) => amountOn(submission, record, basis, goalUnit, date);
      const most = until(to) - (from === null ? 0 : until(startOfMonth(from) - 1));
      const least = until(startOfMonth(to) - 1) - (from === null ? 0 : until(from));
      return found >= least && (found <= most || agrees(found, most));
    }),
  );
}

/** Whether the log has the whole period, or goes back to the start of its record. */
function isCovered(
  from: number | null,
  to: number,
  records: readonly RecordPeriod[],
  submission: Submission,
): boolean {
  const dates = loggedDays(submission).flatMap(({ date }) => date ?? []);
  const [first = Infinity] = dates;
  const last = greatestOf(dates);
  const start = from ?? leastOf(records.map((record) => record.start));
  const isMonthly = submission.log?.kind === "monthly";
  const begins = first <= start || totalsBeforeLog(submission, "runningDays") !== null;
  return begins && last >= (isMonthly ? startOfMonth(to) : to);
}
