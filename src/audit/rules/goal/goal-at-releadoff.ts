import { greatestOf } from "../../../core/extremes";
import { addMonths } from "../../../core/calendar/months";
import { kosha2010 } from "../../../core/rulebook";
import type { Submission } from "../../../form/submission";
import { dayIn, isStated, numberIn } from "../../../record/entries";
import { currentGoalSubmission } from "../../../record/goal-of-record";
import { type RecordStart, recordStarts } from "../../../record/record-starts";
import { defineRule } from "../../rule";
import { text } from "./goal-at-releadoff.text";

export const goalAtReleadoff = defineRule({
  id: "goal-at-releadoff",
  severity: "info",
  clauses: ["GOAL-8", "GOAL-9"],
  needs: [{ subject: ["profile.headCounts"], inputs: [] }],
  text,
  check(submission, report) {
    const counts = submission.profile.headCounts.filter((entry) => (numberIn(entry) ?? 0) > 0);
    const [first, ...others] = counts;
    const restart = lateRestart(submission);
    if (!first || restart === null) {
      report.notApplicable();
      return;
    }
    if (currentGoalSubmission(submission) !== submission) return;
    const { releadoffHeadCounts, releadoffRate } = submission.profile;
    const [started] = [...releadoffHeadCounts, releadoffRate].filter(
      (entry) => entry !== undefined && isStated(entry),
    );
    if (started) {
      report.review({
        message: "in-part",
        at: started,
        found: { value: restart, unit: "date" },
        expected: { value: null, unit: null },
      });
      return;
    }
    report.review({
      message: "one-set",
      at: [first, ...others],
      found: { value: restart, unit: "date" },
      expected: { value: null, unit: null },
      params: { months: { value: kosha2010["ENR-1"].months, unit: "months" } },
    });
  },
});

/**
 * The start of the current record, where head counts of the months before it are others than those before the leadoff;
 * null where it is the first record, or where its start is not certain to be that late.
 */
function lateRestart(submission: Submission): number | null {
  const [leadoff, ...restarts] = recordStarts(submission);
  const current = restarts.at(-1);
  if (!leadoff || !current) return null;
  const latest = greatestOf(leadoff);
  const { months } = kosha2010["ENR-1"];
  const limit = addMonths(latest, months);
  return isStatedStart(current, submission) && current.every((start) => start > limit)
    ? current[0]
    : null;
}

/** A re-leadoff that the workbook leaves out has a rule of its own. */
function isStatedStart(start: RecordStart, { profile, accidents }: Submission): boolean {
  const stated = [profile, ...(accidents ?? [])].map(({ releadoffDate }) => dayIn(releadoffDate));
  return stated.some((day) => day !== null && start.includes(day));
}
