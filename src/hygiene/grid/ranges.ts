import type { Reference } from "../../workbook/references";
import type { Sheets } from "../rule";
import type { Slot } from "./slot";
import { referencesIn } from "./references-in";

/** A range that a function adds up, or takes the mean of. */
export interface SummedRange extends Reference {
  /** The cell of the formula. */
  readonly by: Slot;
}

/** Functions that leave out what is text. */
const adding = /\b(?:SUM|AVERAGE|PRODUCT|MIN|MAX|MEDIAN|STDEV(?:\.[PS])?|SUBTOTAL)$/i;

/** No name of a function that adds is as long, with what stands before it. */
const longestName = 12;

/** Whether a place in a formula lies directly in the brackets of a function that adds. */
function isAdded(formula: string, start: number): boolean {
  const open = formula.lastIndexOf("(", start - 1);
  if (open < 0 || formula.lastIndexOf(")", start - 1) > open) return false;
  return adding.test(formula.slice(Math.max(0, open - longestName), open));
}

/** Every range of several cells that a formula of the workbook adds up. */
export function summedRanges({ grids }: Sheets): SummedRange[] {
  return grids.flatMap(({ slots }) =>
    slots.flatMap((by) => {
      const { formula } = by.cell;
      if (!formula?.includes(":")) return [];
      return referencesIn(by)
        .filter(
          ({ area, start, lastSheet }) =>
            lastSheet === undefined &&
            (area.top !== area.bottom || area.left !== area.right) &&
            isAdded(formula, start),
        )
        .map((reference) => ({ ...reference, by }));
    }),
  );
}
