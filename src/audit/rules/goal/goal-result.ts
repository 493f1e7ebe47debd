import { regulation } from "../../../core/record/regulation";
import type { FormField } from "../../../form/fields";
import type { Submission } from "../../../form/submission";
import { text } from "./goal-result.text";
import { agrees } from "../../../core/tolerance";
import { dayIn, numberIn } from "../../../record/entries";
import { valueFix } from "../../fixes";
import { derivedGoals, isRateInDoubt, statedGoal } from "../../../record/goal-steps";
import { unitOfGoal } from "../../../text/goal-unit";
import { goalSubmissions, releadoffSubmission } from "../../../record/goal-of-record";
import { atReleadoff, type Need } from "../../needs";
import { defineRule } from "../../rule";
import { possibleTypes } from "../../../record/workplace";
import type { GoalUnit } from "../../../core/goal/goal";

const units: readonly GoalUnit[] = ["personhours", "hours", "days"];

/** A goal from before the revised regulation stays as it was (GOAL-9), and its formula is not known here. */
function isUnderOldRules(judged: Submission, submission: Submission): boolean {
  const { releadoffDate, leadoffDate } = submission.profile;
  const isOfLeadoff = judged === submission && releadoffSubmission(submission) !== null;
  const start = (isOfLeadoff ? null : dayIn(releadoffDate)) ?? dayIn(leadoffDate);
  return start !== null && regulation(start) === "old";
}

/** What the goal of the leadoff needs; that of a re-leadoff needs the same of its own cells. */
const needs: readonly Need[] = [
  {
    subject: ["profile.goalPersonHours"],
    inputs: [["profile.rate"], ["profile.coefficient", "profile.enrollment", "profile.headCounts"]],
  },
  {
    subject: ["profile.goalHours"],
    inputs: [
      ["profile.goalPersonHours", "profile.rate"],
      ["profile.enrollment", "profile.headCounts"],
    ],
  },
  {
    subject: ["profile.goalDays"],
    inputs: [
      ["profile.goalHours", "profile.goalPersonHours", "profile.rate"],
      ["profile.hoursPerDay", "profile.industry", "profile.businessType"],
    ],
  },
];

const goalFields = {
  personhours: "profile.goalPersonHours",
  hours: "profile.goalHours",
  days: "profile.goalDays",
} as const satisfies Record<GoalUnit, FormField>;

/** Whether a goal of 0 or below follows from another number that is none, which is named at its own cell. */
function isOfNoAmount(found: number, goalUnit: GoalUnit, { profile }: Submission): boolean {
  const { rate, coefficient, goalPersonHours, goalHours } = profile;
  const before = {
    personhours: [rate, coefficient],
    hours: [rate, coefficient, goalPersonHours],
    days: [rate, coefficient, goalPersonHours, goalHours],
  }[goalUnit];
  return found <= 0 && before.some((entry) => (numberIn(entry) ?? 1) <= 0);
}

export const goalResult = defineRule({
  id: "goal-result",
  severity: "error",
  clauses: ["GOAL-2", "GOAL-7", "GOAL-9", "TRN-3"],
  needs: [...needs, ...needs.map(atReleadoff)],
  judgesEach: true,
  fatal: true,
  text,
  check(submission, report) {
    let compared = 0;
    const judged = goalSubmissions(submission).flatMap((of) =>
      units.map((goalUnit) => ({ of, goalUnit })),
    );
    for (const { of, goalUnit } of judged) {
      const entry = statedGoal(of, goalUnit);
      const found = numberIn(entry);
      const derived = derivedGoals(of, goalUnit);
      const [expected] = derived;
      if (!entry || found === null || expected === undefined) continue;
      compared += 1;
      if (derived.some((goal) => agrees(found, goal))) continue;
      if (isOfNoAmount(found, goalUnit, of)) {
        report.couldNotCheck(goalFields[goalUnit], "unreadable", entry);
        continue;
      }
      const unit = unitOfGoal[goalUnit];
      if (isUnderOldRules(of, submission)) {
        report.review({
          message: "old-rules",
          at: entry,
          found: { value: found, unit },
          expected: { value: expected, unit },
          severity: "info",
        });
        continue;
      }
      const fix = possibleTypes(submission).length === 1 ? valueFix(entry, expected) : null;
      report.violation({
        message: goalUnit,
        at: entry,
        found: { value: found, unit },
        expected: { value: expected, unit },
        fix: fix && { ...fix, safe: fix.safe && !isRateInDoubt(of) },
      });
    }
    if (compared === 0) report.notApplicable();
  },
});
