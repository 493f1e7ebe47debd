import { text } from "./log-day-without-workers.text";
import { formulaColumn } from "../../columns/formula-column";
import { isStated, numberIn } from "../../../record/entries";
import { valueFix } from "../../fixes";
import { loggedDays } from "../../../record/log-days";
import { defineRule } from "../../rule";
import { endOfRun, jumpsIn } from "../../columns/running-column";
import { runningFix } from "../../columns/running-fix";
import { runningDayRows, totalBeforeLog } from "../../../record/running-totals";

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
    for (const [index, { row, date, isWorked }] of days.entries()) {
      const found = numberIn(row.zaDays);
      if (isWorked !== false || !row.zaDays || found === null || found <= 0) continue;
      named.add(index);
      report.violation({
        message: "za-days",
        at: row.zaDays,
        found: { value: found, unit: "days" },
        expected: { value: 0, unit: "days" },
        params: { date: { value: date, unit: "date" } },
        fix: { ...valueFix(row.zaDays, 0), safe: false },
      });
    }
    const column = days.map(({ row }) => row.runningDays);
    const { formulaFor } = formulaColumn(column);
    const rows = runningDayRows(submission, "nothing");
    const jumps = jumpsIn(rows, totalBeforeLog(submission));
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
