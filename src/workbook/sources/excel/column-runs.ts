import type { Area, Change } from "../../workbook";

/** Changes to adjacent cells of a column, from top to bottom. */
export interface ColumnRun {
  readonly sheet: string;
  readonly area: Area;
  readonly changes: readonly Change[];
}

/** The size of a range in a request without its values, in bytes. */
export const bytesOfRange = 700;

/** The size of a cell in a response, in bytes: value, formula and format. */
const bytesOfCell = 90;

/** The most cells in one run, so that a run with long formulas still fits into a request. */
const longest = 10_000;

/**
 * Groups changes into runs that are each written as one range, with no other cell in between.
 *
 * @param changes in any order; of two changes to the same cell the later one counts
 */
export function columnRuns(changes: readonly Change[]): ColumnRun[] {
  const runs: [Change, ...Change[]][] = [];
  let last: Change | undefined;
  for (const change of inOrder(changes)) {
    const run = runs.at(-1);
    if (run && last && run.length < longest && isBelow(change, last)) run.push(change);
    else runs.push([change]);
    last = change;
  }
  return runs.map((run) => {
    const { sheet, row: top, column } = run[0].place;
    const area = { top, left: column, bottom: top + run.length - 1, right: column };
    return { sheet, area, changes: run };
  });
}

/** The estimated size of a query about a run of cells, in bytes. */
export function bytesToAsk({ changes }: ColumnRun): number {
  return bytesOfRange + bytesOfCell * changes.length;
}

function inOrder(changes: readonly Change[]): Change[] {
  const cells = new Map<string, Change>();
  for (const change of changes) {
    const { sheet, row, column } = change.place;
    cells.set(`${row} ${column} ${sheet}`, change);
  }
  return [...cells.values()].sort(
    ({ place: a }, { place: b }) =>
      (a.sheet === b.sheet ? 0 : a.sheet < b.sheet ? -1 : 1) ||
      a.column - b.column ||
      a.row - b.row,
  );
}

function isBelow({ place: { sheet, row, column } }: Change, { place: above }: Change): boolean {
  return sheet === above.sheet && column === above.column && row === above.row + 1;
}
