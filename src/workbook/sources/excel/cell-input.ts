import { storedValue } from "../../date-system";
import type { Change, DateSystem } from "../../workbook";

/** The format of cells that keep as text whatever is entered. */
const textFormat = "@";

/** Texts that Excel cannot mistake for anything else: no digit, a letter first, neither TRUE nor FALSE. */
const plainText = /^(?!(?:true|false)$)\p{L}\P{N}*$/iu;

/**
 * The number format that a cell needs so that a change has the intended effect.
 *
 * @param current the cell's format
 * @returns null when the cell keeps its format
 */
export function formatToSet({ value, formula, format }: Change, current: string): string | null {
  if (format !== undefined) return format === current ? null : format;
  // A text cell would turn a number or a formula into text.
  const staysText = formula === undefined && (typeof value === "string" || value == null);
  return current === textFormat && !staysText ? "General" : null;
}

/**
 * A change as a person would type it into the cell.
 *
 * A text that Excel might mistake for a number, a date or a formula is prefixed with an apostrophe, which Excel
 * removes.
 *
 * @param format the cell's format at the time of writing
 * @param system the workbook's date system
 * @example
 * inputOf({ place, value: "1/2" }, "General", 1900); // "'1/2"
 */
export function inputOf(
  { value, isDate, formula }: Change,
  format: string,
  system: DateSystem,
): string | number | boolean {
  if (formula !== undefined) return `=${formula}`;
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") return storedValue({ value, isDate }, system);
  if (value === "") return value;
  const isSafe = format === textFormat ? !value.startsWith("'") : plainText.test(value);
  return isSafe ? value : `'${value}`;
}
