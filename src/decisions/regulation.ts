import { serialFromIso } from "../core/calendar/serial";
import { nextMultiple } from "../core/certification/next-multiple";
import { regulation as regulationOf, type Regulation } from "../core/record/regulation";
import type { Rulebook } from "../core/rulebook";
import { regulationNames } from "../text/regulations";
import { choose, type Decision, enter, optionsOf, type Outcome, type Reason } from "./decision";
import {
  formerCertifications,
  regulationQuestions as questions,
  regulationText as text,
} from "./regulation.text";

/**
 * Whether the old or the new rules apply to the next certification.
 *
 * New leadoffs from the day of enforcement on are under the new rules (TRN-1, deck L827; TRN-2, L830), existing
 * workplaces from the day after their last certification under the previous ones (TRN-3, L831). Which certification
 * that is, and what holds for those never certified, the deck does not say: then the certifying body decides (AMB-9).
 */
export const regulation: Decision = {
  id: "regulation",
  title: text.title,
  about: text.about,
  mostQuestions: 3,
  *decide(rulebook) {
    const enforced = rulebook["TRN-1"].enforced;
    const enforcedDay = serialFromIso(enforced);
    const leadoff = yield* enter({
      kind: "date",
      id: "leadoff",
      ...questions.leadoff,
      clauses: ["TRN-1", "TRN-2"],
    });
    if (regulationOf(leadoff, null, rulebook) === "new") {
      const reason: Reason = {
        sentence: text.newWorkplace,
        params: { enforced },
        clauses: ["TRN-1", "TRN-2"],
      };
      return leadoff === enforcedDay
        ? outcomeOf("new", rulebook, "body", [
            reason,
            { sentence: text.onTheDay, clauses: ["TRN-1", "TRN-2"] },
          ])
        : outcomeOf("new", rulebook, "regulation", [reason]);
    }
    const former = yield* choose({
      id: "certified",
      ...questions.certified,
      params: { enforced },
      clauses: ["TRN-3"],
      options: optionsOf(formerCertifications),
    });
    const existing: Reason = { sentence: text.existing, clauses: ["TRN-3"] };
    if (former === "never") {
      return outcomeOf(regulationOf(leadoff, null, rulebook), rulebook, "body", [
        existing,
        { sentence: text.neverCertified, clauses: ["TRN-3"] },
      ]);
    }
    const interpretation: Reason = { sentence: text.firstSince, clauses: ["TRN-3"] };
    if (former === "before") {
      return outcomeOf("old", rulebook, "body", [existing, interpretation]);
    }
    const certified = yield* enter({
      kind: "date",
      id: "certification",
      ...questions.certification,
      clauses: ["TRN-3"],
      earliest: enforcedDay,
    });
    return {
      ...outcomeOf(regulationOf(leadoff, certified, rulebook), rulebook, "body", [
        existing,
        interpretation,
      ]),
      // "From the next day of the final certification date" (L831).
      dates: [{ what: text.newFrom, date: certified + 1, clauses: ["TRN-3"] }],
    };
  },
};

function outcomeOf(
  applies: Regulation,
  rulebook: Rulebook,
  standing: Outcome["standing"],
  reasons: readonly Reason[],
): Outcome {
  return {
    standing,
    recommendation: {
      sentence: text.recommendation,
      params: { regulation: regulationNames[applies] },
    },
    reasons,
    follows: applies === "new" ? underNewRules(rulebook) : underOldRules(rulebook),
    documents: [text.leadoffReport, text.certificates],
  };
}

function underNewRules(rulebook: Rulebook): readonly Reason[] {
  return [
    { sentence: text.everyMultiple, clauses: ["CERT-1"] },
    {
      sentence: text.auditors,
      params: { date: rulebook["TRN-4"].qualifiedAuditorsFrom },
      clauses: ["TRN-4", "AUD-5"],
    },
    {
      sentence: text.shl,
      params: { date: rulebook["TRN-5"].shlRequiredFrom, points: rulebook["SHL-2"].passPoints },
      clauses: ["TRN-5", "SHL-2"],
    },
  ];
}

function underOldRules(rulebook: Rulebook): readonly Reason[] {
  return [
    {
      sentence: text.oldOrder,
      params: { multiples: firstOldMultiples(rulebook).join(", ") },
      clauses: ["CERT-1"],
    },
    { sentence: text.goalStays, clauses: ["GOAL-9", "TRN-3"] },
  ];
}

/** As many as show that it goes on by fives. */
function firstOldMultiples(rulebook: Rulebook): readonly number[] {
  const multiples: number[] = [];
  while (multiples.length < rulebook["CERT-1"].formerlySingle.length + 3) {
    multiples.push(nextMultiple(multiples.at(-1) ?? 0, "old", rulebook));
  }
  return multiples;
}
