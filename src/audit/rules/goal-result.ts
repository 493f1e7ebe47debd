import type { GoalUnit } from "../../form/submission";
import { text } from "../../text/rules/goal-result";
import { agrees } from "../agrees";
import { numberIn } from "../entries";
import { valueFix } from "../fixes";
import { derivedGoals, statedGoal } from "../goal-steps";
import { shownUnits } from "../shown-units";
import { defineRule } from "../rule";
import { possibleTypes } from "../workplace";

const units: readonly GoalUnit[] = ["personhours", "hours", "days"];

export const goalResult = defineRule({
  id: "goal-result",
  severity: "error",
  ruleIds: ["GOAL-2", "GOAL-7"],
  text,
  check(submission, report) {
    let compared = 0;
    for (const goalUnit of units) {
      const entry = statedGoal(submission, goalUnit);
      const found = numberIn(entry);
      const derived = derivedGoals(submission, goalUnit);
      const [expected] = derived;
      if (!entry || found === null || expected === undefined) continue;
      compared += 1;
      if (derived.some((goal) => agrees(found, goal))) continue;
      const unit = shownUnits[goalUnit];
      report.violation({
        message: goalUnit,
        at: entry,
        found: { value: found, unit },
        expected: { value: expected, unit },
        fix: possibleTypes(submission).length === 1 ? valueFix(entry, expected) : null,
      });
    }
    if (compared === 0) report.notApplicable();
  },
});
