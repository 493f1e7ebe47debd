import { lowRecord } from "../core/record/low-record";
import { multipleUnit } from "./units.text";
import {
  choose,
  type Deciding,
  type Decision,
  enter,
  optionsOf,
  type Outcome,
  type Reason,
} from "./decision";
import {
  events,
  handoverQuestions as questions,
  handoverText as text,
  mainCriteria,
  multipleHint,
  otherCriteria,
  parts,
  remainingHint,
  remainingUnit,
} from "./handover.text";

/**
 * Whether a workplace is still the same one after a merger or separation, and which record is handed over.
 *
 * Identity is judged by representative and business type above all, then by enrollment, location, title and more
 * (HND-4, deck L510-511); there is no score, so the certifying body decides. Recognised, the record goes on, of
 * separated workplaces in one only (HND-1, L498-501); not recognised, the low record is handed over on a merger and
 * none on a separation (HND-2, L502-505; HND-5, L512-514). HND-3 (L506) says what is handed over.
 */
export const handover: Decision = {
  id: "handover",
  title: text.title,
  about: text.about,
  mostQuestions: 6,
  *decide() {
    const event = yield* choose({
      id: "event",
      ...questions.event,
      clauses: ["HND-1", "HND-2"],
      options: optionsOf(events),
    });
    const { identity, reason } = yield* identityOf();
    if (identity === "unclear") {
      return event === "merger"
        ? judged(text.unclearMerged, [reason, merged, mergedLow])
        : judged(text.unclearSeparated, [reason, withIdentity, withoutIdentity]);
    }
    if (event === "merger") {
      return identity === "same"
        ? judged(text.keepsMerged, [reason, merged])
        : yield* mergedWithoutIdentity(reason);
    }
    return identity === "same"
      ? yield* separatedWithIdentity(reason)
      : { ...judged(text.otherKeeps, [reason, withoutIdentity]), follows: anew };
  },
};

const merged: Reason = { sentence: text.merged, clauses: ["HND-1"] };
const mergedLow: Reason = { sentence: text.mergedLow, clauses: ["HND-2"] };
const withIdentity: Reason = { sentence: text.onlyOne, clauses: ["HND-1"] };
const withoutIdentity: Reason = { sentence: text.noHandover, clauses: ["HND-2"] };
const anew: readonly Reason[] = [{ sentence: text.startsAnew, clauses: ["LEAD-1"] }];

interface Identity {
  readonly identity: "same" | "other" | "unclear";
  readonly reason: Reason;
}

function* identityOf(): Deciding<Identity> {
  const main = yield* choose({
    id: "main",
    ...questions.main,
    clauses: ["HND-4"],
    options: optionsOf(mainCriteria),
  });
  const unclear: Identity = {
    identity: "unclear",
    reason: { sentence: text.mixedIdentity, clauses: ["HND-4"] },
  };
  if (main === "one") return unclear;
  if (main === "neither") {
    return { identity: "other", reason: { sentence: text.otherIdentity, clauses: ["HND-4"] } };
  }
  const others = yield* choose({
    id: "others",
    ...questions.others,
    clauses: ["HND-4"],
    options: optionsOf(otherCriteria),
  });
  if (others === "different") return unclear;
  return { identity: "same", reason: { sentence: text.sameIdentity, clauses: ["HND-4"] } };
}

function* separatedWithIdentity(reason: Reason): Deciding<Outcome> {
  const part = yield* choose({
    id: "part",
    ...questions.part,
    clauses: ["HND-1"],
    options: optionsOf(parts),
  });
  switch (part) {
    case "this":
      return judged(text.keepsSeparated, [reason, withIdentity]);
    case "other":
      return { ...judged(text.otherKeeps, [withIdentity]), follows: anew };
    case "several":
      return judged(text.several, [withIdentity]);
  }
}

function* mergedWithoutIdentity(reason: Reason): Deciding<Outcome> {
  const multiple = { kind: "number", unit: multipleUnit, least: 0, isWhole: true } as const;
  const first = yield* enter({
    id: "first-multiple",
    ...multiple,
    ...questions.firstMultiple,
    hint: multipleHint,
    clauses: ["HND-5"],
  });
  const second = yield* enter({
    id: "second-multiple",
    ...multiple,
    ...questions.secondMultiple,
    hint: multipleHint,
    clauses: ["HND-5"],
  });
  const byMultiple: Reason = {
    sentence: text.lowMultiple,
    params: { first, second },
    clauses: ["HND-5"],
  };
  if (first !== second) {
    const low = lowRecord([
      { multiple: first, remaining: 0 },
      { multiple: second, remaining: 0 },
    ]);
    return lowOutcome(low, [reason, mergedLow, byMultiple]);
  }
  const remaining = { kind: "number", unit: remainingUnit, least: 0, isWhole: false } as const;
  const firstRemaining = yield* enter({
    id: "first-remaining",
    ...remaining,
    ...questions.firstRemaining,
    hint: remainingHint,
    clauses: ["HND-5"],
  });
  const secondRemaining = yield* enter({
    id: "second-remaining",
    ...remaining,
    ...questions.secondRemaining,
    hint: remainingHint,
    clauses: ["HND-5"],
  });
  const byRemaining: Reason = {
    sentence: text.moreRemaining,
    params: { first: firstRemaining, second: secondRemaining },
    clauses: ["HND-5"],
  };
  if (firstRemaining === secondRemaining)
    return judged(text.equal, [reason, mergedLow, byRemaining]);
  const low = lowRecord([
    { multiple: first, remaining: firstRemaining },
    { multiple: second, remaining: secondRemaining },
  ]);
  return lowOutcome(low, [reason, mergedLow, byRemaining]);
}

function lowOutcome(low: number, reasons: readonly Reason[]): Outcome {
  return {
    ...judged(text.low, reasons),
    recommendation: {
      sentence: text.low,
      params: { which: low === 0 ? text.first : text.second },
    },
    documents: [text.identityEvidence, text.bothRecords],
  };
}

function judged(recommendation: Reason["sentence"], reasons: readonly Reason[]): Outcome {
  return {
    standing: "body",
    recommendation: { sentence: recommendation },
    reasons,
    follows: [
      { sentence: text.bundle, clauses: ["HND-3"] },
      { sentence: text.goalStays, clauses: ["GOAL-9"] },
    ],
    documents: [text.identityEvidence],
  };
}
