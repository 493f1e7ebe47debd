/** The cells over which formulas fail. */
import { errorRoots } from "../workbook/error-roots";
import { areasReadBy } from "../workbook/references";
import { SheetAreas } from "../workbook/sheet-areas";
import type { Area } from "../workbook/workbook";
import { notedEntries } from "./entries-of";
import { memoize } from "./memoize";

/** A formula that calls the add-in, as it is written and as Excel stores it. */
export const ownFunction = /(?:\bZA\.|_xldudf_ZA_)[A-Z]+\(/i;

/** What a formula gives over a text in the place of a number, or a number that cannot be. */
const ofInputs: ReadonlySet<string> = new Set(["#VALUE!", "#NUM!"]);

/**
 * The cells that formulas with an error of their own name: one by one, as a product does, or all that a function of the
 * add-in is given. A sum passes over texts, and does not fail over its range.
 */
export const failedOver = memoize((submission): SheetAreas => {
  const areas = new SheetAreas();
  for (const { entry, error } of errorRoots(
    notedEntries(submission).errors,
    (each) => each.entry,
  )) {
    const { formula } = entry.cell;
    if (formula === undefined || !ofInputs.has(error)) continue;
    for (const reference of areasReadBy(formula, entry.sheet)) {
      if (ownFunction.test(formula) || isOneCell(reference.area)) areas.add(reference);
    }
  }
  return areas;
});

function isOneCell({ top, bottom, left, right }: Area): boolean {
  return top === bottom && left === right;
}
