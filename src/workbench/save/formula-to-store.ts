/** Functions that came after the file format and are stored with a prefix. */
const later = new Set(
  (
    "ACOT ARABIC BASE CONCAT DAYS DECIMAL FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS NUMBERVALUE " +
    "RANDARRAY SEQUENCE SHEET SHEETS SORTBY SWITCH TEXTJOIN UNIQUE XLOOKUP XMATCH XOR"
  ).split(" "),
);
const laterOfWorksheets = new Set(["FILTER", "SORT"]);

const called = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\b(?:[A-Z][A-Z0-9]*\.)*[A-Z][A-Z0-9]*(?=\()/gi;

/**
 * A formula as the file stores it, from how Excel shows it.
 *
 * @param formula with its "="
 * @returns without it
 * @example
 * formulaToStore("=IFNA(ZA.GOAL(A1,B1),0)"); // "_xlfn.IFNA(_xldudf_ZA_GOAL(A1,B1),0)"
 */
export function formulaToStore(formula: string): string {
  return formula.slice(1).replace(called, (match) => {
    const name = match.toUpperCase();
    if (name.startsWith("ZA.")) return `_xldudf_ZA_${name.slice(3)}`;
    if (laterOfWorksheets.has(name)) return `_xlfn._xlws.${name}`;
    return later.has(name) ? `_xlfn.${name}` : match;
  });
}
