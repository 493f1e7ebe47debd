import { text } from "./multiple-goal.text";
import {
  aimOfProfile,
  claimedMultiples,
  isSingleAmongMultiples,
} from "../../../record/claimed-multiples";
import { agrees } from "../../../core/tolerance";
import { possibleGoals, statedGoal } from "../../../record/goal-steps";
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
  followsFrom: ["multiple-skipped"],
  text,
  check(submission, report) {
    let isCompared = false;
    for (const claimed of claimedMultiples(submission)) {
      const { goal: entry, multiple, goalUnits, likelyUnit } = claimed;
      const found = numberIn(entry);
      const expected = likelyUnit && aimOfProfile(claimed, likelyUnit, submission);
      if (!entry || found === null || likelyUnit === null || expected === null) continue;
      isCompared = true;
      // A goal of another unit than the form states has its own rule.
      if (goalUnits.length > 0 && !isSingleAmongMultiples(claimed, submission)) continue;
      // What is the multiple of a goal that is no amount has its cause there.
      if (found <= 0 && (numberIn(statedGoal(submission, likelyUnit)) ?? 1) <= 0) {
        report.couldNotCheck("quotation.goal", "unreadable", entry);
        continue;
      }
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
