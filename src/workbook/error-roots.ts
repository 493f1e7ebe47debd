import { firstWhere } from "../core/first-where";
import { referencesOf } from "./references";
import type { Place } from "./workbook";

/** A cell with an error value. */
export interface ErrorCell extends Place {
  readonly cell: { readonly formula?: string };
}

/** A column of a sheet with the rows of its errors, in order. */
interface ErrorColumn {
  readonly column: number;
  readonly rows: number[];
}

/** The columns with errors of each sheet, from left to right. */
function columnsOf(errors: readonly Place[]): ReadonlyMap<string, readonly ErrorColumn[]> {
  const bySheet = new Map<string, Map<number, number[]>>();
  for (const { sheet, row, column } of errors) {
    const columns = bySheet.get(sheet) ?? new Map<number, number[]>();
    bySheet.set(sheet, columns);
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  return new Map(
    Array.from(bySheet, ([sheet, columns]) => [
      sheet,
      Array.from(columns, ([column, rows]) => ({ column, rows: rows.sort((a, b) => a - b) })).sort(
        (a, b) => a.column - b.column,
      ),
    ]),
  );
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
  const columnsBySheet = columnsOf(errors.map(cellOf));
  const follows = (item: Item) => {
    const place = cellOf(item);
    return referencesOf(place.cell.formula ?? "", place.sheet).some(({ sheet, area }) => {
      const columns = columnsBySheet.get(sheet) ?? [];
      const first = firstWhere(columns, ({ column }) => column >= area.left);
      for (let index = first; index < columns.length; index += 1) {
        const { column, rows } = columns[index] ?? { column: Infinity, rows: [] };
        if (column > area.right) break;
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
