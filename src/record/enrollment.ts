/** The enrollment that other cells give: months of head counts, or the figures of a construction site. */
import { meanEnrollment, siteEnrollment } from "../core/goal/enrollment";
import type { Submission } from "../form/submission";
import { isUnknown, numberIn } from "./entries";
import { memoize } from "./memoize";
import { possibleTypes } from "./workplace";

/** The head counts of the months with workers; the form has chosen the months that count. */
export function headCountsOf({ profile }: Submission): readonly number[] {
  return profile.headCounts.flatMap((entry) => numberIn(entry) ?? []).filter((count) => count > 0);
}

/** Whether a month has a head count that cannot be read. */
export function hasUnreadCount({ profile }: Submission): boolean {
  return profile.headCounts.some(isUnknown);
}

/** The labor rate as a ratio: 27 stands for 27 %; null when none is stated or it is no ratio either way. */
export function laborRatio({ profile }: Submission): number | null {
  const stated = numberIn(profile.laborRate);
  if (stated === null || stated <= 0 || stated > 100) return null;
  return stated > 1 ? stated / 100 : stated;
}

/**
 * Enrollments that follow from other cells, by the rule of each possible type of workplace (ENR-1, ENR-4);
 * none where the cells do not suffice.
 */
export const derivedEnrollments = memoize((submission): readonly number[] => {
  const derived = possibleTypes(submission).map((type) =>
    type === "general" ? monthlyMean(submission) : siteFormula(submission),
  );
  return derived
    .filter((enrollment) => enrollment !== null)
    .filter((enrollment) => enrollment > 0 && Number.isFinite(enrollment));
});

function monthlyMean(submission: Submission): number | null {
  // Without the month that cannot be read it would be another mean.
  if (hasUnreadCount(submission)) return null;
  const counts = headCountsOf(submission);
  return counts.length > 0 ? meanEnrollment(counts) : null;
}

function siteFormula(submission: Submission): number | null {
  const { constructionAmount, monthlyLaborCost, constructionMonths } = submission.profile;
  const ratio = laborRatio(submission);
  const amount = numberIn(constructionAmount) ?? 0;
  const cost = numberIn(monthlyLaborCost) ?? 0;
  const months = numberIn(constructionMonths) ?? 0;
  const isComplete = ratio !== null && amount > 0 && cost > 0 && months > 0;
  return isComplete ? siteEnrollment(amount, ratio, cost, months) : null;
}
