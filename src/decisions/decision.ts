/**
 * A guided decision: questions asked one by one, and what follows from the answers.
 *
 * A decision is a generator. It asks with {@link choose}, {@link enter} and {@link enterIfKnown} and returns the
 * outcome; `walk` answers it. So a decision reads like the clause that it follows, and which question comes next is
 * written nowhere else.
 */
import type { Clause } from "../core/clauses";
import { isDay } from "../core/calendar/serial";
import { dueDate, type StepCode } from "../core/certification/deadline";
import type { Rulebook } from "../core/rulebook";
import type { Sentence, SentenceParams } from "../text/sentence";

export type DecisionId =
  | "recognition"
  | "workplace"
  | "handover"
  | "regulation"
  | "support"
  | "qualification"
  | "certain-period"
  | "contest"
  | "cancellation";

export interface Decision {
  readonly id: DecisionId;
  readonly title: Sentence;
  /** What is decided, in one line. */
  readonly about: Sentence;
  /** How many questions the longest way to a result has. */
  readonly mostQuestions: number;
  /** @param rulebook the numbers of the regulation, or of a scheme of its own */
  readonly decide: (rulebook: Rulebook) => Deciding<Outcome>;
}

/** The answer of somebody who does not know; every question takes it. */
export const unknown = "unknown";

/** The value of a choice, the serial number of a day, a number, or {@link unknown}. */
export type Answer = string | number;

/** The answers to the questions of one decision, by the ids of the questions. */
export type Answers = ReadonlyMap<string, Answer>;

/** A sentence with the values for its names. */
export interface Saying {
  readonly sentence: Sentence;
  readonly params?: SentenceParams;
}

/** A sentence and the clauses that it rests on. */
export interface Reason extends Saying {
  readonly clauses: readonly Clause[];
}

interface Asked {
  /** Unique in its decision. */
  readonly id: string;
  readonly asks: Sentence;
  /** What helps to answer. */
  readonly hint?: Sentence;
  /** Values for the names in its sentences, those of the options included. */
  readonly params?: SentenceParams;
  readonly clauses: readonly Clause[];
  /** Where somebody who does not know finds the answer. */
  readonly findOut: Sentence;
}

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: Sentence;
}

export interface ChoiceQuestion<Value extends string = string> extends Asked {
  readonly kind: "choice";
  readonly options: readonly Option<Value>[];
}

export interface DateQuestion extends Asked {
  readonly kind: "date";
  /** Serial number of the first day that makes sense. */
  readonly earliest?: number;
}

export interface NumberQuestion extends Asked {
  readonly kind: "number";
  readonly unit: Sentence;
  readonly least: number;
  readonly isWhole: boolean;
}

export type Question = ChoiceQuestion | DateQuestion | NumberQuestion;

/** What a generator of questions yields: the question, and whether the decision goes on without its answer. */
export interface Asking {
  readonly question: Question;
  readonly goesOnWithout: boolean;
}

export type Deciding<Result> = Generator<Asking, Result, Answer>;

/** A date that was worked out. */
export interface DatedStep {
  /** A step of the procedure, or the sentence that names the date. */
  readonly what: StepCode | Sentence;
  /** Serial number. */
  readonly date: number;
  readonly clauses: readonly Clause[];
}

/**
 * How firm a result is.
 *
 * `regulation`: the regulation says so. `body`: it leaves the matter to judgement, is silent or contradicts itself, so
 * that the certifying body decides. `open`: something has to be found out first, and nothing is firm before.
 */
export type Standing = "regulation" | "body" | "open";

/** What follows from the answers. */
export interface Outcome {
  readonly standing: Exclude<Standing, "open">;
  readonly recommendation: Saying;
  readonly reasons: readonly Reason[];
  /** What comes next, in its order. */
  readonly follows?: readonly Reason[];
  readonly documents?: readonly Sentence[];
  readonly dates?: readonly DatedStep[];
  /** What tells one case from another of the same decision: the serial number of its day. */
  readonly day?: number | null;
}

/** Asks which of several options holds. */
export function* choose<Value extends string>(
  question: Omit<ChoiceQuestion<Value>, "kind">,
): Deciding<Value> {
  const answer = yield { question: { ...question, kind: "choice" }, goesOnWithout: false };
  const option = question.options.find(({ value }) => value === answer);
  if (!option) throw new RangeError(`${answer} is no answer to ${question.id}`);
  return option.value;
}

/** Asks for a day or a number without which nothing can be said. */
export function* enter(question: DateQuestion | NumberQuestion): Deciding<number> {
  const answer = yield { question, goesOnWithout: false };
  if (typeof answer !== "number") throw new RangeError(`${answer} is no answer to ${question.id}`);
  return answer;
}

/**
 * Asks for a day or a number that may be found out later.
 *
 * @returns null when it is not known
 */
export function* enterIfKnown(question: DateQuestion | NumberQuestion): Deciding<number | null> {
  const answer = yield { question, goesOnWithout: true };
  return typeof answer === "number" ? answer : null;
}

/**
 * Whether a value answers a question: answers are kept in workbooks, and an earlier one may have changed since.
 *
 * @example
 * isAnswerTo({ kind: "date", earliest: 40301, ... }, 40300); // false
 */
export function isAnswerTo(question: Question, answer: Answer | undefined): answer is Answer {
  if (answer === unknown) return true;
  switch (question.kind) {
    case "choice":
      return question.options.some(({ value }) => value === answer);
    case "date":
      return Number.isInteger(answer) && isDay(answer) && answer >= (question.earliest ?? 1);
    case "number":
      return (
        typeof answer === "number" &&
        Number.isFinite(answer) &&
        answer >= question.least &&
        (!question.isWhole || Number.isSafeInteger(answer))
      );
  }
}

/** The options of a record of labels, in its order. */
export function optionsOf<Value extends string>(
  labels: Readonly<Record<Value, Sentence>>,
): readonly Option<Value>[] {
  return (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));
}

/**
 * The date of a step of the procedure.
 *
 * @param event serial number of what the step runs from; null when it is not known
 * @returns no date for an event that is not known
 * @example
 * due("D13", serialOf(2011, 1, 10), ["CON-1"], kosha2010); // [{ what: "D13", date: 40567, clauses: ["CON-1"] }]
 */
export function due(
  step: StepCode,
  event: number | null,
  clauses: readonly Clause[],
  rulebook: Rulebook,
): readonly DatedStep[] {
  if (event === null) return [];
  return [{ what: step, date: dueDate(step, event, [], false, rulebook), clauses }];
}
