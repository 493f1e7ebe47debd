import { areaAddress, columnName, parseArea } from "../../workbook/address";
import { mentionsOf } from "../../workbook/references";

/** Ranges up to so many cells are compared cell by cell. */
const mostCells = 200;

/**
 * Whether two formulas of one cell give the same by what they refer to, though they are written in two ways: `$B$2` and
 * `B2`, `+B2` and `B2`, `B2+B3` and `SUM(B2:B3)`, `B2*C2` and `C2*B2`.
 */
export function isEquivalent(formula: string, other: string): boolean {
  return normalized(formula) === normalized(other);
}

function normalized(formula: string): string {
  const plain = formula
    .replace(/[\s$]/g, "")
    .toUpperCase()
    .replace(/^\++/, "")
    .replace(/^\((.*)\)$/, (whole, inner: string) => (/[()]/.test(inner) ? whole : inner));
  const operator = /^[^()+*]+(?:\+[^()+*]+)+$/.test(plain)
    ? "+"
    : /^[^()+*/-]+(?:\*[^()+*/-]+)+$/.test(plain)
      ? "*"
      : null;
  const isSum = /^SUM\([^()]*\)$/.test(plain);
  if (!isSum && (operator === null || plain.includes("-") || plain.includes("/"))) return plain;
  const terms = isSum ? plain.slice(4, -1).split(",") : plain.split(operator ?? "+");
  return `${isSum ? "+" : (operator ?? "")} ${terms.flatMap(cellsOf).toSorted().join(" ")}`;
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
