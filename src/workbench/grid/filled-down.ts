import type { ICellData } from "@univerjs/core";
import { sharedFormula, type SharedFormula } from "../../workbook/shared-formula";
import type { Cell } from "../../workbook/workbook";

/**
 * Finds the formulas of a sheet that were filled down a column, which Univer then holds as one: it knows 5,000 formulas
 * by heart and would read a longer log anew with every cell that is typed.
 */
export class FilledDown {
  private readonly columns = new Map<number, { id: string; at: SharedFormula }>();
  private found = 0;

  /** The formula of a cell as Univer takes it; cells are asked for from the top down. */
  formula({ formula }: Cell, row: number, column: number): Pick<ICellData, "f" | "si"> {
    if (formula === undefined) return {};
    const above = this.columns.get(column);
    if (above?.at(row, column) === formula) return { si: above.id };
    this.found += 1;
    const id = `filled ${this.found}`;
    this.columns.set(column, { id, at: sharedFormula(formula, row, column) });
    return { f: `=${formula}`, si: id };
  }
}
