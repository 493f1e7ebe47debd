import { isCellError } from "../../workbook/workbook";
import type { GridCell, HostGrid } from "../host/grid";

/** The cells of every sheet at one moment, by the sheet's name. */
export type Stock = ReadonlyMap<string, readonly (readonly GridCell[])[]>;

/** A cell that differs from what it was. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
  readonly hasNewFormula: boolean;
  readonly hasNewFormat: boolean;
}

const blank: GridCell = { value: null, formula: null, numberFormat: "General", fill: null };
/** Results that differ by less than this share of themselves differ by how they were added up. */
const noise = 1e-12;

/** Takes down every cell of a grid, from the first row and column on. */
export function takeStock(grid: HostGrid): Stock {
  return new Map(
    grid.sheets.map(({ id, name }) => {
      const used = grid.used(id, false);
      return [name, used ? grid.read(id, { ...used, top: 0, left: 0 }) : []];
    }),
  );
}

/** The cells of one sheet that differ between two moments, in rows from the top. */
export function changedCells(
  before: readonly (readonly GridCell[])[],
  after: readonly (readonly GridCell[])[],
): ChangedCell[] {
  const changed: ChangedCell[] = [];
  for (let row = 0; row < Math.max(before.length, after.length); row += 1) {
    const [old = [], now = []] = [before[row], after[row]];
    for (let column = 0; column < Math.max(old.length, now.length); column += 1) {
      const [was, cell] = [old[column] ?? blank, now[column] ?? blank];
      const hasNewFormula = was.formula !== cell.formula;
      const hasNewFormat = was.numberFormat !== cell.numberFormat;
      if (hasNewFormula || hasNewFormat || !isSameValue(was, cell)) {
        changed.push({ row, column, cell, hasNewFormula, hasNewFormat });
      }
    }
  }
  return changed;
}

function isSameValue({ value: was }: GridCell, { value, formula }: GridCell): boolean {
  if (isCellError(was) && isCellError(value)) return was.error === value.error;
  if (typeof was === "number" && typeof value === "number" && formula !== null) {
    return Math.abs(was - value) <= noise * Math.abs(was);
  }
  return was === value;
}
