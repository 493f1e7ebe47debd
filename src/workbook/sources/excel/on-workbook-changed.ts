import { parseArea } from "../../address";
import type { Area } from "../../workbook";
import { withExcel } from "./with-excel";

/** A change to cells of the open workbook, by anybody. */
export interface WorkbookChange {
  readonly sheetId: string;
  /** null where Excel does not report a single rectangle. */
  readonly area: Area | null;
  /** Whether only the content of cells changed; otherwise rows, columns or cells were added, removed or moved. */
  readonly inPlace: boolean;
  /** Whether this add-in made it; null where Excel does not report it (before ExcelApi 1.14). */
  readonly byAddIn: boolean | null;
}

/** Older versions of Excel omit the source of an event. */
function wasByAddIn(event: Partial<Excel.WorksheetChangedEventArgs>): boolean | null {
  return event.triggerSource === undefined ? null : event.triggerSource === "ThisLocalAddin";
}

/**
 * Listens to changes of cells on all sheets (ExcelApi 1.9).
 *
 * Events arrive one by one, late or twice, also after the add-in's own writes: a listener waits until they have
 * ceased, and skips those that `isOwnWrite`. New results of formulas raise no event.
 *
 * @returns removes the listener
 * @throws ExcelFailure
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
    // An event handler has to be removed in the context it was added in.
    await withExcel(async () => {
      handle.remove();
      await handle.context.sync();
    });
  };
}
