import { type SharedFormula, sharedFormula } from "./shared-formula";

/** Any cell far from the edges, over which addresses would come back at the other side. */
const [sameRow, sameColumn] = [500_000, 8_000];

/**
 * What a formula is wherever it stands: formulas that are one formula moved along, or filled down, are equal.
 *
 * @param formula without its "="
 * @param row the row of its cell, from 0
 * @param column the column of its cell, from 0
 * @example
 * relativeFormula("B2*C2", 1, 3) === relativeFormula("B3 * C3", 2, 3); // true
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  return relativeOf(sharedFormula(formula, row, column));
}

/** The same of a formula that is prepared to be moved. */
export function relativeOf(shared: SharedFormula): string {
  return shared(sameRow, sameColumn).replace(/\s/g, "").toUpperCase();
}

/** Whether a formula is one of numbers alone, such as `5+3`. */
export function isOfNumbers(formula: string): boolean {
  return /^[\d\s.+\-*/()%]+$/.test(formula);
}
