/**
 * Where a list begins to be true: its first part is false and the rest is.
 *
 * @returns the index of the first item that is true; the length where none is
 * @example
 * firstWhere([1, 3, 5], (number) => number > 2); // 1
 */
export function firstWhere<Item>(items: readonly Item[], isTrue: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && !isTrue(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
