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

/**
 * Joins runs of columns side by side that cover the same rows and are alike: a block that was pasted is one finding.
 *
 * @param runs in the order of their columns
 * @param cellOf the cell of an item
 * @param isAlike whether a run is wrong in the same way as the one to its left
 * @example
 * blocksOf([...runsOfWorkers, ...runsOfHours], ({ entry }) => entry, (left, right) => left.message === right.message);
 */
export function blocksOf<Item>(
  runs: readonly [Item, ...Item[]][],
  cellOf: (item: Item) => Place,
  isAlike: (left: Item, right: Item) => boolean,
): [Item, ...Item[]][] {
  const blocks: [Item, ...Item[]][] = [];
  /** By the place where a run to their right would begin, and its length. */
  const open = new Map<string, { readonly block: Item[]; readonly last: Item }>();
  for (const run of runs) {
    const [first] = run;
    const { sheet, row, column } = cellOf(first);
    const left = open.get(`${row},${column},${run.length} ${sheet}`);
    let block = left && isAlike(left.last, first) ? left.block : null;
    if (block) for (const item of run) block.push(item);
    else {
      const added: [Item, ...Item[]] = [...run];
      blocks.push(added);
      block = added;
    }
    open.set(`${row},${column + 1},${run.length} ${sheet}`, { block, last: first });
  }
  return blocks;
}

function isUnder(above: Place, place: Place): boolean {
  return (
    above.sheet === place.sheet && above.column === place.column && above.row + 1 === place.row
  );
}
