import { coefficient } from "../../../core/goal/coefficient";
import { kosha2010 } from "../../../core/rulebook";
import type { WorkplaceType } from "../../../core/goal/workplace-type";
import { text } from "./goal-coefficient.text";
import { agrees } from "../../../core/tolerance";
import { numberIn } from "../../../record/entries";
import { valueFix } from "../../fixes";
import { derivedCoefficients, possibleEnrollments } from "../../../record/goal-steps";
import { goalSubmissions } from "../../../record/goal-of-record";
import type { Submission } from "../../../form/submission";
import { atReleadoff, type Need } from "../../needs";
import { defineRule, type Report } from "../../rule";
import { possibleTypes } from "../../../record/workplace";

/** 0.72 is a rounded coefficient, 0.7 and 1 are others. */
const leastDecimals = 2;

const need: Need = {
  subject: ["profile.coefficient"],
  inputs: [
    ["profile.enrollment", "profile.headCounts", "profile.constructionAmount"],
    ["profile.industry", "profile.businessType", "profile.detail", "profile.constructionAmount"],
  ],
};

export const goalCoefficient = defineRule({
  id: "goal-coefficient",
  severity: "error",
  clauses: ["GOAL-4", "GOAL-5", "GOAL-6"],
  needs: [need, atReleadoff(need)],
  judgesEach: true,
  fatal: true,
  text,
  check(submission, report) {
    const judged = goalSubmissions(submission).map((each) => checkCoefficient(each, report));
    if (!judged.includes(true)) report.notApplicable();
  },
});

/** @returns whether there was a coefficient to judge */
function checkCoefficient(
  submission: Submission,
  report: Report<keyof typeof text.messages>,
): boolean {
  const entry = submission.profile.coefficient;
  const found = numberIn(entry);
  const [enrollment] = possibleEnrollments(submission);
  const derived = derivedCoefficients(submission);
  const [expected] = derived;
  if (!entry || found === null || enrollment === undefined || expected === undefined) return false;
  const types = possibleTypes(submission);
  if (derived.some((right) => agrees(found, right, leastDecimals))) {
    // That a workplace is a site has to be stated somewhere.
    const isGeneral = possibleEnrollments(submission).some((enrollment) =>
      agrees(found, coefficient(enrollment, "general"), leastDecimals),
    );
    const { industry } = submission.profile;
    if (types.length > 1 && !isGeneral) {
      const reason = industry ? "unreadable" : "not-found";
      report.couldNotCheck("profile.industry", reason, industry ?? null);
    }
    return true;
  }
  report.violation({
    message: types.length === 1 ? mistakeIn(found, enrollment, types[0]) : "differs",
    at: entry,
    found: { value: found, unit: null },
    expected: { value: expected, unit: null },
    params: { enrollment: { value: enrollment, unit: "persons" } },
    fix: types.length === 1 ? valueFix(entry, expected) : null,
  });
  return true;
}

/** Which known mistake a wrong coefficient is. */
function mistakeIn(
  found: number,
  enrollment: number,
  type: WorkplaceType,
): keyof typeof text.messages {
  const is = (other: number) => agrees(found, other, leastDecimals);
  const { floor, span, from, to } = kosha2010["GOAL-4"];
  const unclamped = floor + (span * (enrollment - from)) / (to - from);
  if (type === "construction") {
    return is(coefficient(enrollment, "general")) || is(unclamped)
      ? "general-for-construction"
      : "differs";
  }
  if (is(kosha2010["GOAL-6"].coefficient)) return "construction-for-general";
  if (is(unclamped)) return enrollment < from ? "not-clamped" : "applied-to-large";
  if (enrollment < to) return is(kosha2010["GOAL-5"].coefficient) ? "left-out" : "differs";
  return "applied-to-large";
}
