/**
 * Groups what stands in a workbook by its sheet, the sheets in the order in which they come up.
 *
 * @param sheetOf the name of an item's sheet
 * @example
 * bySheet(log.rows, ({ sheet }) => sheet);
 */
export function bySheet<Item>(
  items: Iterable<Item>,
  sheetOf: (item: Item) => string,
): [Item, ...Item[]][] {
  const sheets = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const name = sheetOf(item);
    const sheet = sheets.get(name);
    if (sheet) sheet.push(item);
    else sheets.set(name, [item]);
  }
  return [...sheets.values()];
}
