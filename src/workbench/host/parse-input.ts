/** How Excel interprets a value that is typed into a cell, or equivalently written through the API. */
import { serialOf } from "../../core/calendar/serial";
import type { CellPatch } from "./grid";
import { ExcelError } from "./excel-error";

const longestText = 32_767;
const textFormat = "@";

const number = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?(%?)$/i;
const date = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const errors = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

/**
 * The patch for a cell from the input that is written to it.
 *
 * Text that looks like a number, a percentage, a date, TRUE or an error becomes one, and text that starts with "="
 * a formula, unless the cell's format is text ("@") or the input starts with an apostrophe. Dates are recognised only
 * with the year first, which is unambiguous in every language.
 *
 * @param input "" clears the cell, null leaves it unchanged
 * @param numberFormat the current format of the cell
 * @returns undefined when the cell is left unchanged
 * @example
 * parseInput("12", "General"); // { value: 12 }
 * parseInput("12", "@"); // { value: "12" }
 */
export function parseInput(input: unknown, numberFormat: string): CellPatch | undefined {
  if (input === null || input === undefined) return undefined;
  if (input === "") return { value: null };
  if (typeof input === "boolean") return { value: input };
  if (typeof input === "number") {
    return { value: numberFormat === textFormat ? String(input) : input };
  }
  if (typeof input !== "string" || input.length > longestText) {
    throw new ExcelError("InvalidArgument");
  }
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (numberFormat === textFormat) return { value: input };
  if (input.startsWith("=") && input.length > 1) return { formula: input };
  return fromText(input, numberFormat);
}

function fromText(input: string, numberFormat: string): CellPatch {
  const text = input.trim();
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (errors.has(upper)) return { value: { error: upper } };
  const day = serialOfText(text);
  if (day !== null) return formatted(day, numberFormat, "yyyy-mm-dd");
  const [, percent] = number.exec(text) ?? [];
  const amount = parseFloat(text.replaceAll(",", ""));
  if (percent === undefined || Number.isNaN(amount)) return { value: input };
  return percent ? formatted(amount / 100, numberFormat, "0%") : { value: amount };
}

/** Excel applies the format of the input to a cell without one. */
function formatted(value: number, has: string, inputFormat: string): CellPatch {
  return has === "General" ? { value, numberFormat: inputFormat } : { value };
}

function serialOfText(text: string): number | null {
  const [, year, , month, day] = date.exec(text) ?? [];
  if (year === undefined) return null;
  try {
    return serialOf(Number(year), Number(month), Number(day));
  } catch {
    return null;
  }
}
