import { isStated } from "../../../record/entries";
import { defineRule } from "../../rule";
import { text } from "./enrollment-evidence.text";

export const enrollmentEvidence = defineRule({
  id: "enrollment-evidence",
  severity: "info",
  clauses: ["ENR-3", "AUD-10"],
  needs: [{ subject: ["profile.headCounts", "profile.enrollment"], inputs: [] }],
  text,
  check({ profile, doubts }, report) {
    const { enrollmentSource: source } = profile;
    const isUncertain = doubts.some(({ field }) => field === "profile.enrollmentSource");
    if (!source || isUncertain) {
      report.notApplicable();
      return;
    }
    if (isStated(source)) return;
    report.review({
      message: "blank",
      at: source,
      found: { value: null, unit: null },
      expected: { value: null, unit: null },
    });
  },
});
