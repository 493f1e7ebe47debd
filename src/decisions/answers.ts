import { type Answer, type Answers, type DecisionId } from "./decision";
import { decisions } from "./decisions";

/** What a person has answered, by decision. */
export type AllAnswers = ReadonlyMap<DecisionId, Answers>;

const version = 1;

/**
 * The answers as a text to keep in the workbook.
 *
 * @example
 * answersToJson(new Map([["contest", new Map([["who", "employee"]])]]));
 * // '{"version":1,"answers":{"contest":{"who":"employee"}}}'
 */
export function answersToJson(all: AllAnswers): string {
  const answers = Object.fromEntries([...all].map(([id, each]) => [id, Object.fromEntries(each)]));
  return JSON.stringify({ version, answers });
}

/**
 * The answers of such a text. Whatever is no answer is left out; whether one still fits its question, `walk` asks.
 *
 * @returns "broken" for any other text, "newer" for one that a later version has written
 */
export function answersFromJson(text: string): AllAnswers | "broken" | "newer" {
  const kept = parsed(text);
  if (!isRecord(kept) || typeof kept["version"] !== "number") return "broken";
  if (kept["version"] > version) return "newer";
  const { answers } = kept;
  if (!isRecord(answers)) return "broken";
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
  return typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
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
