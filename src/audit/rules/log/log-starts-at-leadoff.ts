import { lateLog } from "../../../record/late-log";
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
    const late = lateLog(submission);
    if (!late) return;
    const { entry, date, start, carriesTotal } = late;
    const judged = {
      at: entry,
      found: { value: date, unit: "date" },
      expected: { value: start, unit: "date" },
    } as const;
    if (carriesTotal) {
      report.review({ ...judged, message: "carried", severity: "info" });
    } else if (date - start <= fewDays) {
      report.review({ ...judged, message: "few-days", severity: "info" });
    } else {
      report.violation({ ...judged, message: "late" });
    }
  },
});
