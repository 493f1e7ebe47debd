import { listen } from "./listen";

/**
 * Listens to calculations (ExcelApi 1.8): formulas may have new results.
 *
 * Excel raises the event several times for one edit, once for each sheet and again while functions of add-ins are
 * still `#BUSY!`: a listener waits until the events have ceased. An older Excel raises none.
 *
 * @returns removes the listener
 * @throws ExcelFailure
 * @example
 * const end = await onWorkbookCalculated(() => schedule());
 */
export async function onWorkbookCalculated(listener: () => void): Promise<() => Promise<void>> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) {
    return () => Promise.resolve();
  }
  return listen((context) =>
    context.workbook.worksheets.onCalculated.add(() => {
      listener();
      return Promise.resolve();
    }),
  );
}
