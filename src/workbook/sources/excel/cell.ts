import type { Cell, CellValue } from "../../workbook";
import { storedFormula } from "../../stored-formula";

const errorValue =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|TIMEOUT!|PYTHON!)$/;

const general = /^general$/i;

/**
 * A cell of the snapshot, from what Excel returns for it.
 *
 * Excel returns an error as its text and a blank cell as "". A formula differs from a text that begins with "="
 * (typed with an apostrophe) in that only the text is its own value. The text "#N/A" typed with an apostrophe
 * cannot be told from the error.
 *
 * @param value of `Range.values`
 * @param formula of `Range.formulas`: with "=", or the value again
 * @param format of `Range.numberFormat`
 * @returns undefined for a blank cell
 * @example
 * cellOf(150, "=ZA.GOAL(B2,B3,B4)", "General"); // { value: 150, formula: "ZA.GOAL(B2,B3,B4)" }
 */
export function cellOf(value: unknown, formula: unknown, format: unknown): Cell | undefined {
  const code = typeof format === "string" && !general.test(format) ? format : undefined;
  const hasFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (!hasFormula && (value === "" || value === null)) return undefined;
  // Typed text in a text cell stays text, whatever it looks like.
  const content = !hasFormula && code === "@" ? plain(value) : valueOf(value);
  return {
    value: content,
    ...(hasFormula ? { formula: storedFormula(formula.slice(1)) } : {}),
    ...(code === undefined ? {} : { format: code }),
  };
}

function valueOf(value: unknown): CellValue {
  return typeof value === "string" && errorValue.test(value) ? { error: value } : plain(value);
}

function plain(value: unknown): string | number | boolean | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
}
