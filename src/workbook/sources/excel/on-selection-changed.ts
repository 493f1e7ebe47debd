import type { Place } from "../../workbook";
import { inOneSync } from "./in-one-sync";
import { listen } from "./listen";
import { withExcel } from "./with-excel";

/**
 * Tells of the cell that is selected, its first one where there are several: at once, and whenever that changes.
 *
 * @returns stops telling
 * @throws ExcelFailure
 * @example
 * const end = await onSelectionChanged((place) => show(place));
 */
export async function onSelectionChanged(
  listener: (place: Place) => void,
): Promise<() => Promise<void>> {
  const tell = async () => {
    listener(await withExcel(selectedCell));
  };
  // First the listener: a cell selected between the two would never be told.
  const end = await listen((context) => context.workbook.worksheets.onSelectionChanged.add(tell));
  try {
    await tell();
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

async function selectedCell(context: Excel.RequestContext): Promise<Place> {
  const range = await inOneSync(context, () =>
    context.workbook.getSelectedRange().load("rowIndex,columnIndex,worksheet/name"),
  );
  return { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex };
}
