import type { Area, Place } from "../../workbook/workbook";

/** The area that some cells of one sheet span. */
export function spanOf(places: readonly [Place, ...Place[]]): { sheet: string; area: Area } {
  const [{ sheet }] = places;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of places) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { sheet, area: { top, left, bottom, right } };
}
