import { kosha2010 } from "../../../core/rulebook";
import { entriesOf } from "../../../record/entries-of";
import type { FormField } from "../../../form/fields";
import type { Submission } from "../../../form/submission";
import { text } from "./enrollment-mean.text";
import { agrees } from "../../../core/tolerance";
import {
  derivedEnrollments,
  hasUnreadCount,
  headCountsOf,
  laborRatio,
} from "../../../record/enrollment";
import { isStated, numberIn } from "../../../record/entries";
import { valueFix } from "../../fixes";
import { goalSubmissions } from "../../../record/goal-of-record";
import { atReleadoff } from "../../needs";
import { defineRule, type Report } from "../../rule";
import { possibleTypes } from "../../../record/workplace";

type Message = keyof typeof text.messages;

export const enrollmentMean = defineRule({
  id: "enrollment-mean",
  severity: "error",
  clauses: ["ENR-1", "ENR-2", "ENR-4"],
  needs: (submission) => [
    { subject: ["profile.enrollment"], inputs: basisOf(submission).map((field) => [field]) },
    { subject: ["profile.headCounts", "profile.constructionAmount"], inputs: [] },
    atReleadoff({
      subject: ["profile.enrollment"],
      inputs: basisOf(submission).map((field) => [field]),
    }),
  ],
  fatal: true,
  text,
  check(submission, report) {
    const judged = goalSubmissions(submission).filter(
      (each) => derivedEnrollments(each).length > 0,
    );
    if (judged.length === 0) {
      report.notApplicable();
      return;
    }
    for (const each of judged) {
      checkEnrollment(each, derivedEnrollments(each), report);
      checkMonths(each, report);
    }
    checkLaborRate(submission, report);
  },
});

const siteFigures = [
  "profile.constructionAmount",
  "profile.laborRate",
  "profile.monthlyLaborCost",
  "profile.constructionMonths",
] as const;

/** The fields from which the enrollment follows: of a site its figures, else months of head counts. */
function basisOf(submission: Submission): readonly FormField[] {
  const [type, otherType] = possibleTypes(submission);
  const isSite =
    otherType === undefined
      ? type === "construction"
      : entriesOf(submission, "profile.constructionAmount").some(isStated);
  return isSite ? siteFigures : ["profile.headCounts"];
}

function checkEnrollment(
  submission: Submission,
  derived: readonly number[],
  report: Report<Message>,
): void {
  const entry = submission.profile.enrollment;
  const found = numberIn(entry);
  const [expected] = derived;
  if (!entry || found === null || expected === undefined) return;
  if (derived.some((enrollment) => agrees(found, enrollment))) return;
  // The mean may be right with the month that is left blank.
  const blank = submission.profile.headCounts.find(({ reading }) => reading === "blank");
  if (blank) {
    report.couldNotCheck("profile.headCounts", "blank", blank);
    return;
  }
  const types = possibleTypes(submission);
  // A month of 0 may be one that is still to be entered; the mean would then be another.
  const isAsked = submission.profile.headCounts.some((count) => numberIn(count) === 0);
  const fix = derived.length === 1 ? valueFix(entry, expected) : null;
  report.violation({
    message: types[0] === "construction" || headCountsOf(submission).length === 0 ? "site" : "mean",
    at: entry,
    found: { value: found, unit: "persons" },
    expected: { value: expected, unit: "persons" },
    fix: fix && { ...fix, safe: fix.safe && !isAsked },
  });
}

function checkLaborRate(submission: Submission, report: Report<Message>): void {
  const entry = submission.profile.laborRate;
  const found = numberIn(entry);
  const ratio = laborRatio(submission);
  if (!entry || found === null || ratio === null || found <= 1) return;
  report.violation({
    message: "labor-rate",
    at: entry,
    found: { value: found, unit: null },
    expected: { value: ratio, unit: null },
    fix: valueFix(entry, ratio),
  });
}

/** A young business has fewer months to count (ENR-2); whether it is one, a person knows. */
function checkMonths(submission: Submission, report: Report<Message>): void {
  const counts = headCountsOf(submission);
  const [first, ...others] = submission.profile.headCounts;
  const isGeneral = possibleTypes(submission).includes("general");
  if (
    !first ||
    !isGeneral ||
    hasUnreadCount(submission) ||
    counts.length >= kosha2010["ENR-1"].months
  )
    return;
  report.review({
    message: "few-months",
    at: [first, ...others],
    found: { value: counts.length, unit: "months" },
    expected: { value: kosha2010["ENR-1"].months, unit: "months" },
    severity: "info",
  });
}
