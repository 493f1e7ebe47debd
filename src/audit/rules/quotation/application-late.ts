import { greatestOf } from "../../../core/extremes";
import type { Submission } from "../../../form/submission";
import {
  aimsOf,
  type ClaimedMultiple,
  claimedMultiples,
  isAchievedIn,
  unitMistakeIn,
} from "../../../record/claimed-multiples";
import { dayIn, numberIn } from "../../../record/entries";
import { isRateInDoubt } from "../../../record/goal-steps";
import { loggedDays } from "../../../record/log-days";
import { rulebookOf } from "../../../record/own-rules";
import { defineRule } from "../../rule";
import { text } from "./application-late.text";

export const applicationLate = defineRule({
  id: "application-late",
  severity: "info",
  clauses: ["APP-1"],
  needs: [{ subject: ["quotation.applicationDate"], inputs: [] }],
  judgesEach: true,
  text,
  check(submission, report) {
    const entry = submission.quotation?.applicationDate;
    const date = dayIn(entry);
    const achieved = achievedLast(submission);
    if (!entry || date === null || achieved === null) {
      report.notApplicable();
      return;
    }
    const { applicationDays } = rulebookOf(submission)["APP-1"];
    const limit = achieved + applicationDays;
    // What is achieved by a rate in doubt may be achieved on another day.
    if (isRateInDoubt(submission)) {
      report.couldNotCheck("profile.rate", "unreadable", submission.profile.rate ?? null);
      return;
    }
    if (date <= limit) return;
    report.violation({
      message: "late",
      at: entry,
      found: { value: date, unit: "date" },
      expected: { value: limit, unit: "date" },
      params: { within: { value: applicationDays, unit: "days" } },
    });
  },
});

/** When the multiple applied for was achieved last; any of them where none is named. */
function achievedLast(submission: Submission): number | null {
  const applied = numberIn(submission.quotation?.appliedMultiple);
  const days = claimedMultiples(submission).flatMap((claimed) => {
    const isMeant = applied === null || claimed.multiple === applied;
    return isMeant && !isInDoubt(claimed, submission) ? (dayIn(claimed.row.achieved) ?? []) : [];
  });
  return days.length > 0 ? greatestOf(days) : null;
}

/** Whether the log does not bear the date achieved out, which has rules of its own. */
function isInDoubt(claimed: ClaimedMultiple, submission: Submission): boolean {
  const { likelyUnit: unit } = claimed;
  if (unit === null || loggedDays(submission).length === 0) return false;
  return (
    unitMistakeIn(claimed, submission) !== null ||
    !isAchievedIn(claimed, unit, aimsOf(claimed, unit, submission), submission)
  );
}
