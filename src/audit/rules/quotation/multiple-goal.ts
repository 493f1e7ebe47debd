import { text } from "./multiple-goal.text";
import { claimedMultiples, goalOf } from "../../../record/claimed-multiples";
import { agrees } from "../../../core/tolerance";
import { possibleGoals } from "../../../record/goal-steps";
import { numberIn } from "../../../record/entries";
import { valueFix } from "../../fixes";
import { unitOfGoal } from "../../../text/goal-unit";
import { defineRule } from "../../rule";

export const multipleGoal = defineRule({
  id: "multiple-goal",
  severity: "error",
  clauses: ["GOAL-7", "GOAL-8", "GOAL-9", "AUD-8"],
  needs: [
    {
      subject: ["quotation.goal"],
      inputs: [
        ["quotation.multiple"],
        ["profile.goalPersonHours", "profile.goalHours", "profile.goalDays", "profile.rate"],
      ],
    },
  ],
  judgesEach: true,
  fatal: true,
  text,
  check(submission, report) {
    let isCompared = false;
    for (const claimed of claimedMultiples(submission)) {
      const { goal: entry, multiple, goalUnits, likelyUnit } = claimed;
      const found = numberIn(entry);
      const expected = likelyUnit && goalOf(claimed, likelyUnit, submission);
      if (!entry || found === null || likelyUnit === null || expected === null) continue;
      isCompared = true;
      // A goal of another unit than the form states has its own rule.
      if (goalUnits.length > 0) continue;
      const unit = unitOfGoal[likelyUnit];
      const isOfLeadoff = possibleGoals(submission, likelyUnit).some((single) =>
        agrees(found, multiple * single),
      );
      report.violation({
        message: isOfLeadoff ? "of-leadoff" : "not-proportional",
        at: entry,
        found: { value: found, unit },
        expected: { value: expected, unit },
        params: { multiple: { value: multiple, unit: "multiple" } },
        // The date of achievement follows from it.
        fix: { ...valueFix(entry, expected), safe: false },
      });
    }
    if (!isCompared) report.notApplicable();
  },
});
