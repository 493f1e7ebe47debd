import { agrees } from "../../../core/tolerance";
import type { Submission } from "../../../form/submission";
import { numberIn } from "../../../record/entries";
import { possibleGoals, statedGoal } from "../../../record/goal-steps";
import { type HoursInLog, hoursInLog } from "../../../record/hours-in-log";
import { possibleTypes } from "../../../record/workplace";
import { valueFix } from "../../fixes";
import { defineRule } from "../../rule";
import { text } from "./hours-per-day.text";

export const hoursPerDay = defineRule({
  id: "hours-per-day",
  severity: "warning",
  clauses: ["TIME-2"],
  needs: [{ subject: ["profile.hoursPerDay"], inputs: [] }],
  text,
  check(submission, report) {
    const entry = submission.profile.hoursPerDay;
    if (!entry || possibleTypes(submission).length > 1) {
      report.notApplicable();
      return;
    }
    const inLog = hoursInLog(submission);
    if (!inLog) return;
    const { stated, convention, rows, rowsByConvention } = inLog;
    const fix = valueFix(entry, convention);
    const wrong = {
      at: entry,
      found: { value: stated, unit: "hours/day" },
      expected: { value: convention, unit: "hours/day" },
      params: { rows: { value: rowsByConvention, unit: "rows" } },
    } as const;
    if (rowsByConvention > rows / 2) {
      const safe = rowsByConvention === rows && isGoalIn(convention, submission);
      report.violation({ message: "log-differs", ...wrong, fix: { ...fix, safe } });
    } else if (!isBorneOut(inLog) && isGoalIn(convention, submission, true)) {
      report.violation({ message: "goal-differs", ...wrong, fix: { ...fix, safe: false } });
    } else {
      report.review({ message: "override", ...wrong });
    }
  },
});

/** Whether the log follows the hours that are stated. */
function isBorneOut({ rows, rowsAsStated }: HoursInLog): boolean {
  return rowsAsStated > rows / 2;
}

/**
 * Whether the goal in days follows from some hours a day; of a goal that is not stated, or that the workbook works
 * out from the cell, it may be said.
 */
function isGoalIn(hours: number, submission: Submission, mustBeStated = false): boolean {
  const entry = statedGoal(submission, "days");
  const goal = numberIn(entry);
  if (!entry || goal === null) return !mustBeStated;
  if (entry.cell.formula !== undefined && !mustBeStated) return true;
  return possibleGoals(submission, "hours").some((each) => agrees(goal, each / hours));
}
