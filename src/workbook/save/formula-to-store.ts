/** Formulas as Excel shows them and as the file stores them: the reverse of `storedFormula`. */
import { endOfBrackets } from "../references";
import { namedFunctions } from "../stored-formula";
import { prefixOf } from "./newer-functions";

/** Texts, quoted sheets, error values, numbers, words, blanks, and every other character alone. */
const token =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|#[A-Z][A-Z0-9_/]*[!?]?|\d[\p{L}\p{N}_.]*|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\s+|[^]/giu;
const isWord = /^[\p{L}_\\]/u;
const isNamedFunction = new RegExp(`^(?:${namedFunctions})$`, "i");
const takesFunction = /^(?:BYCOL|BYROW|GROUPBY|MAKEARRAY|MAP|PIVOTBY|REDUCE|SCAN)$/i;
/** A cell with all that its formula fills: `A1#`. */
const spilled =
  /("(?:[^"]|"")*"|\[[^\]]*\])|((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d{1,7})#/giu;

/** What stands between two parentheses. */
interface Call {
  readonly name: string;
  /** The argument being read, from 0. */
  argument: number;
  /** Names of LET and LAMBDA, as they were declared. */
  readonly bound: string[];
  /** A name of LET, which its own value does not know. */
  declared: string | null;
}

/**
 * A formula as the file stores it, from how Excel shows it; without "=".
 *
 * @example
 * formulaToStore("IFNA(ZA.GOAL(A1,B1),0)"); // "_xlfn.IFNA(_xldudf_ZA_GOAL(A1,B1),0)"
 * formulaToStore("LET(x,B2,x*2)"); // "_xlfn.LET(_xlpm.x,B2,_xlpm.x*2)"
 */
export function formulaToStore(formula: string): string {
  const text = formula.replace(spilled, (match, skipped?: string, cell?: string) =>
    skipped === undefined ? `ANCHORARRAY(${cell ?? ""})` : match,
  );
  const calls: Call[] = [callOf("")];
  let stored = "";
  let at = 0;
  let before = "";
  let called = "";
  while (at < text.length) {
    token.lastIndex = at;
    const piece = token.exec(text)?.[0] ?? text.charAt(at);
    const call = calls.at(-1) ?? callOf("");
    const next = /\S/.exec(text.slice(at + piece.length, at + piece.length + 80))?.[0] ?? "";
    const isArgument = /[(,]/.test(before) && (next === "," || next === ")");
    if (piece === "[") {
      const brackets = text.slice(at, endOfBrackets(text, at));
      const after = /^\s*,/.test(text.slice(at + brackets.length));
      const optional = /^\[([\p{L}_\\][\p{L}\p{N}_.\\?]*)\]$/u.exec(brackets)?.[1];
      if (isLambda(call) && /[(,]/.test(before) && after && optional !== undefined) {
        call.bound.push(optional);
        stored += `_xlop.${optional}`;
      } else stored += isWord.test(before) ? structured(brackets) : brackets;
      at += brackets.length;
      before = "]";
      continue;
    }
    at += piece.length;
    if (isWord.test(piece) && before !== "!" && next !== "!" && before !== "$") {
      stored += wordToStore(piece, { calls, before, next, isArgument });
    } else if (piece !== "@" || !/^[=+\-*/^&<>(,\s]?$/.test(before)) {
      // Where no array is asked for, a file says nothing of what "@" says: it is so.
      stored += piece;
    }
    if (/^\s+$/.test(piece)) continue;
    if (piece === "(" || piece === "{") calls.push(callOf(piece === "(" ? called : ""));
    else if (piece === ")" || piece === "}") calls.pop();
    else if (piece === ",") nextArgument(call);
    called = isWord.test(piece) ? piece.toUpperCase() : "";
    before = piece;
  }
  return stored;
}

function wordToStore(
  word: string,
  {
    calls,
    before,
    next,
    isArgument,
  }: { calls: readonly Call[]; before: string; next: string; isArgument: boolean },
): string {
  const call = calls.at(-1);
  if (call && isArgument && next === "," && declares(call)) {
    if (isLambda(call)) call.bound.push(word);
    else call.declared = word;
    return `_xlpm.${word}`;
  }
  const isColumn = (before === ":" || next === ":") && /^[A-Z]{1,3}$/i.test(word);
  const bound = isColumn || next === "$" || next === "[" ? undefined : boundName(calls, word);
  if (bound !== undefined) return `_xlpm.${bound}`;
  const name = word.toUpperCase();
  if (next === "(") {
    if (name.startsWith("ZA.")) return `_xldudf_ZA_${name.slice(3)}`;
    const prefix = prefixOf(name);
    return prefix === undefined ? word : prefix + name;
  }
  const isNamed = call && takesFunction.test(call.name) && isArgument && isNamedFunction.test(word);
  return isNamed ? `_xleta.${name}` : word;
}

function callOf(name: string): Call {
  return { name, argument: 0, bound: [], declared: null };
}

function isLambda({ name }: Call): boolean {
  return name === "LAMBDA";
}

function declares(call: Call): boolean {
  return isLambda(call) || (call.name === "LET" && call.argument % 2 === 0);
}

/** A name of LET holds from its value on. */
function nextArgument(call: Call): void {
  call.argument += 1;
  if (call.argument % 2 === 1 || call.declared === null) return;
  call.bound.push(call.declared);
  call.declared = null;
}

function boundName(calls: readonly Call[], word: string): string | undefined {
  const isSame = (name: string) => name.toUpperCase() === word.toUpperCase();
  return calls.findLast(({ bound }) => bound.some(isSame))?.bound.findLast(isSame);
}

/** `[@Days]`, a cell of the formula's own row, in its long form: `[[#This Row],[Days]]`. */
function structured(brackets: string): string {
  const inside = /^\[@(.*)\]$/su.exec(brackets)?.[1];
  if (inside === undefined) return brackets;
  if (inside === "") return "[#This Row]";
  return `[[#This Row],${inside.startsWith("[") ? inside : `[${inside}]`}]`;
}
