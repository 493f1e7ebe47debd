/** A sheet as the recogniser looks at it: cells through merged areas, and what is already taken. */
import type { Area, Cell, DateSystem, Sheet } from "../../workbook/workbook";

export interface Grid {
  readonly sheet: Sheet;
  /** Of the workbook. */
  readonly dateSystem: DateSystem;
  /** The numbers of the rows that hold cells, in order. */
  readonly rowNumbers: readonly number[];
  /** The merged areas that a row touches. */
  readonly mergesOfRow: ReadonlyMap<number, readonly Area[]>;
  /** The tables found so far. */
  readonly taken: Area[];
}

/** Merged areas taller than this are backgrounds and boxes, not headings or labels. */
const tallestMerge = 400;

/**
 * Prepares a sheet for the search.
 *
 * @example
 * const grid = gridOf(workbook.sheets[0], workbook.dateSystem);
 */
export function gridOf(sheet: Sheet, dateSystem: DateSystem): Grid {
  // Keys, since the rows of a sheet may have holes of a million rows between them.
  const rowNumbers = Object.keys(sheet.rows).map(Number);
  const mergesOfRow = new Map<number, Area[]>();
  for (const area of sheet.merges) {
    if (area.bottom - area.top > tallestMerge) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      const areas = mergesOfRow.get(row);
      if (areas) areas.push(area);
      else mergesOfRow.set(row, [area]);
    }
  }
  return { sheet, dateSystem, rowNumbers, mergesOfRow, taken: [] };
}

/** The merged area that a cell belongs to. */
export function mergeAt(grid: Grid, row: number, column: number): Area | undefined {
  return grid.mergesOfRow.get(row)?.find((area) => area.left <= column && column <= area.right);
}

/** The cell itself; undefined where there is none, or nothing in it. */
export function cellAt(grid: Grid, row: number, column: number): Cell | undefined {
  const cell = grid.sheet.rows[row]?.[column];
  return cell === undefined || isBlank(cell) ? undefined : cell;
}

/** The text of a cell, or of the merged area that it belongs to; undefined for other values. */
export function textAt(grid: Grid, row: number, column: number): string | undefined {
  const own = textOf(cellAt(grid, row, column));
  if (own !== undefined) return own;
  const merge = mergeAt(grid, row, column);
  return merge && textOf(cellAt(grid, merge.top, merge.left));
}

/** Whether a cell holds nothing that a person would see: a formula that gives "" is blank too. */
export function isBlank(cell: Cell): boolean {
  return cell.value === null || (typeof cell.value === "string" && cell.value.trim() === "");
}

/** Whether a cell lies in a table that was found. */
export function isTaken(grid: Grid, row: number, column: number): boolean {
  return grid.taken.some(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
}

/** Rows at the top of a sheet in which its title may stand. */
const titleRows = 6;

/** The texts at the top of a sheet. */
export function titlesOf(grid: Grid): string[] {
  return grid.rowNumbers
    .slice(0, titleRows)
    .flatMap((row) => grid.sheet.rows[row]?.map((cell) => textOf(cell) ?? "") ?? []);
}

function textOf(cell: Cell | undefined): string | undefined {
  return typeof cell?.value === "string" ? cell.value : undefined;
}
