import type { Place } from "../workbook";

/** A text to be shown at a cell. */
export interface Note extends Place {
  readonly text: string;
}
