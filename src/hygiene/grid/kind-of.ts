import { columnIndex } from "../../workbook/address";
import { isOfNumbers, relativeFormula, relativeOf } from "../../workbook/relative-formula";
import { type SharedFormula, sharedFormula } from "../../workbook/shared-formula";
import type { GridBudget } from "./grid-budget";

/** A sign that changes nothing, as in `=+B2` of the spreadsheets before Excel. */
export const idleSign = /(^|[(,=<>*/])\++/g;
/** A sum of one number: `SUM(B2-C2)`. */
const idleSum = /^SUM\(([^(),:]*)\)$/i;
const chain = /^[A-Z]{1,3}\d+(?:\+[A-Z]{1,3}\d+)+$/i;

/** Tells the kind of a formula; null for one of numbers alone. */
export type KindOf = (formula: string, row: number, column: number) => string | null;

/**
 * Prepares to tell the kinds of the formulas of one sheet, row by row: what each is wherever it stands; `+B2+B3`,
 * `SUM(B2+B3)` and `SUM(B2:B3)` are one. A formula that is the one above moved down is of its kind, without being read.
 *
 * @example
 * const kindOf = kindsOfSheet(new GridBudget());
 * kindOf("B2*C2", 1, 3) === kindOf("B3*C3", 2, 3); // true
 */
export function kindsOfSheet(budget: GridBudget): KindOf {
  const above = new Map<number, { readonly movedTo: SharedFormula; readonly kind: string }>();
  /** Each kind once, so that the cells of a kind share one text. */
  const kinds = new Map<string, string>();
  return (formula, row, column) => {
    if (isOfNumbers(formula)) return null;
    const known = above.get(column);
    if (known?.movedTo(row, column) === formula) {
      budget.takeMovedFormula();
      return known.kind;
    }
    budget.takeFormula(formula.length);
    const movedTo = sharedFormula(formula, row, column);
    const found = kindFrom(formula, movedTo, row, column);
    const kind = kinds.get(found) ?? found;
    kinds.set(kind, kind);
    above.set(column, { movedTo, kind });
    return kind;
  };
}

function kindFrom(formula: string, movedTo: SharedFormula, row: number, column: number): string {
  const plain = formula.replace(/\s/g, "").replace(idleSign, "$1").replace(idleSum, "$1");
  if (chain.test(plain)) return relativeFormula(asSum(plain), row, column);
  return plain === formula ? relativeOf(movedTo) : relativeFormula(plain, row, column);
}

/** Cells that stand one after the other and are added up, as the sum of their range. */
function asSum(formula: string): string {
  const cells = formula.split("+");
  const places = cells.map((cell) => {
    const letters = /^[A-Z]+/i.exec(cell)?.[0] ?? "";
    return { column: columnIndex(letters) ?? 0, row: Number(cell.slice(letters.length)) };
  });
  const isInSteps = (down: number, across: number) =>
    places.every(({ row, column }, index) => {
      const before = places[index - 1];
      return !before || (row - before.row === down && column - before.column === across);
    });
  const isRange = isInSteps(1, 0) || isInSteps(0, 1);
  return isRange ? `SUM(${cells[0] ?? ""}:${cells.at(-1) ?? ""})` : formula;
}
