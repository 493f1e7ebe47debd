import { kosha2010, type Rulebook } from "../core/rulebook";
import {
  type Answer,
  type Answers,
  type Decision,
  isAnswerTo,
  type Outcome,
  type Question,
  type Standing,
  unknown,
} from "./decision";
import { decisionText } from "./decision.text";

/** A question of the way, with its answer. */
export interface Step {
  readonly question: Question;
  readonly answer: Answer;
}

/** An outcome with what is still open. */
export interface Result extends Omit<Outcome, "standing"> {
  readonly standing: Standing;
  /** The questions whose answers are not known. */
  readonly toFindOut: readonly Question[];
}

/** How far the answers lead: the questions answered, then either the next one or the result. */
export type Walk = { readonly steps: readonly Step[] } & (
  | { readonly next: Question; readonly result: null }
  | { readonly next: null; readonly result: Result }
);

/**
 * Leads through a decision as far as the answers go.
 *
 * Answers to questions that are not asked on this way are passed over, and those that no longer fit their question
 * are asked for again: so after a change of an earlier answer the later ones stay where they still apply.
 *
 * @param answers by the ids of the questions
 * @example
 * walk(contest, new Map([["who", "employee"]])).next?.id; // "receipt"
 */
export function walk(decision: Decision, answers: Answers, rulebook: Rulebook = kosha2010): Walk {
  const steps: Step[] = [];
  const toFindOut: Question[] = [];
  const deciding = decision.decide(rulebook);
  let turn = deciding.next(unknown);
  while (turn.done !== true) {
    const { question, goesOnWithout } = turn.value;
    const answer = answers.get(question.id);
    if (!isAnswerTo(question, answer)) return { steps, next: question, result: null };
    steps.push({ question, answer });
    if (answer === unknown) {
      toFindOut.push(question);
      if (!goesOnWithout) return { steps, next: null, result: openResult(toFindOut) };
    }
    turn = deciding.next(answer);
  }
  return { steps, next: null, result: resultOf(turn.value, toFindOut) };
}

function resultOf(outcome: Outcome, toFindOut: readonly Question[]): Result {
  const isOpen = toFindOut.length > 0 && outcome.standing === "regulation";
  return { ...outcome, standing: isOpen ? "open" : outcome.standing, toFindOut };
}

function openResult(toFindOut: readonly Question[]): Result {
  return {
    standing: "open",
    recommendation: { sentence: decisionText.cannotTell },
    reasons: [],
    toFindOut,
  };
}
