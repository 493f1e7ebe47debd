import { parseArea } from "../../address";
import type { Area } from "../../workbook";
import { listen } from "./listen";

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

/** Older versions of Excel omit the trigger of an event, but not that a co-author caused it. */
function wasByAddIn(event: Partial<Excel.WorksheetChangedEventArgs>): boolean | null {
  if (event.source === "Remote") return false;
  return event.triggerSource === undefined ? null : event.triggerSource === "ThisLocalAddin";
}

/**
 * Listens to changes of cells on all sheets (ExcelApi 1.9).
 *
 * Events arrive one by one, late or twice, also after the add-in's own writes: a listener waits until they have
 * ceased, and skips those that `isOwnWrite`. New results of formulas raise another event: `onWorkbookCalculated`.
 *
 * @returns removes the listener
 * @throws ExcelFailure
 * @example
 * const end = await onWorkbookChanged((change) => schedule(change));
 */
export async function onWorkbookChanged(
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  return listen((context) =>
    context.workbook.worksheets.onChanged.add((event) => {
      listener({
        sheetId: event.worksheetId,
        area: parseArea(event.address),
        inPlace: event.changeType === "RangeEdited",
        byAddIn: wasByAddIn(event),
      });
      return Promise.resolve();
    }),
  );
}
