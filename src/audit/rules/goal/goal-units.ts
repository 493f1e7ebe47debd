import { text } from "./goal-units.text";
import { claimedMultiples, goalOf, unitMistakeIn } from "../../../record/claimed-multiples";
import { dayIn, numberIn } from "../../../record/entries";
import { valueFix } from "../../fixes";
import { unitOfGoal } from "../../../text/goal-unit";
import { amountOn, recordsAround } from "../../../record/progress";
import { defineRule } from "../../rule";

export const goalUnits = defineRule({
  id: "goal-units",
  severity: "error",
  clauses: ["GOAL-7", "TIME-1", "TIME-3"],
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
  text,
  check(submission, report) {
    const claimed = claimedMultiples(submission).filter((each) => each.goalUnits.length > 0);
    if (claimed.length === 0) {
      report.notApplicable();
      return;
    }
    for (const each of claimed) {
      const mistake = unitMistakeIn(each, submission);
      const found = numberIn(each.goal);
      if (!mistake || !each.goal || found === null) continue;
      const { goalUnit, comparedIn, isShownByDate } = mistake;
      const unit = unitOfGoal[comparedIn];
      const expected = goalOf(each, comparedIn, submission);
      const achieved = dayIn(each.row.achieved);
      const [record] = achieved === null ? [] : recordsAround(submission, achieved);
      const progress =
        record && achieved !== null
          ? amountOn(submission, record, "running", comparedIn, achieved)
          : null;
      report.violation({
        message: isShownByDate ? "compared-with-other" : "other-unit",
        at: each.goal,
        found: { value: found, unit: unitOfGoal[goalUnit] },
        expected: { value: expected, unit },
        params: { progress: { value: progress, unit } },
        // The unit may be what is wrong, and the date of achievement depends on both.
        fix: expected === null ? null : { ...valueFix(each.goal, expected), safe: false },
      });
    }
  },
});
