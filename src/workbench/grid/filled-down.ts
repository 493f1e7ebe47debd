import type { ICellData } from "@univerjs/core";
import { sharedFormula, type SharedFormula } from "../../workbook/shared-formula";
import type { Cell } from "../../workbook/workbook";

/**
 * Finds the formulas of a sheet that were filled down a column, which Univer then stores as one: it caches 5,000 parsed
 * formulas and would parse a longer log again on every edit.
 */
export class FilledDown {
  private readonly columns = new Map<number, { id: string; at: SharedFormula }>();
  private count = 0;

  /** The formula of a cell in Univer's form; to be called for the cells of a column from top to bottom. */
  formula({ formula }: Cell, row: number, column: number): Pick<ICellData, "f" | "si"> {
    if (formula === undefined) return {};
    const above = this.columns.get(column);
    if (above?.at(row, column) === formula) return { si: above.id };
    this.count += 1;
    const id = `filled ${this.count}`;
    this.columns.set(column, { id, at: sharedFormula(formula, row, column) });
    return { f: `=${formula}`, si: id };
  }
}
