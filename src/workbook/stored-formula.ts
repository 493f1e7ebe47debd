/** Formulas as Excel shows them and as the file stores them. */

/**
 * Prefixes that names have in the file and Excel does not show: newer functions (`_xlfn.`, `_xlws.`), names
 * of LET and LAMBDA (`_xlpm.`), unknown functions (`_xludf.`), and functions of add-ins (`_xldudf_ZA_GOAL` is
 * `ZA.GOAL`, sometimes preceded by the link to another add-in: `[2]!_xldudf_ZA_GOAL`).
 * Texts and quoted sheet names are matched to be skipped.
 */
const prefixed =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:\[\d+\]!)?\b_xldudf_ZA_(?=[A-Za-z0-9]+\()|\b_xl(?:fn|ws|pm|udf)\./g;

/**
 * A formula as Excel shows it, from how the file stores it; without "=".
 *
 * @example
 * storedFormula("_xldudf_ZA_GOAL(B2,_xlfn.XLOOKUP(1,A:A,C:C))"); // "ZA.GOAL(B2,XLOOKUP(1,A:A,C:C))"
 */
export function storedFormula(stored: string): string {
  // Some scripts store the "=" too.
  const formula = stored.trim().replace(/^=+/, "");
  if (!formula.includes("_xl")) return formula;
  return formula.replace(prefixed, (match) => {
    if (match.startsWith('"') || match.startsWith("'")) return match;
    return match.endsWith("_xldudf_ZA_") ? "ZA." : "";
  });
}

/** Functions newer than the file format, which are stored with a prefix. */
const newerFunctions = new Set(
  (
    "ACOT ARABIC BASE CONCAT DAYS DECIMAL FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS NUMBERVALUE " +
    "RANDARRAY SEQUENCE SHEET SHEETS SORTBY SWITCH TEXTJOIN UNIQUE XLOOKUP XMATCH XOR"
  ).split(" "),
);
const newerWorksheetFunctions = new Set(["FILTER", "SORT"]);

const calledFunction =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\b(?:[A-Z][A-Z0-9]*\.)*[A-Z][A-Z0-9]*(?=\()/gi;

/**
 * A formula as the file stores it, from how Excel shows it; without "=".
 *
 * @example
 * formulaToStore("IFNA(ZA.GOAL(A1,B1),0)"); // "_xlfn.IFNA(_xldudf_ZA_GOAL(A1,B1),0)"
 */
export function formulaToStore(formula: string): string {
  return formula.replace(calledFunction, (match) => {
    const name = match.toUpperCase();
    if (name.startsWith("ZA.")) return `_xldudf_ZA_${name.slice(3)}`;
    if (newerWorksheetFunctions.has(name)) return `_xlfn._xlws.${name}`;
    return newerFunctions.has(name) ? `_xlfn.${name}` : match;
  });
}
