import { areaAddress, parseArea } from "../../address";
import type { Area, Cell } from "../../workbook";
import type { Budget } from "./budget";
import type { Grid } from "./grid";
import { type SharedFormula, sharedFormula } from "./shared-formula";
import { storedFormula } from "./stored-formula";
import type { Attributes } from "./xml";

/** How many cells the array formulas of a sheet may cover; they cannot overlap, so a sheet sets the limit. */
const mostArrayCells = 20_000_000;

/** Gives the cells of one sheet their formulas: own, shared, of an array or of a data table. */
export class SheetFormulas {
  private readonly shared = new Map<string, SharedFormula>();
  /** Cells that come before the cell that has their shared formula. */
  private readonly waiting: { row: number; column: number; id: string; cell: Cell }[] = [];
  private readonly arrays: { area: Area; formula: string }[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly budget: Budget,
  ) {}

  /**
   * Puts a cell with a formula into the grid.
   *
   * @param attributes of its `<f>`
   * @param stored the text of its `<f>`
   */
  put(row: number, column: number, cell: Cell, attributes: Attributes, stored: string): void {
    const { t: type, si: id = "", ref = "" } = attributes;
    let formula = storedFormula(stored);
    if (type === "shared") {
      if (formula !== "") this.shared.set(id, sharedFormula(formula, row, column));
      else {
        const shared = this.shared.get(id);
        if (!shared) {
          this.waiting.push({ row, column, id, cell });
          return;
        }
        formula = this.written(shared, row, column);
      }
    } else if (type === "dataTable") {
      formula = `TABLE(${attributes["r1"] ?? ""},${attributes["r2"] ?? ""})`;
    }
    if (type === "array" || type === "dataTable") this.noteArray(ref, formula);
    this.grid.put(row, column, formula === "" ? cell : { ...cell, formula });
  }

  /** To be called after the last cell: completes what could not be known before. */
  finish(): void {
    for (const { row, column, id, cell } of this.waiting) {
      const shared = this.shared.get(id);
      if (!shared) throw new RangeError(`no shared formula ${id}`);
      this.grid.put(row, column, { ...cell, formula: this.written(shared, row, column) });
    }
    this.grid.endRow();
    this.fillArrays();
  }

  private written(shared: SharedFormula, row: number, column: number): string {
    const formula = shared(row, column);
    this.budget.takeFormula(formula.length);
    return formula;
  }

  private noteArray(ref: string, formula: string): void {
    const area = parseArea(ref);
    if (area && areaAddress(area).includes(":")) this.arrays.push({ area, formula });
  }

  /** Every cell of an array shows its formula, as in Excel; the file has it in the first alone. */
  private fillArrays(): void {
    let visited = 0;
    for (const { area, formula } of this.arrays) {
      const bottom = Math.min(area.bottom, this.grid.rows.length - 1);
      for (let row = area.top; row <= bottom; row++) {
        const line = this.grid.rows[row];
        const right = Math.min(area.right, (line?.length ?? 0) - 1);
        visited += 1 + Math.max(0, right - area.left);
        if (visited > mostArrayCells) throw new RangeError("array formulas overlap");
        for (let column = area.left; line && column <= right; column++) {
          const cell = line[column];
          if (cell && cell.formula === undefined) line[column] = { ...cell, formula };
        }
      }
    }
  }
}
