import { parseArea } from "../../workbook/address";
import { mentionsOf } from "../../workbook/references";
import type { Area } from "../../workbook/workbook";
import { isEquivalent } from "./equivalent";
import { idleSign } from "./kind-of";
import { termChanges } from "./term-changes";

/**
 * How a formula differs from the usual one of its line:
 *
 * - `none`: both give the same by what they refer to
 * - `slip`: one edge of one range, or one reference, stands a few cells further on; or all references do alike
 * - `moved`: other references, and nothing else
 * - `parameter`: fixed rows or columns of single cells alone, as where a group of rows has a rate of its own
 * - `literal`: numbers or texts within the formula alone, or numbers by which more is multiplied or divided
 * - `operator`: one operator
 * - `function`: one function
 * - `addend`: a number or a reference is added to the usual formula, or taken from it
 * - `parts`: a cell or two of those that are added up, or of which a mean is taken, are missing or too many
 */
export type Difference =
  | "none"
  | "slip"
  | "moved"
  | "parameter"
  | "literal"
  | "operator"
  | "function"
  | "addend"
  | "parts"
  | "other";

/** A formula without its addresses and literals, and these. */
interface Skeleton {
  /** `SUM(@:@)*@+#`: what stands between them. */
  readonly text: string;
  readonly areas: readonly Area[];
  /** Of each area, whether its row and its column are fixed; of ranges, neither. */
  readonly fixed: readonly (readonly [row: boolean, column: boolean])[];
  readonly literals: readonly string[];
}

/** A slip of the mouse moves an edge by so many cells at most. */
const farthestSlip = 3;

/** Words are found too, so that the digits of a name are no literal. */
const wordOrLiteral = /[A-Z_][\w.]*|"(?:[^"]|"")*"|\d+(?:\.\d+)?(?:E[-+]?\d+)?/gi;
const operator = /[-+*/^]/g;
const functionName = /[A-Z][A-Z.]*(?=\()/g;
const addend = /^[-+](?:[\d.]+%?|\$?[A-Z]{1,3}\$?\d+)$/;

/** A formula that is a reference and nothing else; another may well read more. */
const link = /^[-+]?(?:.*!)?\$?[A-Z]{1,3}\$?\d+$/i;

/**
 * Compares a formula with the usual one of its line, both as they are written for the same cell.
 *
 * @example
 * differenceOf("SUM(C2:C7)", "SUM(C2:C8)"); // "slip"
 */
export function differenceOf(formula: string, usual: string): Difference {
  if (isEquivalent(formula, usual)) return "none";
  const [odd, common] = [skeletonOf(formula), skeletonOf(usual)];
  if (odd.areas.length === common.areas.length) {
    const moves = odd.areas.map((area, index) => stepsBetween(area, common.areas[index] ?? area));
    if (odd.text === common.text) return differenceWithin(odd, common, moves);
    const isSamePlace = moves.every((steps) => steps.every((step) => step === 0));
    const factor = /[*/]#/g;
    if (isSamePlace && odd.text.replace(factor, "") === common.text.replace(factor, ""))
      return "literal";
    const areSameLiterals = odd.literals.join() === common.literals.join();
    if (isSamePlace && areSameLiterals && differsInOne(odd.text, common.text, operator))
      return "operator";
    if (isSamePlace && areSameLiterals && differsInOne(odd.text, common.text, functionName))
      return "function";
  }
  if (differsInParts(formula, usual)) return "parts";
  const [plain, plainUsual] = [formula, usual].map((each) => each.replace(/\s/g, ""));
  const rest = plain?.startsWith(plainUsual ?? "") ? plain.slice(plainUsual?.length) : "";
  const isMore = addend.test(rest.toUpperCase()) && !link.test(usual);
  return isMore ? "addend" : "other";
}

/** So many terms at most are missing or too many. */
const mostParts = 2;

function differsInParts(formula: string, usual: string): boolean {
  const changes = termChanges(formula, usual);
  if (!changes || changes.joinedBy === "*") return false;
  const parts = changes.terms.length;
  return parts <= mostParts && parts < changes.usualCount - 1;
}

function differenceWithin(
  odd: Skeleton,
  common: Skeleton,
  moves: readonly (readonly number[])[],
): Difference {
  const moved = moves.flatMap((steps, index) =>
    steps.some((step) => step !== 0) ? [{ steps, index }] : [],
  );
  const [first, ...more] = moved;
  if (!first) return odd.literals.join() === common.literals.join() ? "moved" : "literal";
  if (odd.literals.join() !== common.literals.join()) return "other";
  const isParameter = moved.every(({ steps: [top, left, bottom, right], index }) => {
    const [[row, column], [usualRow, usualColumn]] = [fixedAt(odd, index), fixedAt(common, index)];
    const [isInRow, isInColumn] = [top === 0 && bottom === 0, left === 0 && right === 0];
    return (isInRow || (row && usualRow)) && (isInColumn || (column && usualColumn));
  });
  if (isParameter) return "parameter";
  const changed = new Set(first.steps.filter((step) => step !== 0));
  const isShort = first.steps.every((step) => Math.abs(step) <= farthestSlip);
  const areAlike = more.every(({ steps }) => steps.join() === first.steps.join());
  return changed.size === 1 && isShort && areAlike ? "slip" : "moved";
}

function fixedAt({ fixed }: Skeleton, index: number): readonly [row: boolean, column: boolean] {
  return fixed[index] ?? [false, false];
}

/** By how much the edges of an area are moved; both edges of a single cell move as one. */
function stepsBetween(area: Area, other: Area): number[] {
  return [
    area.top - other.top,
    area.left - other.left,
    area.bottom - other.bottom,
    area.right - other.right,
  ];
}

function skeletonOf(formula: string): Skeleton {
  const areas: Area[] = [];
  const fixed: [boolean, boolean][] = [];
  let bare = "";
  let done = 0;
  for (const { address, addressStart, end } of mentionsOf(formula)) {
    const area = parseArea(address);
    if (!area) continue;
    areas.push(area);
    const isRange = address.includes(":");
    fixed.push([!isRange && /\$\d/.test(address), !isRange && address.startsWith("$")]);
    bare += formula.slice(done, addressStart) + (isRange ? "@:@" : "@");
    done = end;
  }
  bare = (bare + formula.slice(done)).replace(/\s/g, "").replace(idleSign, "$1").toUpperCase();
  const literals: string[] = [];
  const text = bare.replace(wordOrLiteral, (found) => {
    if (/^[A-Z_]/.test(found)) return found;
    literals.push(found);
    return "#";
  });
  return { text, areas, fixed, literals };
}

/** Whether two texts differ in one of the parts that a pattern finds, and in nothing else. */
function differsInOne(text: string, other: string, part: RegExp): boolean {
  if (text.replace(part, "?") !== other.replace(part, "?")) return false;
  const [ones, others] = [text.match(part) ?? [], other.match(part) ?? []];
  return ones.filter((one, index) => one !== others[index]).length === 1;
}
