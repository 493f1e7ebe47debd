import { parseArea } from "../../address";
import type { Area } from "../../workbook";
import { withExcel } from "./with-excel";

/** A change to cells of the open workbook, whoever made it. */
export interface WorkbookChange {
  readonly sheetId: string;
  /** null where Excel names no single rectangle. */
  readonly area: Area | null;
  /** Whether cells only hold something else now; else rows, columns or cells came, went or moved. */
  readonly inPlace: boolean;
  /** Whether this add-in made it; null where Excel does not say (before ExcelApi 1.14). */
  readonly byAddIn: boolean | null;
}

/** Older versions of Excel leave the source of an event out. */
function wasByAddIn(event: Partial<Excel.WorksheetChangedEventArgs>): boolean | null {
  return event.triggerSource === undefined ? null : event.triggerSource === "ThisLocalAddin";
}

/**
 * Listens to changes of cells on all sheets (ExcelApi 1.9).
 *
 * Events come one by one, late or twice, also after the add-in's own writes: whoever listens waits until they
 * are over, and passes over what `isOwnWrite`. New results of formulas are no event.
 *
 * @returns what ends the listening
 * @throws ExcelTrouble
 * @example
 * const end = await onWorkbookChanged((change) => schedule(change));
 */
export async function onWorkbookChanged(
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const handle = await withExcel(async (context) => {
    const handle = context.workbook.worksheets.onChanged.add((event) => {
      listener({
        sheetId: event.worksheetId,
        area: parseArea(event.address),
        inPlace: event.changeType === "RangeEdited",
        byAddIn: wasByAddIn(event),
      });
      return Promise.resolve();
    });
    await context.sync();
    return handle;
  });
  return async () => {
    // An event is removed in the context it was added in.
    await withExcel(async () => {
      handle.remove();
      await handle.context.sync();
    });
  };
}
