import { parseQualified } from "../../address";
import type { Area } from "../../workbook";

/** Cells that were written, on the sheet that Excel identifies by this id whatever its name. */
export interface WrittenArea {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * The range of an area, for one sync: untracked, so that Excel need not keep it until the end of the run and release
 * it then.
 */
export function rangeOf(
  worksheet: Excel.Worksheet,
  { top, left, bottom, right }: Area,
): Excel.Range {
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

/** What `areasOf` needs loaded. */
export const areaProperties = "areas/items/address";

/** The rectangles of several areas; of none where Excel gave a null object. */
export function areasOf(areas: Excel.RangeAreas): Area[] {
  if (areas.isNullObject) return [];
  return areas.areas.items.flatMap(({ address }) => parseQualified(address)?.area ?? []);
}
