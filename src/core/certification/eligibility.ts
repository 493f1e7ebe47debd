import { notNegative, wholeNumber } from "../guards";
import { Problem } from "../problem";
import { kosha2010, type Rulebook } from "../rulebook";

const roles = ["auditor", "consultant"] as const;

export type Role = (typeof roles)[number];

/**
 * The six qualifications of QUAL-2 in its order; their names are in `src/text/qualifications.ts`.
 *
 * Interpretation: the first and the third item share a word in English; of the Korean grades, the first is the
 * professional engineer (기술사) and the third the engineer (기사).
 */
export const qualifications = [
  "professional-engineer",
  "supervisor",
  "engineer",
  "degree",
  "industrial-engineer",
  "experience",
] as const;

export type Qualification = (typeof qualifications)[number];

/** A person who wants to audit or to consult. */
export interface Candidate {
  /** "auditor" or "consultant"; capitals do not matter. */
  readonly role: string;
  /** One of {@link qualifications}; capitals do not matter. */
  readonly qualification: string;
  /** Years of practice in safety and health. */
  readonly years: number;
  readonly courseDone?: boolean;
  readonly testPassed?: boolean;
  /** Tries at the auditor test since the course. */
  readonly attempts?: number;
}

/** Why a person may audit or consult or may not, worded in `src/text/eligibility.ts`. */
export type EligibilityReason =
  "eligible" | "years-short" | "course-missing" | "test-missing" | "course-to-repeat";

export interface Eligibility {
  readonly eligible: boolean;
  readonly reason: EligibilityReason;
  /** Parameters of the sentence that gives the reason. */
  readonly params: Readonly<Record<string, number>>;
}

/**
 * Tells whether a person may be an auditor or a consultant, and if not, what is missing first.
 *
 * The order is that of a career: qualification, consultant course, auditor test. Three tries at the test are
 * allowed, then the course is to be repeated. Interpretation: "over 5 years" of the sixth qualification
 * is read as 5 years or more, as in the fifth.
 *
 * @throws Problem `value` for a role or qualification that is not known; `number` for years or attempts that
 *   are none
 * @see QUAL-1..4; deck L783-821
 * @example
 * eligibility({ role: "consultant", qualification: "engineer", years: 2 });
 * // { eligible: false, reason: "years-short", params: { found: 2, needed: 3 } }
 */
export function eligibility(
  { role, qualification, years, courseDone = false, testPassed = false, attempts = 0 }: Candidate,
  rulebook: Rulebook = kosha2010,
): Eligibility {
  const wantedRole = known("role", role, roles);
  const needed = yearsNeeded(known("qualification", qualification, qualifications), rulebook);
  notNegative(years, "years");
  wholeNumber(attempts, "attempts", 0);
  if (years < needed) return refused("years-short", { found: years, needed });
  if (!courseDone) return refused("course-missing");
  if (wantedRole === "auditor") {
    const allowed = rulebook["QUAL-4"].attempts;
    if (attempts > allowed || (attempts === allowed && !testPassed)) {
      return refused("course-to-repeat", { found: attempts, allowed });
    }
    if (!testPassed) return refused("test-missing", { left: allowed - attempts });
  }
  return { eligible: true, reason: "eligible", params: {} };
}

function yearsNeeded(qualification: Qualification, rulebook: Rulebook): number {
  const years = rulebook["QUAL-2"];
  switch (qualification) {
    case "professional-engineer":
    case "supervisor":
      return 0;
    case "engineer":
      return years.engineerYears;
    case "degree":
      return years.degreeYears;
    case "industrial-engineer":
      return years.industrialEngineerYears;
    case "experience":
      return years.experienceYears;
  }
}

function known<Word extends string>(
  argument: "role" | "qualification",
  found: string,
  words: readonly Word[],
): Word {
  const word = words.find((each) => each === found.trim().toLowerCase());
  if (word === undefined) {
    throw new Problem("value", "not-a-word-of", { argument, found, expected: words.join(", ") });
  }
  return word;
}

function refused(
  reason: EligibilityReason,
  params: Readonly<Record<string, number>> = {},
): Eligibility {
  return { eligible: false, reason, params };
}
