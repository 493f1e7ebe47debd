/**
 * Packs items into requests, each as full as possible; an item that is too large gets a request of its own.
 *
 * @param sizeOf estimated bytes of an item
 * @param most bytes in one request
 */
export function packRequests<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  most: number,
): Item[][] {
  const requests: Item[][] = [];
  let size = Infinity;
  for (const item of items) {
    const own = sizeOf(item);
    if (size + own > most) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(item);
    size += own;
  }
  return requests;
}
