import { storedValue } from "../../date-system";
import type { Change, DateSystem } from "../../workbook";

/** The format of cells that keep what is typed as text. */
const textFormat = "@";

/** Texts that Excel can take for nothing else: no digit, a letter first, neither TRUE nor FALSE. */
const plainText = /^(?!(?:true|false)$)\p{L}\P{N}*$/iu;

/**
 * The number format that a cell must get so that a change becomes what it says.
 *
 * @param current the cell's format
 * @returns null when it keeps the one it has
 */
export function formatFor({ value, formula, format }: Change, current: string): string | null {
  if (format !== undefined) return format === current ? null : format;
  // In a text cell a number or a formula would become text.
  const staysText = formula === undefined && (typeof value === "string" || value == null);
  return current === textFormat && !staysText ? "General" : null;
}

/**
 * A change as one would type it into the cell.
 *
 * A text that Excel might take for a number, a date or a formula gets an apostrophe before it, which Excel
 * takes away again.
 *
 * @param format the cell's format when it is typed
 * @param system the workbook's date system
 * @example
 * typed({ place, value: "1/2" }, "General", 1900); // "'1/2"
 */
export function typed(
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
