/** Formulas as the file stores them and as Excel shows them. */

/** Functions that BYROW, MAP and their like are given by name alone. */
export const namedFunctions =
  "ABS|AND|AVERAGE|COUNT|COUNTA|INT|ISBLANK|ISNUMBER|ISTEXT|LEN|LOWER|MAX|MEDIAN|MIN|NOT|OR|PRODUCT|SQRT|SUM|TRIM|UPPER|VALUE";

/**
 * Prefixes that names have in the file and Excel does not show: newer functions (`_xlfn.`, `_xlws.`), names
 * of LET and LAMBDA (`_xlpm.`; `_xlop.y` is `[y]`), functions by name alone (`_xleta.`), unknown functions
 * (`_xludf.`), and functions of add-ins (`_xldudf_ZA_GOAL` is `ZA.GOAL`, sometimes preceded by the link to another
 * add-in: `[2]!_xldudf_ZA_GOAL`). Texts and quoted sheet names are matched to be skipped.
 */
const prefixed = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:\[\d+\]!)?\b_xldudf_ZA_(?=[A-Za-z0-9]+\()|\b_xl(?:fn|ws|pm|udf)\.` +
    String.raw`|\b_xlop\.(?<optional>[\p{L}\p{N}_.\\?]+)|\b_xleta\.(?=(?:${namedFunctions})\b(?![.(]))`,
  "gu",
);

/**
 * A formula as Excel shows it, from how the file stores it; without "=".
 *
 * @example
 * storedFormula("_xldudf_ZA_GOAL(B2,_xlfn.XLOOKUP(1,A:A,C:C))"); // "ZA.GOAL(B2,XLOOKUP(1,A:A,C:C))"
 */
export function storedFormula(stored: string): string {
  // Some scripts store the "=" too.
  const written = stored.trim();
  const formula = written.startsWith("=") ? written.replace(/^=+/, "") : written;
  if (!formula.includes("_xl")) return formula;
  return formula.replace(prefixed, (match, optional?: string) => {
    if (match.startsWith('"') || match.startsWith("'")) return match;
    if (optional !== undefined) return `[${optional}]`;
    return match.endsWith("_xldudf_ZA_") ? "ZA." : "";
  });
}
