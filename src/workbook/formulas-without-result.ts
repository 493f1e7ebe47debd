import type { Workbook } from "./workbook";

/** How many formulas of a workbook have no result: whoever wrote the file did not calculate them. */
export function formulasWithoutResult({ sheets }: Pick<Workbook, "sheets">): number {
  let count = 0;
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const cell of row ?? []) {
        if (cell?.formula !== undefined && cell.value === null) count += 1;
      }
    }
  }
  return count;
}
