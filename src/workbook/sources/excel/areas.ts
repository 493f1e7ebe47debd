import { parseQualified } from "../../address";
import type { Area } from "../../workbook";

/**
 * The range of an area, for one sync: Excel is not asked to keep it, as it does with every range until the end of
 * a run, and to let it go again.
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
