import { award } from "../core/certification/award";
import type { Rulebook } from "../core/rulebook";
import {
  cancellationQuestions as questions,
  cancellationText as text,
  foundCauses,
  givens,
  recognitions,
} from "./cancellation.text";
import {
  choose,
  type Deciding,
  type Decision,
  enter,
  optionsOf,
  type Outcome,
  type Reason,
} from "./decision";
import { improprieties } from "./improprieties.text";
import { multipleUnit } from "./units.text";
import { yesOrNo } from "./yes-or-no";

/**
 * Whether there is a cause to cancel a certification or confirmation, and what is recalled.
 *
 * The major causes are those of CAN-1 (deck L726-729) and concealment (CAN-3, L733-738); CAN-2 (L724-725) is the notice.
 * An improper goal counts where it affects the achievement, else it is corrected (AUD-9, L652-658). Whether multiples
 * from before a concealed accident stand, the deck does not say.
 */
export const cancellation: Decision = {
  id: "cancellation",
  title: text.title,
  about: text.about,
  mostQuestions: 4,
  *decide(rulebook) {
    const found = yield* choose({
      id: "cause",
      ...questions.cause,
      clauses: ["CAN-1", "CAN-3"],
      options: optionsOf({ ...improprieties, ...foundCauses }),
    });
    const bodyRecognises: Reason = { sentence: text.bodyRecognises, clauses: ["DEF-5"] };
    switch (found) {
      case "none":
        return nothingToCancel;
      case "documents":
        return yield* cancelled(improprieties.documents, [], rulebook);
      case "concealed": {
        const concealed: Reason = { sentence: text.concealed, clauses: ["CAN-3"] };
        return yield* cancelled(foundCauses.concealed, [concealed], rulebook);
      }
      case "goal": {
        const affects = yield* choose({
          id: "affects",
          ...questions.affects,
          clauses: ["CAN-1", "AUD-9"],
          options: yesOrNo,
        });
        return affects === "no"
          ? toBeCorrected
          : yield* cancelled(improprieties.goal, [], rulebook);
      }
      case "accident": {
        const recognition = yield* choose({
          id: "recognised",
          ...questions.recognised,
          clauses: ["CAN-1", "DEF-5"],
          options: optionsOf(recognitions),
        });
        switch (recognition) {
          case "recognised":
            return { ...nothingToCancel, reasons: [bodyRecognises, ...nothingToCancel.reasons] };
          case "pending":
            return {
              standing: "body",
              recommendation: { sentence: text.recognitionFirst },
              reasons: [
                bodyRecognises,
                {
                  sentence: text.byCause,
                  params: { cause: improprieties.accident },
                  clauses: ["CAN-1"],
                },
              ],
            };
          case "refused":
            return yield* cancelled(improprieties.accident, [], rulebook);
        }
      }
    }
  },
};

const nothingToCancel: Outcome = {
  standing: "body",
  recommendation: { sentence: text.noCause },
  reasons: [{ sentence: text.major, clauses: ["CAN-1"] }],
};

const toBeCorrected: Outcome = {
  standing: "regulation",
  recommendation: { sentence: text.correct },
  reasons: [
    { sentence: text.notUnderCause, clauses: ["CAN-1"] },
    { sentence: text.correction, clauses: ["AUD-9"] },
  ],
};

function* cancelled(
  cause: Reason["sentence"],
  reasons: readonly Reason[],
  rulebook: Rulebook,
): Deciding<Outcome> {
  const given = yield* choose({
    id: "given",
    ...questions.given,
    clauses: ["CAN-1", "CAN-3"],
    options: optionsOf(givens),
  });
  const recall = given === "certification" ? yield* recallOf(rulebook) : noRecall;
  const params = { careDays: rulebook["DEF-3"].breakingCareDays };
  const isByAccident = cause === improprieties.accident || cause === foundCauses.concealed;
  return {
    standing: "body",
    recommendation: { sentence: text.cause },
    reasons: [
      {
        sentence: text.byCause,
        params: { cause },
        clauses: [cause === foundCauses.concealed ? "CAN-3" : "CAN-1"],
      },
      ...reasons,
      ...(isByAccident ? [{ sentence: text.earlierMultiples, clauses: ["CAN-3"] } as const] : []),
    ],
    follows: [
      { sentence: text.notice, clauses: ["CAN-2"] },
      { sentence: text.cancelAll, clauses: ["CAN-3"] },
      ...recall,
      ...(isByAccident ? [{ sentence: text.report, params, clauses: ["REC-6"] } as const] : []),
    ],
    documents: [given === "certification" ? text.certificates : text.confirmation, text.evidence],
  };
}

const noRecall: readonly Reason[] = [{ sentence: text.recallNothing, clauses: ["CP-2"] }];

/** What is recalled follows from what was awarded (AWD-1). */
function* recallOf(rulebook: Rulebook): Deciding<readonly Reason[]> {
  const multiple = yield* enter({
    kind: "number",
    id: "multiple",
    ...questions.multiple,
    clauses: ["AWD-1", "CAN-3"],
    unit: multipleUnit,
    least: 1,
    isWhole: true,
  });
  const isMedal = award(multiple, rulebook).award === "medal";
  return [
    {
      sentence: isMedal ? text.recallMedal : text.recallCertificate,
      clauses: ["CAN-3", "AWD-1"],
    },
    { sentence: isMedal ? text.awardHeadquarters : text.awardOffice, clauses: ["CAN-3"] },
    { sentence: text.register, clauses: ["CAN-3"] },
  ];
}
