import type { WrittenArea } from "./areas";
import type { WorkbookChange } from "./on-workbook-changed";

/**
 * Whether an event reports one of the add-in's own writes. Where Excel does not say, the cells decide: a fast typist
 * may have edited the same ones. Excel reports a long range in several events.
 *
 * @param written what `writeChanges` returned, or the failure it ended with
 */
export function isOwnWrite(change: WorkbookChange, written: readonly WrittenArea[]): boolean {
  const { sheetId, area, byAddIn } = change;
  return (
    byAddIn ??
    written.some(
      (own) =>
        own.sheetId === sheetId &&
        area !== null &&
        own.area.top <= area.top &&
        own.area.left <= area.left &&
        own.area.bottom >= area.bottom &&
        own.area.right >= area.right,
    )
  );
}
