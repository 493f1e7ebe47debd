import { serialFromIso } from "../../../core/calendar/serial";
import { kosha2010 } from "../../../core/rulebook";
import { dayIn } from "../../../record/entries";
import { scheduleOf } from "../../../record/schedule";
import { defineRule } from "../../rule";
import { text } from "./auditor-qualified.text";

/** The ZA director audits where nobody is qualified (AUD-5). */
const director = /무재해 ?(?:운동)? ?(?:추진)? ?(?:국|실|부|팀|센터)?장|\bdirector\b/i;
const none =
  /^(?:[-–—]+|없음|무|미보유|미취득|무자격|자격 ?없음|none|no|not qualified|unqualified)$/i;

export const auditorQualified = defineRule({
  id: "auditor-qualified",
  severity: "error",
  clauses: ["AUD-5", "TRN-4"],
  needs: [
    {
      subject: ["schedule.auditor", "schedule.qualification"],
      inputs: [["schedule.received"]],
    },
  ],
  text,
  check(submission, report) {
    const { auditor, qualification: entry, received: start } = scheduleOf(submission);
    const received = dayIn(start);
    const enforced = serialFromIso(kosha2010["TRN-4"].qualifiedAuditorsFrom);
    if (!entry || received === null || received < enforced) {
      report.notApplicable();
      return;
    }
    const stated = entry.value?.trim() ?? "";
    const isDirector = [stated, auditor?.value ?? ""].some((words) => director.test(words));
    const isNone = none.test(stated);
    if (isDirector || (stated !== "" && !isNone)) return;
    const wrong = {
      message: isNone ? "none" : "blank",
      at: entry,
      found: { value: entry.value, unit: null },
      expected: { value: null, unit: null },
      params: { received: { value: received, unit: "date" } },
    } as const;
    // A blank cell says nothing of the auditor.
    if (isNone) report.violation(wrong);
    else report.review(wrong);
  },
});
