import type { Area } from "../../workbook";
import type { WorkbookChange } from "./on-workbook-changed";

/** Cells that were written, on the sheet that Excel calls by this id whatever its name is. */
export interface WrittenArea {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * Whether an event tells of the add-in's own writing, as Excel says, or else as the cells do: a person who is quick
 * may have written to the same. Excel tells of a long range in several pieces.
 *
 * @param written what `writeChanges` returned, or the trouble it ended with
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
