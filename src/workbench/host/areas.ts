/** Rectangles of cells. */
import { lastColumn, lastRow } from "../../workbook/address";
import type { Area } from "../../workbook/workbook";
import { ExcelError } from "./excel-error";

export function height({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function width({ left, right }: Area): number {
  return right - left + 1;
}

export function cellCount(area: Area): number {
  return height(area) * width(area);
}

/** Whether an area has whole columns or rows, whose cells Excel neither reads nor writes. */
export function isUnbounded({ top, left, bottom, right }: Area): boolean {
  return (top === 0 && bottom === lastRow) || (left === 0 && right === lastColumn);
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** Where two areas overlap; null where they do not. */
export function overlap(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The area itself; InvalidArgument where it exceeds the sheet. */
export function onSheet(area: Area): Area {
  const fits =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom >= area.top &&
    area.right >= area.left &&
    area.bottom <= lastRow &&
    area.right <= lastColumn;
  if (!fits) throw new ExcelError("InvalidArgument");
  return area;
}
