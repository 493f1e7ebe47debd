/** Formulas as the file stores them: without "=", in English, the add-in's functions under their stored names. */

const stored = "_xldudf_ZA_";

/**
 * A call of one of the add-in's functions. ZA.GOAL is stored as `_xldudf_ZA_GOAL`.
 *
 * @example
 * za("COEFFICIENT", "$B$21", "$B$9"); // "_xldudf_ZA_COEFFICIENT($B$21,$B$9)"
 */
export function za(name: string, ...cells: readonly string[]): string {
  return `${stored}${name}(${cells.join(",")})`;
}

/** Whether a formula calls the add-in. */
export function callsAddIn(formula: string): boolean {
  return formula.includes(stored);
}

/** A text constant. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A row of text constants: `{"yes","no"}`. */
export function quotedRow(texts: readonly string[]): string {
  return `{${texts.map(quoted).join(",")}}`;
}
