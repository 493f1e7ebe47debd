import { addMonths } from "../../../core/calendar/months";
import { loggedDays } from "../../../record/log-days";
import { logGaps } from "../../../record/log-gaps";
import { defineRule } from "../../rule";
import { text } from "./month-missing.text";

export const monthMissing = defineRule({
  id: "month-missing",
  severity: "warning",
  clauses: ["AUD-8", "AUD-9"],
  needs: [{ subject: ["log.date"], inputs: [] }],
  judgesEach: true,
  text,
  check(submission, report) {
    const gaps = logGaps(submission);
    const months = new Set(loggedDays(submission).map(({ date }) => date));
    // A log by the quarter leaves out two months of three.
    const listsEveryMonth = gaps.length <= (months.size - 1) / 2;
    if (submission.log?.kind !== "monthly" || !listsEveryMonth) {
      report.notApplicable();
      return;
    }
    for (const { before, after, entry, missing, isExplained } of gaps) {
      if (isExplained) continue;
      report.review({
        message: "missing",
        at: entry,
        found: { value: missing, unit: "months" },
        expected: { value: addMonths(before.date, 1), unit: "date" },
        params: {
          before: { value: before.date, unit: "date" },
          after: { value: after.date, unit: "date" },
        },
      });
    }
  },
});
