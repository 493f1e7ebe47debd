import type { Cell, Place } from "../../workbook/workbook";

/** A cell with a number or a formula. */
export interface Slot extends Place {
  readonly cell: Cell;
  /** Its formula as it is wherever it stands; null for a typed number, also one typed as a sum of numbers. */
  readonly kind: string | null;
}

export type Direction = "down" | "across";

/** The position of a slot on lines of a direction. */
export function positionOf({ row, column }: Pick<Slot, "row" | "column">, direction: Direction) {
  return direction === "down" ? row : column;
}

/** The direction across another. */
export function crossOf(direction: Direction): Direction {
  return direction === "down" ? "across" : "down";
}
