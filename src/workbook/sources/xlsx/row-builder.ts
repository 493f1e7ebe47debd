import type { Cell } from "../../workbook";
import type { Budget } from "./budget";

type Line = (Cell | undefined)[];

/** Gathers the cells of a sheet into rows no longer than their last cell. */
export class RowBuilder {
  readonly rows: (Line | undefined)[] = [];
  private readonly line: Line = [];
  private row = -1;
  private width = 0;

  constructor(private readonly budget: Budget) {}

  put(row: number, column: number, cell: Cell): void {
    if (row !== this.row) {
      this.endRow();
      this.row = row;
    }
    this.budget.take("cells");
    while (this.line.length <= column) this.line.push(undefined);
    this.line[column] = cell;
    if (column >= this.width) this.width = column + 1;
  }

  /** To be called after the last cell, too. */
  endRow(): void {
    if (this.width === 0) return;
    const earlier = this.rows[this.row];
    this.budget.takePlaces(Math.max(this.width, earlier?.length ?? 0));
    const line = this.line.slice(0, this.width);
    this.line.fill(undefined, 0, this.width);
    this.width = 0;
    this.rows[this.row] = earlier ? combined(earlier, line) : line;
  }

  /** Gives a cell of a row that has ended its formula; a place without a cell stays without. */
  setFormula(row: number, column: number, formula: string): void {
    const line = this.rows[row];
    const cell = line?.[column];
    if (line && cell) line[column] = withFormula(cell, formula);
  }
}

/** Not spread: an object that gets more than it is spread from takes six times the memory. */
function withFormula({ value, format, isDate }: Cell, formula: string): Cell {
  if (format === undefined) return { value, formula };
  return isDate ? { value, isDate, formula, format } : { value, formula, format };
}

/** A row that the file holds in two pieces. */
function combined(earlier: Line, later: Line): Line {
  const length = Math.max(earlier.length, later.length);
  return Array.from({ length }, (_, column) => later[column] ?? earlier[column]);
}
