import type { Entry, Submission } from "../../../form/submission";
import { text } from "./log-running-totals.text";
import type { Unit } from "../../../text/unit";
import { formulaColumn } from "../../columns/formula-column";
import type { Fix } from "../../finding";
import { loggedDays, unknownHours } from "../../../record/log-days";
import { numberIn } from "../../../record/entries";
import { defineRule, type Report } from "../../rule";
import { endOfRun, jumpsIn } from "../../columns/running-column";
import { runningFix } from "../../columns/running-fix";
import {
  runningDayRows,
  runningHourRows,
  type RunningColumn,
  totalsBeforeLog,
} from "../../../record/running-totals";
import type { Amount } from "../../../text/amount";

/** A jump with its cells. */
interface Jump {
  readonly entries: readonly [Entry<number>, ...Entry<number>[]];
  readonly found: Amount;
  readonly expected: Amount;
  readonly fix: Fix | null;
  readonly mayBeCarried: boolean;
}

export const logRunningTotals = defineRule({
  id: "log-running-totals",
  severity: "error",
  clauses: ["TIME-1", "TIME-3", "AUD-9"],
  needs: [
    { subject: ["log.runningDays"], inputs: [["log.date"]] },
    { subject: ["log.runningPersonHours"], inputs: [["log.personHours", "log.workers"]] },
  ],
  judgesEach: true,
  followsFrom: ["log-month-days", "log-date-order"],
  text,
  check(submission, report) {
    const unknown = statesTotals("runningPersonHours", submission) && unknownHours(submission);
    if (unknown) report.couldNotCheck("log.hoursPerWorker", unknown.reading, unknown);
    const days = jumpsOf(submission, "runningDays", "days");
    const hours = jumpsOf(submission, "runningPersonHours", "person-hours");
    for (const [index, day] of days) {
      const hour = hours.get(index);
      if (!hour || day.mayBeCarried || hour.mayBeCarried) {
        reportJump("days", day, report);
        if (hour) reportJump("person-hours", hour, report);
        continue;
      }
      // Both at once: one row is missing, or was carried over wrongly.
      report.violation({
        message: "both",
        at: [...day.entries, ...hour.entries],
        found: day.found,
        expected: day.expected,
        params: { foundHours: hour.found, expectedHours: hour.expected },
        fix: day.fix &&
          hour.fix && {
            safe: day.fix.safe && hour.fix.safe,
            changes: [...day.fix.changes, ...hour.fix.changes],
          },
      });
    }
    for (const [index, hour] of hours) {
      if (!days.has(index)) reportJump("person-hours", hour, report);
    }
  },
});

function reportJump(
  message: "days" | "person-hours",
  { entries: at, mayBeCarried, ...amounts }: Jump,
  report: Report<keyof typeof text.messages>,
): void {
  // A record may have been handed over (HND-3); then it is right, and a person knows.
  if (mayBeCarried) report.review({ message: "first", at, ...amounts });
  else report.violation({ message, at, ...amounts });
}

function statesTotals(field: RunningColumn, { log }: Submission): boolean {
  return log?.rows.some((row) => numberIn(row[field]) !== null) ?? false;
}

function jumpsOf(submission: Submission, field: RunningColumn, unit: Unit): Map<number, Jump> {
  if (!statesTotals(field, submission)) return new Map();
  const rows =
    field === "runningDays" ? runningDayRows(submission, "open") : runningHourRows(submission);
  const column = loggedDays(submission).map(({ row }) => row[field]);
  const { formulaFor } = formulaColumn(column);
  const jumps = jumpsIn(rows, totalsBeforeLog(submission, field));
  return new Map(
    jumps.flatMap((jump, position) => {
      const { index, found, expected, mayBeCarried } = jump;
      const entry = column[index];
      if (!entry) return [];
      const end = endOfRun(rows, jumps, position);
      const fix = runningFix(column, jump, end, formulaFor);
      const entries = [
        entry,
        ...jump.others.flatMap((other) => column[other.index] ?? []),
      ] as const;
      const amounts = { found: { value: found, unit }, expected: { value: expected, unit }, fix };
      return [[index, { entries, mayBeCarried, ...amounts }] as const];
    }),
  );
}
