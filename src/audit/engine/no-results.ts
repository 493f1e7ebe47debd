import { notedEntries } from "../../record/entries-of";
import type { Unread } from "../../form/submission";
import { memoize } from "../../record/memoize";
import type { Place } from "../../workbook/workbook";
import type { Missing } from "../needs";

/** The formulas of the form whose results the file does not have, by their cells. */
export const noResults = memoize((submission): ReadonlyMap<string, Missing & { place: Place }> => {
  const cells = new Map<string, Missing & { place: Place }>();
  for (const { field, entry } of notedEntries(submission).withoutResult) {
    cells.set(keyOf(entry), { field, reason: "no-result", place: entry });
  }
  return cells;
});

/** Formulas without results as areas that were not read: one for each column of each sheet. */
export function areasWithoutResults(places: Iterable<Place>): Unread[] {
  const columns = new Map<string, Unread>();
  for (const place of places) {
    const key = `${place.column},${place.sheet}`;
    const known = columns.get(key);
    const range = {
      top: Math.min(known?.range.top ?? place.row, place.row),
      bottom: Math.max(known?.range.bottom ?? place.row, place.row),
      left: place.column,
      right: place.column,
    };
    const cells = (known?.cells ?? 0) + 1;
    columns.set(key, { sheet: place.sheet, range, reason: "no-result", cells });
  }
  return [...columns.values()];
}

export function keyOf({ sheet, row, column }: Place): string {
  return `${row},${column},${sheet}`;
}
