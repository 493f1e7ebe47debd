/** Steps of work for which the sheets of one workbook are checked; real ones take far fewer. */
export const mostSteps = 1_000_000;

/** What a cell costs in steps: a formula that is the one above moved down is not taken apart, any other is. */
const steps = { cell: 1, formula: 2, charactersAStep: 2 } as const;

/**
 * Counts what the numbers and formulas of one workbook take, sheet after sheet, so that no workbook keeps the checks
 * busy, or takes memory, without end.
 */
export class GridBudget {
  private spent = 0;

  /** Whether more has come than is checked. */
  get isSpent(): boolean {
    return this.spent > mostSteps;
  }

  takeCell(): void {
    this.spent += steps.cell;
  }

  takeMovedFormula(): void {
    this.spent += steps.formula;
  }

  takeFormula(length: number): void {
    this.spent += steps.formula + length / steps.charactersAStep;
  }
}
