import type { Cell, Sheet } from "../../workbook/workbook";
import { isCellError } from "../../workbook/workbook";
import type { GridCell, HostGrid } from "../host/grid";

/** A cell that is not as the file has it. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly now: GridCell;
  /** Whether only the result of its formula is another. */
  readonly onlyResult: boolean;
}

/**
 * The cells of a sheet that differ from what was read from the file.
 *
 * @param sheet the sheet as it was read
 * @param id the same sheet in the grid
 */
export function changedCells(sheet: Sheet, grid: HostGrid, id: string): ChangedCell[] {
  const used = grid.used(id, true);
  const bottom = Math.max(sheet.rows.length - 1, used?.bottom ?? 0);
  const right = sheet.rows.reduce(
    (most, row) => Math.max(most, (row?.length ?? 1) - 1),
    used?.right ?? 0,
  );
  return grid.read(id, { top: 0, left: 0, bottom, right }).flatMap((cells, row) =>
    cells.flatMap((now, column) => {
      const before = sheet.rows[row]?.[column];
      const sameFormula = formulaOf(before) === now.formula;
      if (sameFormula && sameValue(before, now)) return [];
      return [{ row, column, now, onlyResult: sameFormula && now.formula !== null }];
    }),
  );
}

function formulaOf(cell: Cell | undefined): string | null {
  return cell?.formula === undefined ? null : `=${cell.formula}`;
}

function sameValue(before: Cell | undefined, now: GridCell): boolean {
  const [was, is] = [before?.value ?? null, now.value];
  if (isCellError(was) || isCellError(is)) {
    return isCellError(was) && isCellError(is) && was.error === is.error;
  }
  // An empty text and a blank cell look alike and are not worth a change.
  return was === is || ((was ?? "") === "" && (is ?? "") === "");
}
