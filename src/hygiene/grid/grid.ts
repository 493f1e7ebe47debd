/** A sheet as its numbers and formulas. */
import { firstWhere } from "../../core/first-where";
import type { Sheet } from "../../workbook/workbook";
import type { GridBudget } from "./grid-budget";
import { kindsOfSheet } from "./kind-of";
import { type Line, linesOf, stridedLinesOf } from "./lines";
import { crossOf, type Direction, positionOf, type Slot } from "./slot";

export interface Grid {
  readonly sheet: Sheet;
  readonly slotAt: (row: number, column: number) => Slot | undefined;
  readonly slots: readonly Slot[];
  /** The slots of a whole column, or row, of a place. */
  readonly lineThrough: (
    place: Pick<Slot, "row" | "column">,
    direction: Direction,
  ) => readonly Slot[];
  /** Where the first text of the column, or row, of a place stands; Infinity where there is none. */
  readonly firstText: (place: Pick<Slot, "row" | "column">, direction: Direction) => number;
  /** Where in the column, or row, of a slot a formula stands: the positions of its cells, in order. */
  readonly positionsOf: (kind: string, slot: Slot, direction: Direction) => readonly number[];
  /** Columns first. */
  readonly lines: readonly Line[];
  /** Lines whose cells stand two to eight apart; columns first. */
  readonly stridedLines: readonly Line[];
}

/**
 * Reads the numbers and formulas of a sheet.
 *
 * @returns null where they are more than is left of the budget
 */
export function gridOf(sheet: Sheet, budget: GridBudget): Grid | null {
  const rows: Slot[][] = [];
  const columns: Slot[][] = [];
  const slots: Slot[] = [];
  const positions = new Map<readonly Slot[], ReadonlyMap<string, readonly number[]>>();
  const kindOf = kindsOfSheet(budget);
  const firstTexts = { ofRows: new Map<number, number>(), ofColumns: new Map<number, number>() };
  for (const [row, cells] of sheet.rows.entries()) {
    const line: Slot[] = [];
    for (const [column, cell] of (cells ?? []).entries()) {
      if (typeof cell?.value === "string" && /\S/.test(cell.value)) {
        if (!firstTexts.ofRows.has(row)) firstTexts.ofRows.set(row, column);
        if (!firstTexts.ofColumns.has(column)) firstTexts.ofColumns.set(column, row);
      }
      if (!cell || (cell.formula === undefined && typeof cell.value !== "number")) continue;
      budget.takeCell();
      const kind = cell.formula === undefined ? null : kindOf(cell.formula, row, column);
      const slot = { sheet: sheet.name, row, column, cell, kind };
      slots.push(slot);
      line.push(slot);
      (columns[column] ??= []).push(slot);
    }
    if (budget.isSpent) return null;
    // A copy has no room for more: there may be a million rows of a few cells.
    if (line.length > 0) rows[row] = line.slice();
  }
  return {
    sheet,
    slots,
    slotAt: (row, column) => slotIn(rows[row] ?? [], column),
    lineThrough: ({ row, column }, direction) =>
      (direction === "down" ? columns[column] : rows[row]) ?? [],
    firstText: ({ row, column }, direction) =>
      (direction === "down" ? firstTexts.ofColumns.get(column) : firstTexts.ofRows.get(row)) ??
      Infinity,
    positionsOf: (kind, { row, column }, direction) => {
      const line = (direction === "down" ? columns[column] : rows[row]) ?? [];
      const known = positions.get(line) ?? positionsIn(line, direction);
      positions.set(line, known);
      return known.get(kind) ?? [];
    },
    lines: [
      ...columns.flatMap((column) => linesOf(column, "down")),
      ...rows.flatMap((row) => linesOf(row, "across")),
    ],
    stridedLines: [
      ...columns.flatMap((column) => stridedLinesOf(column, "down")),
      ...rows.flatMap((row) => stridedLinesOf(row, "across")),
    ],
  };
}

/** The slot so many cells further on, along the direction of a line. */
export function along(grid: Grid, slot: Slot, direction: Direction, steps: number) {
  return besides(grid, slot, crossOf(direction), steps);
}

/** The slot so many cells further on, across the direction of a line. */
export function besides(grid: Grid, { row, column }: Slot, direction: Direction, steps: number) {
  return direction === "down" ? grid.slotAt(row, column + steps) : grid.slotAt(row + steps, column);
}

function slotIn(row: readonly Slot[], column: number): Slot | undefined {
  const slot = row[firstWhere(row, (each) => each.column >= column)];
  return slot?.column === column ? slot : undefined;
}

function positionsIn(
  line: readonly Slot[],
  direction: Direction,
): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (const slot of line) {
    if (slot.kind === null) continue;
    const known = positions.get(slot.kind);
    if (known) known.push(positionOf(slot, direction));
    else positions.set(slot.kind, [positionOf(slot, direction)]);
  }
  return positions;
}
