/**
 * Remembers what a function says of a text: the same headings and first words stand in row after row and file
 * after file, and to look them up costs far less than to take them apart again.
 */
import { copyOfText } from "./copy-of-text";

/** More texts than the forms of many workplaces have; a full memory is emptied, so that it never grows. */
const most = 4_000;

/** So many texts are not remembered once a memory was filled with texts that hardly came twice. */
const rest = 20 * most;

/** Longer texts are sentences, which seldom come twice. */
const longest = 200;

/**
 * @param of a function of nothing but the text
 * @returns the same function, which works out each text once
 * @example
 * const wordsOf = memoizeText((text) => text.replace(/\s/g, ""));
 */
export function memoizeText<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  let found = 0;
  let rested = 0;
  return (text) => {
    if (text.length > longest) return of(text);
    const before = known.get(text);
    if (before !== undefined) {
      found++;
      return before;
    }
    if (known.size >= most) {
      // To fill it again and again with what is never asked for leaves more to collect than a workbook takes.
      if (found < most && rested++ < rest) return of(text);
      known.clear();
      found = 0;
      rested = 0;
    }
    const own = ownText(text);
    const value = of(own);
    known.set(own, value);
    return value;
  };
}

/** The texts that were worked out before, each once. */
const texts = new Map<string, string>();

/**
 * A text as it was worked out before, where it was: the same text need not be compared letter by letter then.
 *
 * @example
 * knownText("출력인원"); // "출력인원"
 */
export function knownText(text: string): string {
  return text.length > longest ? text : (texts.get(text) ?? text);
}

function ownText(text: string): string {
  const before = texts.get(text);
  if (before !== undefined) return before;
  if (texts.size >= most) texts.clear();
  const own = copyOfText(text);
  texts.set(own, own);
  return own;
}
