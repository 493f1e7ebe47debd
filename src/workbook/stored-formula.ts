/**
 * What stands before a name in the file and is not shown in Excel: later functions (`_xlfn.`, `_xlws.`), names
 * of LET and LAMBDA (`_xlpm.`), unknown functions (`_xludf.`), and functions of add-ins (`_xldudf_ZA_GOAL` is
 * `ZA.GOAL`, at times with the link of a rival add-in before it: `[2]!_xldudf_ZA_GOAL`).
 * Texts and quoted sheet names are matched to be passed over.
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
  const formula = stored.trim();
  if (!formula.includes("_xl")) return formula;
  return formula.replace(prefixed, (match) => {
    if (match.startsWith('"') || match.startsWith("'")) return match;
    return match.endsWith("_xldudf_ZA_") ? "ZA." : "";
  });
}
