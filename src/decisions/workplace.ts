import { choose, type Decision, optionsOf, type Outcome, type Reason } from "./decision";
import { yesOrNo } from "./yes-or-no";
import {
  clearness,
  workplaceQuestions as questions,
  workplaceText as text,
} from "./workplace.text";

/**
 * Whether a business is an individual workplace or part of another one (HND-6, deck L516-527).
 *
 * Location, work and personnel have to be independent. A branch without independence is part of the tier above it;
 * one location is one workplace unless its works are clearly apart. Where the three are not clear-cut, its own premium
 * or registration may make it one.
 */
export const workplace: Decision = {
  id: "workplace",
  title: text.title,
  about: text.about,
  mostQuestions: 4,
  *decide() {
    const options = optionsOf(clearness);
    const clauses = ["HND-6"] as const;
    const location = yield* choose({ id: "location", ...questions.location, clauses, options });
    const work = yield* choose({ id: "work", ...questions.work, clauses, options });
    if (location === "no" && work === "no") {
      return regulated(text.oneWorkplace, text.sameLocation);
    }
    const personnel = yield* choose({ id: "personnel", ...questions.personnel, clauses, options });
    if (personnel === "no") return regulated(text.part, text.noIndependence);
    const isClear = work === "yes" && personnel === "yes";
    if (isClear && location === "yes") return regulated(text.individual, text.three);
    if (isClear && location === "no") return judged(text.individual, [text.separated]);
    const hasPremium = yield* choose({
      id: "premium",
      ...questions.premium,
      clauses,
      options: yesOrNo,
    });
    return hasPremium === "yes"
      ? judged(text.individual, [text.notClear, text.ownPremium])
      : judged(text.part, [text.notClear, text.noPremium]);
  },
};

const documents = [text.organisation, text.insurance, text.registration];

function reasonOf(sentence: Reason["sentence"]): Reason {
  return { sentence, clauses: ["HND-6"] };
}

function regulated(recommendation: Reason["sentence"], reason: Reason["sentence"]): Outcome {
  return { ...judged(recommendation, [reason]), standing: "regulation" };
}

function judged(
  recommendation: Reason["sentence"],
  reasons: readonly Reason["sentence"][],
): Outcome {
  return {
    standing: "body",
    recommendation: { sentence: recommendation },
    reasons: reasons.map(reasonOf),
    documents,
  };
}
