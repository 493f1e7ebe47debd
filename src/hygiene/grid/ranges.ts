import { type Reference, referencesOf } from "../../workbook/references";
import type { Sheets } from "../rule";
import type { Slot } from "./grid";

/** A range that a function adds up, or takes the mean of. */
export interface SummedRange extends Reference {
  /** The cell of the formula. */
  readonly by: Slot;
}

/** Functions that leave out what is text. */
const opening = /\b(?:SUM|AVERAGE|PRODUCT|MIN|MAX|MEDIAN|STDEV(?:\.[PS])?|SUBTOTAL)\([^()]*$/i;

/** Every range of several cells that a formula of the workbook adds up. */
export function summedRanges({ grids }: Sheets): SummedRange[] {
  return grids.flatMap(({ slots }) =>
    slots.flatMap((by) => {
      const { formula } = by.cell;
      if (!formula?.includes(":")) return [];
      return referencesOf(formula, by.sheet)
        .filter(
          ({ area, start, lastSheet }) =>
            lastSheet === undefined &&
            (area.top !== area.bottom || area.left !== area.right) &&
            opening.test(formula.slice(0, start)),
        )
        .map((reference) => ({ ...reference, by }));
    }),
  );
}
