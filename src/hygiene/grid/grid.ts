/** A sheet as its numbers and formulas. */
import { firstWhere } from "../../core/first-where";
import { isOfNumbers, relativeFormula } from "../../workbook/relative-formula";
import type { Cell, Place, Sheet } from "../../workbook/workbook";

/** A cell with a number or a formula. */
export interface Slot extends Place {
  readonly cell: Cell;
  /** Its formula as it is wherever it stands; null for a typed number, also one typed as a sum of numbers. */
  readonly kind: string | null;
}

/** Slots of one column or one row, from top to bottom or left to right, with at most one cell between two. */
export interface Line {
  readonly direction: Direction;
  readonly slots: readonly Slot[];
}

export type Direction = "down" | "across";

export interface Grid {
  readonly sheet: Sheet;
  readonly slotAt: (row: number, column: number) => Slot | undefined;
  readonly slots: readonly Slot[];
  /** The slots of a whole column, or row, in which a slot stands. */
  readonly lineThrough: (slot: Slot, direction: Direction) => readonly Slot[];
  /** Where the first text of the column, or row, of a place stands; Infinity where there is none. */
  readonly firstText: (place: Pick<Slot, "row" | "column">, direction: Direction) => number;
  /** Columns first. */
  readonly lines: readonly Line[];
}

/** Reads the numbers and formulas of a sheet. */
export function gridOf(sheet: Sheet): Grid {
  const rows: Slot[][] = [];
  const columns: Slot[][] = [];
  const slots: Slot[] = [];
  const firstTexts = { ofRows: new Map<number, number>(), ofColumns: new Map<number, number>() };
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (typeof cell?.value === "string" && /\S/.test(cell.value)) {
        if (!firstTexts.ofRows.has(row)) firstTexts.ofRows.set(row, column);
        if (!firstTexts.ofColumns.has(column)) firstTexts.ofColumns.set(column, row);
      }
      if (!cell || (cell.formula === undefined && typeof cell.value !== "number")) continue;
      const slot = { sheet: sheet.name, row, column, cell, kind: kindOf(cell, row, column) };
      slots.push(slot);
      (rows[row] ??= []).push(slot);
      (columns[column] ??= []).push(slot);
    }
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
    lines: [
      ...columns.flatMap((column) => linesOf(column, "down")),
      ...rows.flatMap((row) => linesOf(row, "across")),
    ],
  };
}

/** The position of a slot on lines of a direction. */
export function positionOf({ row, column }: Pick<Slot, "row" | "column">, direction: Direction) {
  return direction === "down" ? row : column;
}

/** The slot so many cells further on, across the direction of a line. */
export function besides(grid: Grid, { row, column }: Slot, direction: Direction, steps: number) {
  return direction === "down" ? grid.slotAt(row, column + steps) : grid.slotAt(row + steps, column);
}

function kindOf({ formula }: Cell, row: number, column: number): string | null {
  if (formula === undefined || isOfNumbers(formula)) return null;
  return relativeFormula(formula, row, column);
}

function slotIn(row: readonly Slot[], column: number): Slot | undefined {
  const slot = row[firstWhere(row, (each) => each.column >= column)];
  return slot?.column === column ? slot : undefined;
}

/** Two empty cells, or texts, part a line. */
const widestStep = 2;

function linesOf(slots: readonly Slot[], direction: Direction): Line[] {
  const lines: Slot[][] = [];
  for (const slot of slots) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const isNear = last && positionOf(slot, direction) - positionOf(last, direction) <= widestStep;
    if (line && isNear) line.push(slot);
    else lines.push([slot]);
  }
  return lines.map((line) => ({ direction, slots: line }));
}
