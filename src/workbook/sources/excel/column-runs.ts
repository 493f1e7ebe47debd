import type { Area, Change } from "../../workbook";

/** Changes to cells that stand below each other without a gap, from top to bottom. */
export interface ColumnRun {
  readonly sheet: string;
  readonly area: Area;
  readonly changes: readonly Change[];
}

/** What a range takes in a request before its values, in bytes. */
export const bytesOfRange = 700;

/** What a cell takes in an answer, in bytes: value, formula and format. */
const bytesOfCell = 90;

/** Cells in one run, so that a run with long formulas still is a request of its own. */
const longest = 10_000;

/**
 * Gathers changes into runs that are written as one range each, with no other cell between them.
 *
 * @param changes in any order; of two to the same cell the later one counts
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

/** What it takes to ask about a run of cells, in estimated bytes. */
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
