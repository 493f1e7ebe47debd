import type { Place } from "../../workbook/workbook";

/**
 * Parts a list into runs: items whose cells stand one under the other and that are alike.
 *
 * A block of rows that is wrong in the same way is then one finding, and separate mistakes stay separate.
 *
 * @param items in the order of their rows
 * @param cellOf the cell of an item
 * @param isAlike whether an item is wrong in the same way as the one above it
 * @example
 * runsOf(wrongRows, (row) => row.entry, (a, b) => a.hours === b.hours);
 */
export function runsOf<Item>(
  items: readonly Item[],
  cellOf: (item: Item) => Place,
  isAlike: (above: Item, item: Item) => boolean,
): [Item, ...Item[]][] {
  const runs: [Item, ...Item[]][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run && above && isUnder(cellOf(above), cellOf(item)) && isAlike(above, item)) {
      run.push(item);
    } else {
      runs.push([item]);
    }
  }
  return runs;
}

function isUnder(above: Place, place: Place): boolean {
  return (
    above.sheet === place.sheet && above.column === place.column && above.row + 1 === place.row
  );
}
