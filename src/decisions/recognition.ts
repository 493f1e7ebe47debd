import { breaksZeroAccident, type CauseCode, causes } from "../core/accidents/cause";
import type { Clause } from "../core/clauses";
import { releadoff } from "../core/record/releadoff";
import type { Rulebook } from "../core/rulebook";
import { causeNames } from "../text/causes";
import { attachments } from "../text/form";
import {
  choose,
  type DatedStep,
  type Deciding,
  type Decision,
  enterIfKnown,
  optionsOf,
  type Outcome,
  type Reason,
} from "./decision";
import {
  causeByProvision,
  diseaseExceptions,
  exceptions,
  harms,
  places,
  provisions,
  recognitionQuestions as questions,
  recognitionText as text,
  situations,
} from "./recognition.text";

/**
 * Whether an accident is recognised as zero accident.
 *
 * What came of it is asked first: below the days of care that break and without a death nothing breaks, whatever the
 * cause (DEF-3, deck L353-355). Then the cause, in the words of REC-1 (L359-367), REC-2 (L369-403), REC-3 (L286-287)
 * and REC-4 (L604-611), without saying which of them break; for those that do or may, the exceptions: not attributable
 * to the employer (REC-1), a returned application for care (REC-5, L594-595), diseases (LEAD-5, L542-546). Whatever is
 * recognised is recognised by the certifying body (DEF-5, L403).
 */
export const recognition: Decision = {
  id: "recognition",
  title: text.title,
  about: text.about,
  mostQuestions: 6,
  *decide(rulebook) {
    const { breakingCareDays } = rulebook["DEF-3"];
    const params = { careDays: breakingCareDays };
    const harm = yield* choose({
      id: "harm",
      ...questions.harm,
      params,
      clauses: ["DEF-3"],
      options: optionsOf(harms),
    });
    if (harm === "none") {
      const day = yield* dayOf("accident");
      return {
        ...recognised([{ sentence: text.materialOnly, clauses: ["REC-4"] }]),
        documents: [text.evidence],
        day,
      };
    }
    if (harm === "short") {
      const day = yield* dayOf("accident");
      return {
        standing: "regulation",
        recommendation: { sentence: text.goesOn, params },
        reasons: [{ sentence: text.definition, params, clauses: ["DEF-3"] }],
        follows: [{ sentence: text.longerCare, params, clauses: ["DEF-3"] }],
        day,
      };
    }
    const { cause, reasons, isOpen = false } = yield* causeOf();
    const facts = { cause, careDays: breakingCareDays, death: harm === "death" };
    const isBreaking = isOpen ? "decision" : breaksZeroAccident(facts, rulebook);
    if (isBreaking === false) {
      const day = yield* dayOf("accident");
      return { ...recognised(reasons), day };
    }
    const definition: Reason = { sentence: text.definition, params, clauses: ["DEF-3"] };
    return yield* unlessExcepted(
      { cause, isBreaking, reasons: [...reasons, definition] },
      rulebook,
    );
  },
};

/** The causes of each situation; the two that the regulation names apart are asked for elsewhere. */
const causesOf: Readonly<Record<keyof typeof situations, readonly CauseCode[]>> = {
  work: [
    "duty",
    "physiological-action",
    "preparation-or-finish",
    "facility-defect",
    "against-instructions",
  ],
  commute: ["employer-vehicle-commute", "personal-commute"],
  emergency: ["rescue", "disaster-duty", "force-majeure"],
  event: ["event", "recess-exercise"],
  person: ["third-party", "self-inflicted"],
  illness: [
    "cerebro-cardiovascular",
    "confirmed-disease",
    "unconfirmed-disease",
    "communicable-disease",
  ],
  away: ["directed-outside-work", "business-trip", "outside-working-hours"],
  care: ["medical-care", "recurrence"],
};

/** Those whose restart is dated by the approval of care (LEAD-4). */
const diseases: ReadonlySet<CauseCode> = new Set(["confirmed-disease", "communicable-disease"]);

const [, careConfirmation, , accidentConfirmation] = attachments;
const documents = [careConfirmation, accidentConfirmation, text.evidence];

const decidedByBody: Reason = { sentence: text.decidedByBody, clauses: ["DEF-5"] };

const afterBreak: readonly Reason[] = [
  { sentence: text.noReport, clauses: ["LEAD-3"] },
  { sentence: text.goalAnew, clauses: ["GOAL-8"] },
  { sentence: text.affiliation, clauses: ["REC-4"] },
  { sentence: text.duty, clauses: ["REC-6"] },
];

/** What the clauses add to a cause. */
const remarks: Readonly<Partial<Record<CauseCode, Reason>>> = {
  "third-party": { sentence: text.thirdParty, clauses: ["REC-1"] },
  "business-trip": { sentence: text.plan, clauses: ["REC-3"] },
  "recess-exercise": { sentence: text.implicit, clauses: ["REC-2"] },
  "communicable-disease": { sentence: text.implicit, clauses: ["REC-2"] },
  "personal-commute": { sentence: text.implicit, clauses: ["REC-2"] },
  "against-instructions": { sentence: text.instructions, clauses: ["REC-2"] },
  "unconfirmed-disease": { sentence: text.unconfirmed, clauses: ["REC-4"] },
};

interface Caused {
  readonly cause: CauseCode;
  readonly reasons: readonly Reason[];
  /** Whether the regulation does not say which cause it is. */
  readonly isOpen?: boolean;
}

function* causeOf(): Deciding<Caused> {
  const situation = yield* choose({
    id: "situation",
    ...questions.group,
    clauses: ["REC-1", "REC-2", "REC-4"],
    options: optionsOf(situations),
  });
  const cause = yield* choose({
    // An answer to one situation is none to another.
    id: `cause-${situation}`,
    ...questions.cause,
    clauses: clausesOf(causesOf[situation]),
    options: causesOf[situation].map((value) => ({ value, label: causeNames[value] })),
  });
  const reason = reasonOf(cause);
  if (cause !== "outside-working-hours") {
    const remark = remarks[cause];
    return { cause, reasons: remark ? [reason, remark] : [reason] };
  }
  const place = yield* choose({
    id: "place",
    ...questions.place,
    clauses: ["REC-1"],
    options: optionsOf(places),
  });
  switch (place) {
    case "neither":
      return { cause, reasons: [reason] };
    case "facility":
      return {
        cause,
        reasons: [{ sentence: text.employerFacility, clauses: ["REC-1"] }],
        isOpen: true,
      };
    case "preparation":
      return {
        cause: "preparation-or-finish",
        reasons: [
          { sentence: text.preparation, clauses: ["REC-1"] },
          reasonOf("preparation-or-finish"),
        ],
      };
  }
}

function clausesOf(codes: readonly CauseCode[]): readonly Clause[] {
  return [...new Set(codes.map(clauseOf))];
}

function clauseOf(code: CauseCode): Clause {
  const cause = causes.find((each) => each.code === code);
  if (!cause) throw new RangeError(code);
  return cause.clause;
}

function reasonOf(code: CauseCode): Reason {
  const provision = provisions[code];
  const cause = causeNames[code];
  return provision
    ? { sentence: causeByProvision, params: { cause, provision }, clauses: [clauseOf(code)] }
    : { sentence: text.cause, params: { cause }, clauses: [clauseOf(code)] };
}

interface Judged {
  readonly cause: CauseCode;
  readonly isBreaking: true | "decision";
  readonly reasons: readonly Reason[];
}

/** The exceptions hold for every occupational accident, whether the regulation settles its cause or not. */
function* unlessExcepted(
  { cause, isBreaking, reasons }: Judged,
  rulebook: Rulebook,
): Deciding<Outcome> {
  const isDisease = diseases.has(cause);
  const exception = yield* choose<keyof typeof exceptions | keyof typeof diseaseExceptions>({
    id: isDisease ? "disease-exception" : "exception",
    ...questions.exception,
    clauses: isDisease ? ["LEAD-5", "REC-1", "REC-5"] : ["REC-1", "REC-5"],
    options: isDisease ? optionsOf({ ...diseaseExceptions, ...exceptions }) : optionsOf(exceptions),
  });
  const kind = isDisease ? "disease" : "accident";
  const day = yield* dayOf(kind);
  switch (exception) {
    case "onset":
      return { ...recognised([{ sentence: text.onset, clauses: ["LEAD-5"] }]), day };
    case "retired":
      return { ...recognised([{ sentence: text.retired, clauses: ["LEAD-5"] }]), day };
    case "no-violation":
      return { ...recognised([{ sentence: text.noViolation, clauses: ["REC-1"] }]), day };
    case "returned":
      return {
        standing: "body",
        recommendation: { sentence: text.returned },
        reasons: [{ sentence: text.returnedCare, clauses: ["REC-5"] }, decidedByBody],
        follows: [
          { sentence: text.clockStands, clauses: ["REC-5", "AUD-2"] },
          { sentence: text.ifAccident, clauses: ["REC-2"] },
        ],
        documents,
        day,
      };
    case "none":
      if (isBreaking === "decision") {
        return {
          standing: "body",
          recommendation: { sentence: text.undecided },
          reasons: [...reasons, decidedByBody],
          follows: [{ sentence: text.otherwise, clauses: ["LEAD-4"] }, ...afterBreak],
          documents,
          dates: restart(text.releadoffOtherwise, kind, day, rulebook),
          day,
        };
      }
      return {
        standing: "regulation",
        recommendation: { sentence: text.breaks },
        reasons,
        follows: afterBreak,
        documents,
        dates: restart(text.releadoffDate, kind, day, rulebook),
        day,
      };
  }
}

/** A disease is dated by the approval of its care. */
function dayOf(kind: "accident" | "disease"): Deciding<number | null> {
  return enterIfKnown(
    kind === "accident"
      ? { kind: "date", id: "accident", ...questions.accident, clauses: ["LEAD-4"] }
      : { kind: "date", id: "approval", ...questions.approval, clauses: ["LEAD-4"] },
  );
}

function restart(
  what: DatedStep["what"],
  kind: "accident" | "disease",
  day: number | null,
  rulebook: Rulebook,
): readonly DatedStep[] {
  if (day === null) return [];
  return [{ what, date: releadoff(kind, day, rulebook), clauses: ["LEAD-4"] }];
}

function recognised(reasons: readonly Reason[]): Outcome {
  return {
    standing: "body",
    recommendation: { sentence: text.likely },
    reasons: [...reasons, decidedByBody],
    follows: [
      { sentence: text.otherwise, clauses: ["LEAD-4"] },
      { sentence: text.duty, clauses: ["REC-6"] },
    ],
    documents,
  };
}
