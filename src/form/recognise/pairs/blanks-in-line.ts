import { cellSpecOf, entryAt } from "../cells/read-cell";
import { cellAt, isClaimed, type SheetCells } from "../cells/sheet-cells";
import type { Pair } from "./pair";

/** Rows above and below in which a neighbour is looked for. */
const rowsAround = 3;

/**
 * The pairs, those without a value with the cell in which the values above and below them stand: beside "재해율 출처" that
 * may be the third one, behind two that are empty in every row.
 */
export function blanksInLine(pairs: readonly Pair[], sheetCells: SheetCells): Pair[] {
  /** The columns of the values beside labels, by the places of these. */
  const columns = new Map<string, number>();
  for (const { label, entry } of pairs) {
    if (entry.reading !== "blank" && entry.row === label.row) {
      columns.set(`${label.row},${label.column}`, entry.column);
    }
  }
  return pairs.map((pair) => {
    const { label, entry, field, heading } = pair;
    if (entry.reading !== "blank" || entry.row !== label.row) return pair;
    const near = [-1, 1].flatMap((way) => {
      const rows = Array.from({ length: rowsAround }, (_, step) => label.row + way * (step + 1));
      return rows.flatMap((row) => columns.get(`${row},${label.column}`) ?? []).slice(0, 1);
    });
    const [column] = near;
    const isInLine = column !== undefined && near.every((each) => each === column);
    if (!isInLine || column <= entry.column) return pair;
    for (let at = entry.column; at <= column; at += 1) {
      const { value = null } = cellAt(sheetCells, entry.row, at) ?? {};
      if (value !== null || isClaimed(sheetCells, entry.row, at)) return pair;
    }
    return { ...pair, entry: entryAt(sheetCells, entry.row, column, cellSpecOf(field, heading)) };
  });
}
