import { sharedFormula } from "../../workbook/shared-formula";
import type { CellPatch, GridCell } from "./grid";

/** Where a cell stands, from 0. */
interface Position {
  readonly row: number;
  readonly column: number;
}

/** What Excel makes of a cell that is a copy of another one: its formula reads the cells that lie to it as those did. */
export function copyOf(cell: GridCell, from: Position, to: Position): CellPatch {
  const { value, formula } = cell;
  if (formula === null) return { value, ...looksOf(cell) };
  const copy = sharedFormula(formula.slice(1), from.row, from.column)(to.row, to.column);
  return { formula: `=${copy}`, ...looksOf(cell) };
}

/**
 * What Excel makes of a cell in a new row of a table: it looks like the one above it, and has its formula.
 *
 * @param cell the one above
 * @param row of the one above, from 0
 */
export function likeAbove(cell: GridCell, row: number, column: number): CellPatch {
  if (cell.formula === null) return looksOf(cell);
  return copyOf(cell, { row, column }, { row: row + 1, column });
}

function looksOf({ numberFormat, fill, look }: GridCell): CellPatch {
  return { numberFormat, fill, ...(look && { look }) };
}
