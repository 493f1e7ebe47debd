import { blocksOf, runsOf } from "../../audit/columns/runs";
import type { Place } from "../../workbook/workbook";

/**
 * Joins cells that stand together and are wrong in the same way, so that a region is one finding.
 *
 * @param isAlike whether two neighbours are wrong in the same way
 */
export function regionsOf<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => Place,
  isAlike: (one: Item, other: Item) => boolean,
): [Item, ...Item[]][] {
  const ordered = items.toSorted((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return one.column - other.column || one.row - other.row;
  });
  return blocksOf(runsOf(ordered, placeOf, isAlike), placeOf, isAlike);
}
