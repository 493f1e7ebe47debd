import { parseArea } from "../../address";
import { withCapitals } from "../../references";
import type { Area } from "../../workbook";
import type { Budget } from "./budget";
import { unescaped } from "./escapes";
import type { RowBuilder } from "./row-builder";
import { sharedFormula } from "../../shared-formula";
import { storedFormula } from "../../stored-formula";

/** A formula as the file has it, in a cell's `<f>`. */
export interface FormulaElement {
  readonly text: string;
  readonly type?: string | undefined;
  /** The id of a shared formula. */
  readonly shared?: string | undefined;
  /** The cells of an array formula or a data table. */
  readonly ref?: string | undefined;
  /** The input cells of a data table, with a comma between them. */
  readonly inputs?: string | undefined;
}

/** The text that a shared formula has in a cell. */
type FormulaAt = (row: number, column: number) => string;

/** How many cells the arrays of a sheet may cover together; as they cannot overlap, no workbook has more. */
const mostArrayCells = 2_000_000;

/** Knows the formulas of one sheet that hold for several cells: shared ones, arrays and data tables. */
export class SheetFormulas {
  /** By id; an id may be used again further down. */
  private readonly shared = new Map<string, FormulaAt>();
  private readonly firstShared = new Map<string, FormulaAt>();
  /** Cells that came before the cell that has their shared formula. */
  private readonly waiting: { row: number; column: number; id: string }[] = [];
  private readonly arrays: { area: Area; formula: string }[] = [];

  constructor(private readonly budget: Budget) {}

  /**
   * The formula of a cell, as Excel shows it.
   *
   * @returns "" when the cell waits for its formula until `complete`
   */
  of(row: number, column: number, element: FormulaElement): string {
    const { type, shared: id = "", ref = "", inputs = "" } = element;
    const formula =
      type === "dataTable"
        ? `TABLE(${inputs.toUpperCase()})`
        : withCapitals(storedFormula(unescaped(element.text)));
    this.budget.takeFormula(formula.length);
    if (type === "array" || type === "dataTable") {
      const area = parseArea(ref);
      if (area) this.arrays.push({ area, formula });
    } else if (type === "shared") {
      if (formula === "") return this.takenOver(id, row, column);
      const shared = onceNeeded(formula, row, column);
      this.shared.set(id, shared);
      if (!this.firstShared.has(id)) this.firstShared.set(id, shared);
    }
    return formula;
  }

  /** Gives cells the formulas that could not be known when they were read. */
  complete(builder: RowBuilder): void {
    for (const { row, column, id } of this.waiting) {
      const shared = this.firstShared.get(id);
      if (!shared) throw new RangeError(`no shared formula ${id}`);
      builder.setFormula(row, column, this.writtenOut(shared, row, column));
    }
    this.fillArrays(builder);
  }

  private takenOver(id: string, row: number, column: number): string {
    const shared = this.shared.get(id);
    if (shared) return this.writtenOut(shared, row, column);
    this.waiting.push({ row, column, id });
    return "";
  }

  private writtenOut(shared: FormulaAt, row: number, column: number): string {
    const formula = shared(row, column);
    this.budget.takeFormula(formula.length);
    return formula;
  }

  /** Every cell of an array shows its formula, as in Excel; the file has it in the first alone. */
  private fillArrays(builder: RowBuilder): void {
    let visited = 0;
    for (const { area, formula } of this.arrays) {
      const bottom = Math.min(area.bottom, builder.rows.length - 1);
      for (let row = area.top; row <= bottom; row++) {
        const line = builder.rows[row];
        const right = Math.min(area.right, (line?.length ?? 0) - 1);
        visited += 1 + Math.max(0, right - area.left);
        if (visited > mostArrayCells) throw new RangeError("array formulas overlap");
        for (let column = area.left; column <= right; column++) {
          const cell = line?.[column];
          if (!cell || cell.formula !== undefined) continue;
          this.budget.takeFormula(formula.length);
          builder.setFormula(row, column, formula);
        }
      }
    }
  }
}

/** A shared formula that is taken apart when a second cell has it: a file may have one for every cell. */
function onceNeeded(formula: string, row: number, column: number): FormulaAt {
  let shared: FormulaAt | undefined;
  return (toRow, toColumn) => {
    shared ??= sharedFormula(formula, row, column);
    return shared(toRow, toColumn);
  };
}
