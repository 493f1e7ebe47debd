import type { Log } from "../form/submission";
import type { Cell, Workbook } from "../workbook/workbook";

/** Rows of a sheet, from 0, both ends included. */
export interface BlankRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** Fewer rows than these save no page: what stands below them needs one of its own then. */
const fewestRows = 25;

/**
 * The rows of the log's tables that were prepared and not used: below the last one in which anything was typed, and above
 * the totals.
 *
 * @param log as it was found in the workbook; a log that is no Excel table has none
 */
export function blankLogRows({ sheets }: Workbook, log: Log | null): BlankRows[] {
  const homes = new Set(log?.rows.map(({ sheet }) => sheet));
  return sheets
    .filter(({ name }) => homes.has(name))
    .flatMap(({ name, rows, tables }) =>
      tables.flatMap(({ area, headerRows, totalsRows }) => {
        const isOfLog = log?.rows.some(
          ({ sheet, row }) => sheet === name && row > area.top && row <= area.bottom,
        );
        if (!isOfLog) return [];
        const last = area.bottom - totalsRows;
        let first = last + 1;
        while (first > area.top + headerRows && !isUsed(rows[first - 1])) first -= 1;
        return last - first + 1 < fewestRows ? [] : [{ sheet: name, first, last }];
      }),
    );
}

function isUsed(cells: readonly (Cell | undefined)[] = []): boolean {
  return cells.some(
    (cell) => cell?.formula === undefined && cell?.value !== undefined && !isBlank(cell.value),
  );
}

function isBlank(value: Cell["value"]): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
