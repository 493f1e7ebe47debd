import { sharedFormula } from "../../workbook/shared-formula";
import type { CellPatch, GridCell } from "./grid";

/**
 * What Excel makes of a cell in a new row of a table: it looks like the one above it, and has its formula.
 *
 * @param cell the one above
 * @param row of the one above, from 0
 */
export function likeAbove(cell: GridCell, row: number, column: number): CellPatch {
  const { formula, numberFormat, fill, look } = cell;
  return {
    ...(formula !== null && {
      formula: `=${sharedFormula(formula.slice(1), row, column)(row + 1, column)}`,
    }),
    numberFormat,
    fill,
    ...(look && { look }),
  };
}
