import type { Area, Place } from "../../workbook/workbook";

/** Whether a cell is one of the cells of an area. */
export function isIn(
  { sheet, row, column }: Place,
  { sheet: ofArea, area }: { readonly sheet: string; readonly area: Area },
): boolean {
  return (
    sheet === ofArea &&
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right
  );
}
