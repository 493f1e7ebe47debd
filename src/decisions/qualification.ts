import type { Clause } from "../core/clauses";
import {
  eligibility,
  type Eligibility,
  type EligibilityReason,
  type Qualification,
  qualifications,
  type Role,
} from "../core/certification/eligibility";
import type { Rulebook } from "../core/rulebook";
import { eligibilityReasons } from "../text/eligibility";
import { qualificationNames, roleNames } from "../text/qualifications";
import { choose, type Decision, enter, optionsOf, type Outcome, type Reason } from "./decision";
import {
  qualificationQuestions as questions,
  qualificationText as text,
  testResults,
} from "./qualification.text";
import { yearsUnit } from "./units.text";
import { yesOrNo } from "./yes-or-no";

/**
 * Whether a person may be an auditor or a consultant.
 *
 * A qualification of six (QUAL-2, deck L799-804), the consultant course (QUAL-1, L783-795; QUAL-3, L808) and for
 * auditors the test (QUAL-4, L817-821). The first and the third qualification share a word in the deck, and "over 5
 * years" may leave out exactly five: where that matters, the certifying body decides.
 */
export const qualification: Decision = {
  id: "qualification",
  title: text.title,
  about: text.about,
  mostQuestions: 5,
  *decide(rulebook) {
    const role = yield* choose({
      id: "role",
      ...questions.role,
      clauses: ["QUAL-1"],
      options: optionsOf(roleNames),
    });
    const held = yield* choose({
      id: "qualification",
      ...questions.qualification,
      clauses: ["QUAL-2"],
      options: qualifications.map((value) => ({ value, label: qualificationNames[value] })),
    });
    const candidate = { role, qualification: held };
    let years = 0;
    if (eligibility({ ...candidate, years }, rulebook).reason === "years-short") {
      years = yield* enter({
        kind: "number",
        id: "years",
        ...questions.years,
        clauses: ["QUAL-2"],
        unit: yearsUnit,
        least: 0,
        isWhole: false,
      });
    }
    const qualified = eligibility({ ...candidate, years }, rulebook);
    const facts: Facts = { role, held, years, rulebook };
    if (qualified.reason === "years-short") return outcomeOf(qualified, facts);
    const courseDone =
      (yield* choose({
        id: "course",
        ...questions.course,
        clauses: ["QUAL-1", "QUAL-3"],
        options: yesOrNo,
      })) === "yes";
    if (role === "consultant" || !courseDone) {
      return outcomeOf(eligibility({ ...candidate, years, courseDone }, rulebook), facts);
    }
    const { attempts } = rulebook["QUAL-4"];
    const test = yield* choose({
      id: "test",
      ...questions.test,
      params: { attempts },
      clauses: ["QUAL-1", "QUAL-4"],
      options: optionsOf(testResults),
    });
    const tested = eligibility(
      {
        ...candidate,
        years,
        courseDone,
        testPassed: test === "passed",
        attempts: test === "used-up" ? attempts : 0,
      },
      rulebook,
    );
    return outcomeOf(tested, facts, test === "failed");
  },
};

const clauseOfReason: Readonly<Record<EligibilityReason, Clause>> = {
  eligible: "QUAL-1",
  "years-short": "QUAL-2",
  "course-missing": "QUAL-1",
  "test-missing": "QUAL-1",
  "course-to-repeat": "QUAL-4",
};

interface Facts {
  readonly role: Role;
  readonly held: Qualification;
  readonly years: number;
  readonly rulebook: Rulebook;
}

function outcomeOf(
  { eligible, reason, params }: Eligibility,
  { role, held, years, rulebook }: Facts,
  hasFailed = false,
): Outcome {
  const { attempts } = rulebook["QUAL-4"];
  const { experienceYears } = rulebook["QUAL-2"];
  const interpretations: Reason[] = [];
  if (held === "professional-engineer" || held === "engineer") {
    interpretations.push({ sentence: text.grades, clauses: ["QUAL-2"] });
  }
  if (held === "experience" && years === experienceYears) {
    interpretations.push({
      sentence: text.overYears,
      params: { years: experienceYears },
      clauses: ["QUAL-2"],
    });
  }
  const met = role === "auditor" ? text.eligible : text.eligibleConsultant;
  const tries: Reason = { sentence: text.tries, params: { attempts }, clauses: ["QUAL-4"] };
  // How many tries are left is not asked for.
  const why: Reason = hasFailed
    ? tries
    : {
        sentence: eligibilityReasons[reason],
        params,
        clauses: [clauseOfReason[reason]],
      };
  return {
    standing: interpretations.length > 0 ? "body" : "regulation",
    recommendation: {
      sentence: eligible ? met : text.notYet,
      params: { role: roleNames[role] },
    },
    reasons: [
      {
        sentence: text.qualification,
        params: { qualification: qualificationNames[held] },
        clauses: ["QUAL-2"],
      },
      why,
      ...interpretations,
    ],
    follows: [
      { sentence: text.course, clauses: ["QUAL-1"] },
      { sentence: text.applying, clauses: ["QUAL-3"] },
      ...(role === "auditor"
        ? [...(hasFailed ? [] : [tries]), { sentence: text.director, clauses: ["AUD-5"] } as const]
        : []),
    ],
    documents: [
      text.proof,
      text.practice,
      text.courseProof,
      ...(role === "auditor" ? [text.testProof] : []),
    ],
  };
}
