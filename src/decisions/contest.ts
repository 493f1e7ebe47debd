import type { Rulebook } from "../core/rulebook";
import { contesters, contestQuestions as questions, contestText as text } from "./contest.text";
import {
  choose,
  type Deciding,
  type Decision,
  due,
  enter,
  enterIfKnown,
  optionsOf,
  type Outcome,
  type Reason,
} from "./decision";
import { improprieties } from "./improprieties.text";
import { yesOrNo } from "./yes-or-no";

/**
 * Whether and until when a result may be contested.
 *
 * The employer whose application was returned contests it at the head office and is answered (CON-1, deck L669-672;
 * CON-2, L673-676), on one of the causes of AUD-7 (L618-625). Employees contest the achievement earlier, in a window of
 * their own (APP-3, L567-575). What becomes of a late contest, the deck does not say.
 */
export const contest: Decision = {
  id: "contest",
  title: text.title,
  about: text.about,
  mostQuestions: 5,
  *decide(rulebook) {
    const who = yield* choose({
      id: "who",
      ...questions.who,
      clauses: ["CON-1", "APP-3"],
      options: optionsOf(contesters),
    });
    switch (who) {
      case "employer":
        return yield* byEmployer(rulebook);
      case "employee":
        return yield* byEmployee(rulebook);
      case "other":
        return {
          standing: "regulation",
          recommendation: { sentence: text.notEntitled },
          reasons: [{ sentence: text.applicant, clauses: ["CON-1"] }],
        };
    }
  },
};

function* byEmployer(rulebook: Rulebook): Deciding<Outcome> {
  const cause = yield* choose({
    id: "cause",
    ...questions.cause,
    clauses: ["AUD-7"],
    options: optionsOf(improprieties),
  });
  const notice = yield* enter({
    kind: "date",
    id: "notice",
    ...questions.notice,
    clauses: ["CON-1"],
  });
  const hasFiled = yield* choose({
    id: "filed",
    ...questions.filed,
    clauses: ["CON-1"],
    options: yesOrNo,
  });
  const filing =
    hasFiled === "no"
      ? null
      : yield* enter({
          kind: "date",
          id: "filing",
          ...questions.filing,
          clauses: ["CON-1"],
          earliest: notice,
        });
  const { contestDays, answerDays } = rulebook["CON-1"];
  const deadline = due("D13", notice, ["CON-1"], rulebook);
  const isLate = filing !== null && deadline.some(({ date }) => filing > date);
  return {
    standing: isLate ? "body" : "regulation",
    recommendation: { sentence: recommended(filing, isLate) },
    reasons: [
      { sentence: text.applicant, clauses: ["CON-1"] },
      { sentence: text.within, params: { days: contestDays }, clauses: ["CON-1"] },
      { sentence: text.grounds, params: { cause: improprieties[cause] }, clauses: ["AUD-7"] },
    ],
    follows: [
      grounds[cause],
      { sentence: text.toHeadquarters, clauses: ["CON-1"] },
      { sentence: text.review, clauses: ["CON-2"] },
      { sentence: text.answer, params: { days: answerDays }, clauses: ["CON-1"] },
    ],
    documents: [text.notice, text.guide],
    dates: [...deadline, ...due("D14", filing, ["CON-1"], rulebook)],
  };
}

function recommended(filing: number | null, isLate: boolean) {
  if (filing === null) return text.may;
  return isLate ? text.late : text.inTime;
}

/** What a contest shows, by the cause of the return. */
const grounds: Readonly<Record<keyof typeof improprieties, Reason>> = {
  accident: { sentence: text.aboutAccident, clauses: ["REC-1", "REC-2"] },
  documents: { sentence: text.aboutRecords, clauses: ["AUD-10"] },
  goal: { sentence: text.aboutGoal, clauses: ["AUD-9"] },
};

function* byEmployee(rulebook: Rulebook): Deciding<Outcome> {
  const receipt = yield* enterIfKnown({
    kind: "date",
    id: "receipt",
    ...questions.receipt,
    clauses: ["APP-3"],
  });
  const { shortestContestDays: least, longestContestDays: most } = rulebook["APP-3"];
  return {
    standing: "body",
    recommendation: { sentence: text.employees },
    reasons: [
      { sentence: text.window, params: { least, most }, clauses: ["APP-3"] },
      { sentence: text.fiveAllowed, params: { least }, clauses: ["APP-3"] },
    ],
    dates: [
      ...due("D9-SHORTEST", receipt, ["APP-3"], rulebook),
      ...due("D9", receipt, ["APP-3"], rulebook),
    ],
  };
}
