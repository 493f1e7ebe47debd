import type { ICellData, Nullable, ObjectMatrix } from "@univerjs/core";
import { sharedFormula, type SharedFormula } from "../../workbook/shared-formula";

/** The formulas of a sheet as text. Of a formula that was filled down Univer stores the text in one cell only. */
export class FormulaTexts {
  private shared: Map<string, SharedFormula> | null = null;

  constructor(private readonly cells: ObjectMatrix<Nullable<ICellData>>) {}

  /** The formula of a cell with its "="; null where it has none. */
  at(row: number, column: number): string | null {
    const { f: formula, si: id } = this.cells.getValue(row, column) ?? {};
    if ((formula ?? "") !== "") return formula ?? null;
    if ((id ?? "") === "") return null;
    this.shared ??= this.findShared();
    const shared = this.shared.get(id ?? "");
    return shared ? `=${shared(row, column)}` : null;
  }

  private findShared(): Map<string, SharedFormula> {
    const found = new Map<string, SharedFormula>();
    this.cells.forValue((row, column, cell) => {
      const { f: formula, si: id } = cell ?? {};
      if (!formula || !id) return;
      found.set(id, sharedFormula(formula.slice(1), row, column));
    });
    return found;
  }
}
