import { text } from "./own-rule-range.text";
import { ownRules } from "../../../record/own-rules";
import { defineRule } from "../../rule";

export const ownRuleRange = defineRule({
  id: "own-rule-range",
  severity: "error",
  clauses: ["DEF-3", "TIME-2", "SHL-2", "LEAD-1", "APP-1"],
  needs: [
    {
      subject: [
        "profile.ownBreakingDays",
        "profile.ownHoursPerDay",
        "profile.ownPassPoints",
        "profile.ownReportDays",
        "profile.ownApplicationDays",
      ],
      inputs: [],
    },
  ],
  judgesEach: true,
  text,
  check(submission, report) {
    for (const { entry, value, unit, least, most, isPossible } of ownRules(submission)) {
      if (isPossible) continue;
      report.violation({
        message: "range",
        at: entry,
        found: { value, unit },
        expected: { value: null, unit: null },
        params: { least: { value: least, unit }, most: { value: most, unit } },
      });
    }
  },
});
