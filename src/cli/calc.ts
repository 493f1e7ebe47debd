/** `za calc`: the functions of the add-in from the command line, the same code with the same coercion. */
import { Problem, type ProblemKind } from "../core/problem";
import { isoFromSerial } from "../core/calendar/serial";
import { dateResults } from "../functions/date-results";
import { exampleCommand, examples } from "../functions/examples";
import type { CellValue, ZaFunction } from "../functions/function";
import { type FunctionId, functions } from "../functions/index";
import { setLanguage } from "../functions/language";
import { visible } from "../report/visible";
import { calcText } from "../text/calc";
import english from "../text/functions.en.json";
import korean from "../text/functions.ko.json";
import { sayProblem } from "../text/problems";
import { type Language, say } from "../text/sentence";
import { nearest } from "./nearest";

/** The error value that a cell would show. */
export type ErrorCode = "#VALUE!" | "#NUM!" | "#N/A" | "#DIV/0!" | "#NAME?";

/** A calculation without a result: what the cell would show, and why. */
export class CalcError extends Error {
  override readonly name = "CalcError";

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

const codes: Readonly<Record<ProblemKind, ErrorCode>> = {
  value: "#VALUE!",
  number: "#NUM!",
  unknown: "#N/A",
  division: "#DIV/0!",
};

/** Excel shows numbers with this many digits, which leaves out the rest that binary fractions carry. */
const shownDigits = 15;

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}

interface Described {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

const metadata: Readonly<Record<Language, readonly Described[]>> = {
  ko: korean.functions,
  en: english.functions,
};

/**
 * Calls a function.
 *
 * @param name its id, in capitals or not, with or without "ZA."
 * @param words its arguments as typed; a range is JSON, an argument left out is ""
 * @returns what it gives, as text: dates in ISO form, a spill as lines of cells with tabs between
 * @throws CalcError with the code that a cell would show
 * @example
 * calc("GOAL", ["0.5", "300", "general"], "en"); // "1600"
 */
export function calc(name: string, words: readonly string[], language: Language): string {
  const described = functionNamed(name, language);
  const id = described.id as FunctionId;
  const cells = argumentsOf(described, words, language);
  setLanguage(language);
  try {
    const body: ZaFunction = functions[id];
    return printed(id, body(...cells));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new CalcError(codes[error.kind], sayProblem(error, language));
  }
}

/** The help of all functions: the signature and the description of each. */
export function describeFunctions(language: Language): string {
  return metadata[language]
    .map((described) => `${signatureOf(described)}\n    ${described.description}`)
    .join("\n\n");
}

/**
 * The help of one function: signature, description, parameters and an example with its result.
 *
 * @throws CalcError `#NAME?` when there is no such function
 */
export function describeFunction(name: string, language: Language): string {
  const described = functionNamed(name, language);
  const id = described.id as FunctionId;
  const width = Math.max(0, ...described.parameters.map((parameter) => parameter.name.length));
  const parameters = described.parameters.map((parameter) => {
    const remark = parameter.optional ? ` (${say(calcText.optional, language)})` : "";
    return `  ${parameter.name.padEnd(width)}  ${parameter.description}${remark}`;
  });
  const { prints } = examples[id];
  const result = typeof prints === "string" ? prints : prints[language];
  return [
    signatureOf(described),
    "",
    described.description,
    "",
    ...(parameters.length > 0 ? [...parameters, ""] : []),
    `${say(calcText.example, language)}: ${exampleCommand(id)}`,
    ...result.split("\n").map((line) => `  ${line}`),
  ].join("\n");
}

function functionNamed(name: string, language: Language): Described {
  const typed = name
    .trim()
    .toUpperCase()
    .replace(/^=?ZA\./, "");
  const described = metadata[language].find(({ id }) => id === typed);
  if (described) return described;
  const near = nearest(typed, Object.keys(functions)).join(", ");
  const sentence = near === "" ? calcText.unknownFunction : calcText.nearFunction;
  throw new CalcError("#NAME?", say(sentence, language, { found: name, near }));
}

function argumentsOf(
  described: Described,
  words: readonly string[],
  language: Language,
): unknown[] {
  const { parameters } = described;
  const params = { signature: signatureOf(described), found: words.length };
  const missing = parameters.slice(words.length).filter(({ optional }) => optional !== true);
  if (missing.length > 0) {
    const names = missing.map((parameter) => parameter.name).join(", ");
    throw new CalcError("#VALUE!", say(calcText.tooFew, language, { ...params, missing: names }));
  }
  if (words.length > parameters.length) {
    const most = parameters.length;
    throw new CalcError("#VALUE!", say(calcText.tooMany, language, { ...params, most }));
  }
  // Words stay text, so that the code 000 keeps its zeros; the functions read numbers and dates in text.
  return words.map((word, index) =>
    word.trim().startsWith("[") ? rangeOf(word, parameters[index]?.name ?? "", language) : word,
  );
}

function rangeOf(word: string, argument: string, language: Language): unknown {
  try {
    return JSON.parse(word);
  } catch {
    throw new CalcError("#VALUE!", say(calcText.notARange, language, { argument }));
  }
}

function printed(id: FunctionId, result: CellValue | CellValue[][]): string {
  const dates = dateResults[id];
  if (!Array.isArray(result)) return cellText(result, dates === "value");
  return result
    .map((row) => row.map((cell, column) => cellText(cell, dates === column)).join("\t"))
    .join("\n");
}

function cellText(cell: CellValue, isDate: boolean): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return visible(cell);
  return isDate ? isoFromSerial(cell) : String(Number(cell.toPrecision(shownDigits)));
}

function signatureOf({ id, parameters }: Described): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${id}(${names.join(", ")})`;
}
