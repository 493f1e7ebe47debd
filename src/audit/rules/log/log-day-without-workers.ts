import { leastOf } from "../../../core/extremes";
import { text } from "./log-day-without-workers.text";
import { formulaColumn } from "../../columns/formula-column";
import { isStated, numberIn } from "../../../record/entries";
import { valueFix } from "../../fixes";
import { accidentDays } from "../../../record/breaking-accidents";
import { type LoggedDay, loggedDays } from "../../../record/log-days";
import { misstatedRows } from "../../../record/misstated-rows";
import { recordStarts } from "../../../record/record-starts";
import { runsOf } from "../../columns/runs";
import type { Submission } from "../../../form/submission";
import { defineRule, type Report } from "../../rule";
import { endOfRun, jumpsIn } from "../../columns/running-column";
import { runningFix } from "../../columns/running-fix";
import { runningDayRows, totalsBeforeLog } from "../../../record/running-totals";

export const logDayWithoutWorkers = defineRule({
  id: "log-day-without-workers",
  severity: "error",
  clauses: ["TIME-3"],
  needs: [
    {
      subject: ["log.zaDays", "log.runningDays"],
      inputs: [["log.workers", "log.personHours"]],
    },
  ],
  judgesEach: true,
  text,
  check(submission, report) {
    const days = loggedDays(submission);
    const counts = days.some(({ row }) => isStated(row.runningDays) || isStated(row.zaDays));
    if (submission.log?.kind !== "daily" || !counts) {
      report.notApplicable();
      return;
    }
    const named = new Set<number>();
    days.forEach(({ row, date, isWorked }, index) => {
      const found = numberIn(row.zaDays);
      if (isWorked !== false || !row.zaDays || found === null || found <= 0) return;
      named.add(index);
      report.violation({
        message: "za-days",
        at: row.zaDays,
        found: { value: found, unit: "days" },
        expected: { value: 0, unit: "days" },
        params: { date: { value: date, unit: "date" } },
        fix: { ...valueFix(row.zaDays, 0), safe: false },
      });
    });
    checkMarks(days, submission, report);
    const column = days.map(({ row }) => row.runningDays);
    const { formulaFor } = formulaColumn(column);
    const rows = runningDayRows(submission, "nothing");
    const jumps = jumpsIn(rows, totalsBeforeLog(submission, "runningDays"));
    for (const [position, jump] of jumps.entries()) {
      const day = days[jump.index];
      const entry = column[jump.index];
      const isOneDay = jump.found > jump.expected && jump.found <= jump.expected + 1;
      if (!day || !entry || day.isWorked !== false || named.has(jump.index) || !isOneDay) continue;
      const end = endOfRun(rows, jumps, position);
      const fix = runningFix(column, jump, end, formulaFor);
      report.violation({
        message: "running-days",
        at: [entry, ...jump.others.flatMap(({ index }) => column[index] ?? [])],
        found: { value: jump.found, unit: "days" },
        expected: { value: jump.expected, unit: "days" },
        params: { date: { value: day.date, unit: "date" } },
        // The workers may be missing just as well.
        fix: fix && { ...fix, safe: false },
      });
    }
  },
});

/** Finds marks of 0 on days with workers, in a column that marks the days that count. */
function checkMarks(
  days: readonly LoggedDay[],
  submission: Submission,
  report: Report<keyof typeof text.messages>,
): void {
  const misstated = misstatedRows(submission);
  const accidents = new Set(accidentDays(submission));
  const start = leastOf(recordStarts(submission).flat());
  const marked = days.flatMap(({ row, date, isWorked, isMisdated }) => {
    const entry = row.zaDays;
    const mark = numberIn(entry);
    const isCounted = isWorked === true && !isMisdated && !misstated.has(row);
    return entry && mark !== null && date !== null && isCounted ? [{ entry, mark, date }] : [];
  });
  const left = marked.filter(
    ({ mark, date }) =>
      // What comes before every record counts nowhere, nor does the day of an accident (AMB-17).
      mark === 0 && !accidents.has(date) && !(Number.isFinite(start) && date < start),
  );
  // A column of more zeros than ones is not one of such marks.
  if (left.length > marked.filter(({ mark }) => mark === 1).length) return;
  for (const run of runsOf(
    left,
    ({ entry }) => entry,
    () => true,
  )) {
    const [first, ...others] = run;
    report.violation({
      message: "not-counted",
      at: [first.entry, ...others.map(({ entry }) => entry)],
      found: { value: 0, unit: "days" },
      expected: { value: 1, unit: "days" },
      params: { date: { value: first.date, unit: "date" } },
      // The totals would have to follow.
      fix: { safe: false, changes: run.flatMap(({ entry }) => valueFix(entry, 1).changes) },
      severity: "warning",
    });
  }
}
