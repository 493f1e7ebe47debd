import { areFreeDays } from "../../../core/calendar/free-days";
import { startOfMonth } from "../../../core/calendar/months";
import type { Submission } from "../../../form/submission";
import { dayIn } from "../../../record/entries";
import { loggedDays } from "../../../record/log-days";
import { recordsAround } from "../../../record/progress";
import { carriesMore, firstTotal, runningColumns } from "../../../record/running-totals";
import { defineRule } from "../../rule";
import { text } from "./log-starts-at-leadoff.text";

/** Days after which a log that begins late leaves out more than a start on paper. */
const fewDays = 7;

export const logStartsAtLeadoff = defineRule({
  id: "log-starts-at-leadoff",
  severity: "error",
  clauses: ["AUD-8", "AUD-9", "HND-3"],
  needs: [{ subject: ["log.date"], inputs: [["profile.leadoffDate", "profile.releadoffDate"]] }],
  text,
  check(submission, report) {
    const first = loggedDays(submission).find(({ date }) => date !== null);
    const entry = first?.row.date;
    const date = dayIn(entry);
    if (!first || !entry || date === null) {
      report.notApplicable();
      return;
    }
    const isMonthly = submission.log?.kind === "monthly";
    const starts = recordsAround(submission, date).map(({ start }) => start);
    const start = Math.max(...starts);
    // A day before every record has its own rule.
    if (!Number.isFinite(start) || date <= start) return;
    if (isMonthly ? startOfMonth(date) === startOfMonth(start) : areFreeDays(start, date)) return;
    const judged = {
      at: entry,
      found: { value: date, unit: "date" },
      expected: { value: start, unit: "date" },
    } as const;
    if (carriesTotal(submission)) {
      report.review({ ...judged, message: "carried", severity: "info" });
    } else if (date - start <= fewDays) {
      report.review({ ...judged, message: "few-days", severity: "info" });
    } else {
      report.violation({ ...judged, message: "late" });
    }
  },
});

/** Whether the log's totals hold what came before it. */
function carriesTotal(submission: Submission): boolean {
  return runningColumns.some((column) => {
    const first = firstTotal(column, loggedDays(submission), submission);
    return first !== null && carriesMore(first);
  });
}
