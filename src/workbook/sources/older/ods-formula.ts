const cell = String.raw`\.([$A-Za-z0-9]+)(?::\.([$A-Za-z0-9]+))?`;
const sheet = String.raw`'(?:[^']|'')*'|[^'[\].:"]+`;

/**
 * An address as OpenDocument writes it, where the library left it so: `[.B2:.B9]`, `['7월'.F35]`, and behind a sheet that
 * is written already `'7월'![.B2]`. Texts are matched to be skipped.
 */
const address = new RegExp(String.raw`"[^"]*"|(!)?\[(?:\$?(${sheet}))?${cell}\]`, "g");

const needsNoQuotes = /^'|^[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * A formula of an OpenDocument file as Excel writes it.
 *
 * @param formula as the library gives it, without its "="
 * @example
 * odsFormula("SUM([.B2:.B9])+[7월.F35]"); // "SUM(B2:B9)+'7월'!F35"
 */
export function odsFormula(formula: string): string {
  return formula
    .replace(address, (match, bang = "", named?: string, first?: string, last?: string) => {
      if (first === undefined) return match;
      const range = last === undefined ? first : `${first}:${last}`;
      if (named === undefined) return `${String(bang)}${range}`;
      return `${needsNoQuotes.test(named) ? named : `'${named}'`}!${range}`;
    })
    .replace(/_xldudf_za_\w+/gi, (name) => name.toUpperCase().replace("_XLDUDF_", "_xldudf_"));
}
