import { leadoff } from "../../../core/record/leadoff";
import { text } from "./leadoff-late-report.text";
import { dayIn } from "../../../record/entries";
import { rulebookOf } from "../../../record/own-rules";
import { dateFix } from "../../fixes";
import { defineRule } from "../../rule";

export const leadoffLateReport = defineRule({
  id: "leadoff-late-report",
  severity: "error",
  clauses: ["LEAD-1", "LEAD-2"],
  needs: [{ subject: ["profile.leadoffDate"], inputs: [["profile.reportReceived"]] }],
  fatal: true,
  text,
  check(submission, report) {
    const { profile } = submission;
    const entry = profile.leadoffDate;
    const declared = dayIn(entry);
    const received = dayIn(profile.reportReceived);
    if (!entry || declared === null || received === null) {
      report.notApplicable();
      return;
    }
    const rulebook = rulebookOf(submission);
    const expected = leadoff(declared, received, rulebook);
    if (expected === declared) return;
    report.violation({
      message: "late",
      at: entry,
      found: { value: declared, unit: "date" },
      expected: { value: expected, unit: "date" },
      params: {
        received: { value: received, unit: "date" },
        due: { value: rulebook["LEAD-1"].reportDays, unit: "days" },
        before: { value: rulebook["LEAD-2"].daysBeforeReceipt, unit: "days" },
      },
      // The rule is an interpretation (AMB-7), and every day before the new date falls out of the record.
      fix: { ...dateFix(entry, expected), safe: false },
    });
  },
});
