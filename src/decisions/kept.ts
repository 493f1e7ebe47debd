import { type Answer, type Answers, type DecisionId } from "./decision";
import { decisions } from "./decisions";
import type { DecisionEntry } from "./entry";
import { entryHeadings } from "./entry.text";

/** What a person has answered, by decision. */
export type AllAnswers = ReadonlyMap<DecisionId, Answers>;

/** What a workbook keeps of decisions. */
export interface KeptDecisions {
  readonly answers: AllAnswers;
  /** The rows of its sheet of decisions. */
  readonly entries: readonly DecisionEntry[];
}

/** Of a workbook that keeps none. */
export const noDecisions: KeptDecisions = { answers: new Map(), entries: [] };

const version = 1;

/**
 * Decisions as a text to keep in the workbook.
 *
 * @example
 * decisionsToJson({ answers: new Map([["contest", new Map([["who", "employee"]])]]), entries: [] });
 * // '{"version":1,"answers":{"contest":{"who":"employee"}},"entries":[]}'
 */
export function decisionsToJson({ answers: all, entries }: KeptDecisions): string {
  const answers = Object.fromEntries([...all].map(([id, each]) => [id, Object.fromEntries(each)]));
  return JSON.stringify({ version, answers, entries });
}

/**
 * The decisions of such a text. Whatever is no answer and no entry is left out; whether an answer still fits its
 * question, `walk` asks.
 *
 * @returns none of any other text; "newer" for one that a later version has written
 */
export function decisionsFromJson(text: string): KeptDecisions | "newer" {
  const kept = parsed(text);
  if (!isRecord(kept) || typeof kept["version"] !== "number") return noDecisions;
  if (kept["version"] > version) return "newer";
  const { answers, entries } = kept;
  if (!isRecord(answers) || !Array.isArray(entries)) return noDecisions;
  return { answers: answersIn(answers), entries: entries.filter(isEntry) };
}

function answersIn(answers: Readonly<Record<string, unknown>>): AllAnswers {
  const entries = new Map(Object.entries(answers));
  return new Map(
    decisions.flatMap(({ id }) => {
      const each = entries.get(id);
      return isRecord(each) ? [[id, answersOf(each)] as const] : [];
    }),
  );
}

function answersOf(record: Readonly<Record<string, unknown>>): Answers {
  return new Map(
    Object.entries(record).filter((entry): entry is [string, Answer] => isAnswer(entry[1])),
  );
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "string" || Number.isFinite(value);
}

function isEntry(value: unknown): value is DecisionEntry {
  if (!isRecord(value)) return false;
  const { date, decision, day, texts } = value;
  return (
    Number.isInteger(date) &&
    decisions.some(({ id }) => id === decision) &&
    (day === null || Number.isInteger(day)) &&
    Array.isArray(texts) &&
    texts.length === entryHeadings.length - 1 &&
    texts.every((text) => typeof text === "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
