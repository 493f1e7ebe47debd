import { isoFromSerial } from "../core/calendar/serial";
import { stepNames } from "../text/steps";
import { type Language, say, type Sentence } from "../text/sentence";
import {
  type Answer,
  type DatedStep,
  type Decision,
  type DecisionId,
  type Question,
  type Reason,
  unknown,
} from "./decision";
import { decisionText, standings } from "./decision.text";
import { entryHeadings } from "./entry.text";
import type { Result, Step } from "./walk";

/** A decision as one row of the sheet of decisions. */
export interface DecisionEntry {
  /** Serial number of the day on which it was written down. */
  readonly date: number;
  readonly decision: DecisionId;
  /** The day that tells one case of the decision from another, an accident's; null where there is none. */
  readonly day: number | null;
  /** One text for each of the headings after the date. */
  readonly texts: readonly string[];
}

/**
 * The row of a decision that has a result.
 *
 * @param today serial number of the day on which it is written down
 */
export function entryOf(
  { id, title }: Decision,
  steps: readonly Step[],
  result: Result,
  today: number,
  language: Language,
): DecisionEntry {
  const { sentence, params } = result.recommendation;
  const answers = steps.map(
    ({ question, answer }) =>
      `${say(question.asks, language, question.params)} ${answerText(question, answer, language)}`,
  );
  const recommendation = [
    say(sentence, language, params),
    say(standings[result.standing], language),
    ...(result.standing === "body" ? [] : [say(decisionText.bodyDecides, language)]),
    ...(result.dates ?? []).map((date) => dateText(date, language)),
    ...result.toFindOut.map(({ findOut, params }) => say(findOut, language, params)),
  ];
  const reasons = result.reasons.map((reason) => reasonText(reason, language));
  const clauses = new Set([
    ...steps.flatMap(({ question }) => question.clauses),
    ...[...result.reasons, ...(result.follows ?? []), ...(result.dates ?? [])].flatMap(
      (each) => each.clauses,
    ),
  ]);
  return {
    date: today,
    decision: id,
    day: result.day ?? null,
    texts: [
      say(title, language),
      answers.join("\n"),
      recommendation.join("\n"),
      reasons.join("\n"),
      [...clauses].join(", "),
    ],
  };
}

/** The headings of the sheet, a column each. */
export function headingsOf(language: Language): readonly string[] {
  return entryHeadings.map((heading) => say(heading, language));
}

/**
 * The entries with one more: in the place of that of the same decision on the same day, else behind the others.
 */
export function withEntry(
  entries: readonly DecisionEntry[],
  entry: DecisionEntry,
): readonly DecisionEntry[] {
  const index = entries.findIndex(
    ({ decision, day }) => decision === entry.decision && day === entry.day,
  );
  return index < 0 ? [...entries, entry] : entries.map((each, at) => (at === index ? entry : each));
}

/** An answer in words: the option's label, an ISO date, or a number with its unit. */
export function answerText(question: Question, answer: Answer, language: Language): string {
  if (answer === unknown) return say(decisionText.unknown, language);
  switch (question.kind) {
    case "choice": {
      const option = question.options.find(({ value }) => value === answer);
      return option ? say(option.label, language, question.params) : String(answer);
    }
    case "date":
      return isoFromSerial(Number(answer));
    case "number":
      return `${answer} ${say(question.unit, language)}`;
  }
}

function reasonText({ sentence, params, clauses }: Reason, language: Language): string {
  return `${say(sentence, language, params)} (${clauses.join(", ")})`;
}

function dateText({ what, date, clauses }: DatedStep, language: Language): string {
  return `${say(nameOf(what), language)}: ${isoFromSerial(date)} (${clauses.join(", ")})`;
}

/** What a date is the date of. */
export function nameOf(what: DatedStep["what"]): Sentence {
  return typeof what === "string" ? stepNames[what] : what;
}
