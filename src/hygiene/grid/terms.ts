import { areaAddress, columnName, parseArea } from "../../workbook/address";
import { mentionsOf } from "../../workbook/references";

/** What a formula joins, and by what, whatever the order. */
export interface Terms {
  /** `+`, `*`, or a function of a list such as `AVERAGE`. */
  readonly joinedBy: string;
  /** The cells of ranges one by one, and whatever else is joined, in order. */
  readonly terms: readonly string[];
}

/** The cells of longer ranges are not listed. */
const mostCells = 200;

const listFunction = /^(SUM|AVERAGE|MIN|MAX|COUNT|COUNTA|MEDIAN)\(([^()]*)\)$/;

/**
 * The terms of a formula that adds up, multiplies, or takes one function of a list; null for any other.
 *
 * @param formula without its "="
 * @example
 * termsOf("SUM(B2:B4)+B5"); // joined by "+": B2, B3, B4 and B5
 */
export function termsOf(formula: string): Terms | null {
  const plain = withoutWriting(formula);
  const [, name, list] = listFunction.exec(plain) ?? [];
  if (name !== undefined && name !== "SUM" && list !== undefined) {
    return { joinedBy: name, terms: list.split(",").flatMap(cellsOf).toSorted() };
  }
  if (/^[^()+*/-]+(?:\*[^()+*/-]+)+$/.test(plain)) {
    return { joinedBy: "*", terms: plain.split("*").toSorted() };
  }
  const parts = plain.split("+");
  const isSum =
    plain !== "" && parts.every((part) => /^(?:SUM\([^()]*\)|[^-()*/^&=<>,]+)$/.test(part));
  const isAlone = parts.length === 1 && !plain.startsWith("SUM(");
  if (!isSum || isAlone) return null;
  const terms = parts.flatMap((part) => {
    const [, , inner] = listFunction.exec(part) ?? [];
    return inner === undefined ? [part] : inner.split(",").flatMap(cellsOf);
  });
  return { joinedBy: "+", terms: terms.toSorted() };
}

/** A formula without what makes no difference in its cell: blanks, `$`, a leading `+`, and brackets or a SUM around it. */
export function withoutWriting(formula: string): string {
  return formula
    .replace(/[\s$]/g, "")
    .toUpperCase()
    .replace(/^\++/, "")
    .replace(/^SUM\(([^(),:]*)\)$/, "$1")
    .replace(/^\((.*)\)$/, (whole, inner: string) => (/[()]/.test(inner) ? whole : inner));
}

/** A term; the cells of a range one by one. */
function cellsOf(term: string): string[] {
  const [mention] = mentionsOf(term);
  const area = mention?.sheet === undefined && mention?.address === term ? parseArea(term) : null;
  if (!area) return [term];
  const { top, left, bottom, right } = area;
  if ((bottom - top + 1) * (right - left + 1) > mostCells) return [areaAddress(area)];
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1)
      cells.push(`${columnName(column)}${row + 1}`);
  }
  return cells;
}
