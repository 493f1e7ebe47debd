/** Formulas that need the add-in: without it, Excel shows #NAME? in their place. */
import type { DefinedName } from "./workbook";

/** Texts, quoted sheets and brackets, which are skipped, and words. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(!?)/gu;
/** ZA.GOAL as Excel shows it, and as files may still have it. */
const ownFunction = /^(?:_xl(?:fn|l|udf)\.)*(?:ZA\.|_xldudf_ZA_)[A-Z][A-Z0-9]*$/i;

/** Tells whether a formula needs the add-in. */
export type NeedsAddIn = (formula: string) => boolean;

/**
 * Prepares to tell which formulas of a workbook need the add-in: those that call it, anywhere in them, and those that use
 * a defined name which does.
 *
 * @param names the defined names of the workbook
 * @returns tells it of a formula, without its "="
 * @example
 * needsAddInOf([])("IFERROR(ZA.GOAL(B2,B3,B4),0)"); // true
 */
export function needsAddInOf(names: readonly DefinedName[]): NeedsAddIn {
  const own = new Set<string>();
  const needsAddIn = (formula: string) =>
    Array.from(formula.matchAll(token)).some(
      ([, word = "", isSheet]) =>
        isSheet === "" && (ownFunction.test(word) || own.has(word.toLowerCase())),
    );
  // A name may use a name that uses the add-in.
  for (let before = -1; before < own.size;) {
    before = own.size;
    for (const { name, refersTo } of names) {
      if (needsAddIn(refersTo)) own.add(name.toLowerCase());
    }
  }
  return needsAddIn;
}
