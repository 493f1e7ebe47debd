import { firstWhere } from "../core/first-where";
import { referencesOf } from "./references";
import type { Place } from "./workbook";

/** A cell with an error value. */
export interface ErrorCell extends Place {
  readonly cell: { readonly formula?: string };
}

/**
 * The errors that follow from no other; all of them, should they refer to each other in a circle.
 *
 * @param errors every cell with an error value
 * @param cellOf the cell of an item
 * @example
 * errorRoots(errors, (error) => error.entry); // without the totals over them
 */
export function errorRoots<Item>(
  errors: readonly Item[],
  cellOf: (item: Item) => ErrorCell,
): readonly Item[] {
  const rowsByColumn = new Map<string, number[]>();
  for (const { sheet, row, column } of errors.map(cellOf)) {
    const name = `${column} ${sheet}`;
    const rows = rowsByColumn.get(name);
    if (rows) rows.push(row);
    else rowsByColumn.set(name, [row]);
  }
  for (const rows of rowsByColumn.values()) rows.sort((a, b) => a - b);
  const follows = (item: Item) => {
    const place = cellOf(item);
    return referencesOf(place.cell.formula ?? "", place.sheet).some(({ sheet, area }) => {
      for (let column = area.left; column <= area.right; column += 1) {
        const rows = rowsByColumn.get(`${column} ${sheet}`) ?? [];
        const row = rows[firstWhere(rows, (each) => each >= area.top)];
        if (row === undefined || row > area.bottom) continue;
        if (sheet !== place.sheet || column !== place.column || row !== place.row) return true;
      }
      return false;
    });
  };
  const roots = errors.filter((item) => !follows(item));
  return roots.length > 0 ? roots : errors;
}
