import { eligibility } from "../core/certification/eligibility";
import { eligibilityReasons } from "../text/eligibility";
import { say } from "../text/sentence";
import { asNumber, asQualification, asRole, asYesNo } from "./coerce";
import { resultLanguage } from "./language";

/**
 * Whether a person may audit or consult.
 *
 * @param role auditor or consultant
 * @param qualification professional-engineer, supervisor, engineer, degree, industrial-engineer, experience
 * @param years practice in safety and health, years
 * @param courseDone whether the consultant course is completed
 * @param testPassed whether the auditor test is passed
 * @param attempts tries at the test since the course
 * @returns TRUE, or a text that says what is missing
 * @throws Problem `value` for a role or qualification that is not known; `number` for years or attempts that
 *   are none
 * @see QUAL-1..4; deck L783-821
 * @example
 * ELIGIBLE("consultant", "engineer", 3, true); // true
 */
export function ELIGIBLE(
  role: unknown,
  qualification: unknown,
  years: unknown,
  courseDone?: unknown,
  testPassed?: unknown,
  attempts?: unknown,
): boolean | string {
  const { eligible, reason, params } = eligibility({
    role: asRole(role),
    qualification: asQualification(qualification),
    years: asNumber(years, "years"),
    courseDone: asYesNo(courseDone, "courseDone"),
    testPassed: asYesNo(testPassed, "testPassed"),
    attempts: asNumber(attempts, "attempts"),
  });
  return eligible || say(eligibilityReasons[reason], resultLanguage(), params);
}
