/**
 * What Excel hands over for a cell or an argument, made one and the same on every platform.
 *
 * An empty cell is 0 on the desktop, null on the web and "" from a formula (office-js #4702, #5262); an
 * optional argument left out is null; a single cell may come as a 1x1 matrix; an error in a range comes as an
 * object, since the metadata allow errors.
 */
import { Problem } from "../../core/problem";
import { readDateText, readMonthText, readNumberText } from "../../core/parse-text";

/** What a cell holds; null when it is blank. */
export type Cell = number | string | boolean | null;

/** The argument, and the row and column where it is a range; a message names them. */
export interface Place {
  readonly argument: string;
  readonly row?: number;
  readonly column?: string;
}

/** The longest piece of a cell that a message repeats. */
const longestQuote = 40;

/** Two figures with a separator: somebody meant a date, if not one that exists. */
const likeDate = /\d\s*(?:[-./]|년|월)\s*\d/;

const errorText = /^#(?:N\/A|DIV\/0!|[A-Z_]+[!?])$/;

/**
 * Reads one cell of whatever Excel hands over.
 *
 * @returns its value, a text without spaces around it, or null when blank
 * @throws Problem `value` when the cell holds an error, or nothing that a cell can hold
 * @example
 * cellOf("  0.71 ", { argument: "rate" }); // "0.71"
 */
export function cellOf(value: unknown, place: Place): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") {
    const text = value.trim();
    if (errorText.test(text)) throw new Problem("value", "error-value", { ...place, found: text });
    return text === "" ? null : text;
  }
  if (typeof value === "object") {
    const error = errorOf(value);
    if (error !== null) throw new Problem("value", "error-value", { ...place, found: error });
    // A value of a data type (a formatted number, say) carries the plain value it stands for.
    if ("basicValue" in value) return cellOf(value.basicValue, place);
  }
  throw new Problem("value", "not-a-cell-value", { ...place });
}

/**
 * Reads an argument that is one value.
 *
 * @throws Problem `value` for a range of several cells, and as {@link cellOf}
 * @example
 * argumentOf([[40301]], "date"); // 40301
 */
export function argumentOf(value: unknown, argument: string): Cell {
  let inner = value;
  while (Array.isArray(inner)) {
    if (inner.length > 1) throw new Problem("value", "single-value", { argument });
    inner = inner[0];
  }
  return cellOf(inner, { argument });
}

/**
 * The rows of a range. A single value is a range of one cell, a list is one column.
 *
 * @returns the rows as they came, no cell read yet: a whole column has 1,048,576 of them
 */
export function rowsOf(range: unknown): readonly (readonly unknown[])[] {
  if (range === null || range === undefined) return [];
  if (!Array.isArray(range)) return [[range]];
  const rows: readonly unknown[] = range;
  return rows.every((row) => Array.isArray(row)) ? rows : rows.map((cell) => [cell]);
}

/** Whether a cell is blank on some platform; 0 is, where a date, hours or a score is meant. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === "" || value === 0) return true;
  return typeof value === "string" && value.trim() === "";
}

/** Whether a cell is a heading or a remark: text that is no number, no date, and was not meant as one. */
export function isWords(cell: Cell): boolean {
  if (typeof cell !== "string" || readNumberText(cell) !== null) return false;
  return readMonthText(cell) !== null || (readDateText(cell) === null && !likeDate.test(cell));
}

/** A cell as a message repeats it. */
export function quoted(cell: Cell): string {
  const text = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

/** `#N/A` of an error cell: {type: "Error", basicValue: "#N/A"} or {code: "#N/A"}. */
function errorOf(value: object): string | null {
  const { type, basicType, basicValue, code } = value as Readonly<Record<string, unknown>>;
  const named = [basicValue, code].find(
    (text): text is string => typeof text === "string" && text.startsWith("#"),
  );
  const isError = [type, basicType].some(
    (kind) => kind === "Error" || kind === "CustomFunctionError",
  );
  return isError || (named !== undefined && code !== undefined) ? (named ?? "#VALUE!") : null;
}
