/** Which columns of a table hold something in most of its rows. */
import { cellAt, type SheetCells } from "../cells/sheet-cells";

/**
 * The columns in which more than half of some rows hold something, from left to right: headings may be far wider than
 * what stands below them.
 */
export function columnsFilledByMost(
  sheetCells: SheetCells,
  rows: readonly { readonly row: number }[],
  { left, right }: { readonly left: number; readonly right: number },
): number[] {
  const filled = new Map<number, number>();
  for (const { row } of rows) {
    const last = Math.min(right, (sheetCells.sheet.rows[row]?.length ?? 0) - 1);
    for (let column = left; column <= last; column++) {
      if (cellAt(sheetCells, row, column)) filled.set(column, (filled.get(column) ?? 0) + 1);
    }
  }
  return [...filled]
    .filter(([, count]) => count * 2 > rows.length)
    .map(([column]) => column)
    .sort((a, b) => a - b);
}
