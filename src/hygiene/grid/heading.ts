import { besides, type Grid } from "./grid";
import type { Direction, Slot } from "./slot";

/** Whether a number may be a year. */
export function isYear({ cell: { value } }: Slot): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** Whether a cell counts up with those beside it, as headings with years or numbers do. */
export function isHeading(slot: Slot, direction: Direction, grid: Grid): boolean {
  const value = Number(slot.cell.value);
  return [-1, 1].some((steps) => {
    const other = besides(grid, slot, direction, steps);
    return other?.kind === null && other.cell.value === value + steps;
  });
}
