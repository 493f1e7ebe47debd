import { text } from "./goal-units.text";
import type { Submission } from "../../../form/submission";
import {
  type ClaimedMultiple,
  claimedMultiples,
  goalOf,
  mistakenUnit,
  unitMistakeIn,
} from "../../../record/claimed-multiples";
import { dayIn, numberIn } from "../../../record/entries";
import { valueFix } from "../../fixes";
import { goalUnitWords, unitOfGoal } from "../../../text/goal-unit";
import { amountOn, recordsAround } from "../../../record/progress";
import { defineRule, type Report } from "../../rule";

const hangul = /[가-힣]/;

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
    checkUnitCell(claimed, submission, report);
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

/** All goals in another unit than the unit cell states: the cell is wrong, and not each of them. */
function checkUnitCell(
  claimed: readonly ClaimedMultiple[],
  submission: Submission,
  report: Report<keyof typeof text.messages>,
): void {
  const entry = submission.quotation?.unit;
  const unit = mistakenUnit(submission);
  if (!entry || unit === null) return;
  const { value: written } = entry.cell;
  if (typeof written !== "string") return;
  const expected = goalUnitWords[unit][hangul.test(written) ? "ko" : "en"];
  report.violation({
    message: "unit-cell",
    at: entry,
    found: { value: written, unit: null },
    expected: { value: expected, unit: null },
    params: { goal: { value: numberIn(claimed[0]?.goal), unit: unitOfGoal[unit] } },
    // The goals may be what is wrong.
    fix: { ...valueFix(entry, expected), safe: false },
  });
}
