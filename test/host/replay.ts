/**
 * Puts a recording's requests to our own host, over an empty workbook, and compares the answers.
 *
 * What is compared is what office.js and an add-in depend on: which keys an answer has, of what type their values are,
 * how many items a list has, and the codes of errors. Ids differ from host to host, and texts from language to language.
 */
import { Host } from "../../src/workbench/host/host";
import { memoryGridOf } from "../../src/workbench/host/memory-grid";
import { type Json, messageCategory, type ResponseBody } from "../../src/workbench/host/protocol";
import type { RecordedEvent, Recording } from "../../src/workbench/recorder/recording";
import type { CellValue } from "../../src/workbook/workbook";
import { workbookOf } from "./workbook-of";

type Ids = Map<string, string>;

const idKeys = new Set(["Id", "_Id", "_ReferenceId"]);

/** @returns the differences, each as the step, the place in the answer, what was recorded and what our host gives. */
export async function replay({ steps }: Recording): Promise<string[]> {
  const values = formulaValues(steps.flatMap(({ exchanges }) => exchanges.map((e) => e.answer)));
  const host = new Host(
    memoryGridOf(workbookOf({ Sheet1: [] }), (formula) => values.get(formula) ?? 0),
  );
  const ids: Ids = new Map();
  const found: string[] = [];
  const events: RecordedEvent[] = [];
  host.listen(([category, type, , content]) => {
    if (category !== messageCategory.events) return;
    events.push({ type, content: JSON.parse(content) as Json });
  });
  for (const { name, exchanges } of steps) {
    for (const { request, answer } of exchanges) {
      const body = JSON.stringify(translated(request.body, ids));
      const given = await host.answer({ ...request, body });
      const ours = "body" in given ? { body: JSON.parse(given.body) as ResponseBody } : given;
      if ("body" in answer && "body" in ours) learnIds(answer.body, ours.body, ids);
      found.push(...differences(answer, ours, "").map((difference) => `${name}: ${difference}`));
    }
  }
  const recordedEvents = steps.flatMap((step) => step.events);
  return [
    ...found,
    ...differences(byType(recordedEvents), byType(events), "").map((each) => `events: ${each}`),
    ...host.unknown.map((member) => `the host does not know ${member}`),
  ];
}

/** Our host calculates nothing: a formula comes to what it came to in the recording. */
function formulaValues(answers: readonly unknown[]): Map<string, CellValue> {
  const values = new Map<string, CellValue>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { Formulas, Values } = value as { Formulas?: unknown[][]; Values?: CellValue[][] };
    Formulas?.forEach((line, row) => {
      line.forEach((formula, column) => {
        const result = Values?.[row]?.[column];
        if (typeof formula !== "string" || !formula.startsWith("=") || result === undefined) return;
        const isError = typeof result === "string" && result.startsWith("#");
        values.set(formula, isError ? { error: result } : result);
      });
    });
    Object.values(value).forEach(visit);
  };
  answers.forEach(visit);
  return values;
}

/** A request with our host's ids in place of those that Excel gave when it was recorded. */
function translated(value: unknown, ids: Ids): unknown {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => translated(item, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, translated(item, ids)]),
  );
}

function learnIds(recorded: unknown, ours: unknown, ids: Ids): void {
  if (typeof recorded !== "object" || recorded === null) return;
  for (const [key, value] of Object.entries(recorded) as [string, unknown][]) {
    const own: unknown = Reflect.get(Object(ours) as object, key);
    if (idKeys.has(key) && typeof value === "string" && typeof own === "string") {
      ids.set(value, own);
    } else {
      learnIds(value, own, ids);
    }
  }
}

function differences(recorded: unknown, ours: unknown, place: string): string[] {
  const [theirs, own] = [typeOf(recorded), typeOf(ours)];
  if (theirs !== own) return [`${place} is ${theirs}, with us ${own}`];
  if (isExact(place) && recorded !== ours) {
    return [`${place} is ${String(recorded)}, with us ${String(ours)}`];
  }
  if (typeof recorded !== "object" || recorded === null) return [];
  const [left, right] = [recorded as Record<string, unknown>, ours as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].flatMap((key) => differences(left[key], right[key], `${place}/${key}`));
}

/** Codes of errors, of whole requests (a number) and of actions, and which action it was. */
function isExact(place: string): boolean {
  return /^\/error$|\/Error\/(Code|ActionIndex)$|\/ActionId$/.test(place);
}

function typeOf(value: unknown): string {
  if (value === undefined) return "not there";
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value;
}

/** One event of every kind: Excel may tell of the same change more than once. */
function byType(events: readonly RecordedEvent[]): Record<string, Json> {
  return Object.fromEntries(events.map(({ type, content }) => [`type ${type}`, content]));
}
