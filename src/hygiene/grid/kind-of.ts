import { columnIndex } from "../../workbook/address";
import { isOfNumbers, relativeFormula } from "../../workbook/relative-formula";
import type { Cell } from "../../workbook/workbook";

/** A sign that changes nothing, as in `=+B2` of the spreadsheets before Excel. */
export const idleSign = /(^|[(,=<>*/])\++/g;
/** A sum of one number: `SUM(B2-C2)`. */
const idleSum = /^SUM\(([^(),:]*)\)$/i;
const chain = /^[A-Z]{1,3}\d+(?:\+[A-Z]{1,3}\d+)+$/i;

/**
 * The formula of a cell as it is wherever it stands; `+B2+B3`, `SUM(B2+B3)` and `SUM(B2:B3)` are one.
 *
 * @returns null without a formula, and for one of numbers alone
 */
export function kindOf({ formula }: Cell, row: number, column: number): string | null {
  if (formula === undefined || isOfNumbers(formula)) return null;
  const plain = formula.replace(/\s/g, "").replace(idleSign, "$1").replace(idleSum, "$1");
  return relativeFormula(chain.test(plain) ? asSum(plain) : plain, row, column);
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
