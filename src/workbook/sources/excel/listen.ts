import { withExcel } from "./with-excel";

/**
 * Adds a handler to one of Excel's events.
 *
 * @param add queues the handler
 * @returns removes the handler
 * @throws ExcelFailure
 */
export async function listen<Event>(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<Event>,
): Promise<() => Promise<void>> {
  const handle = await withExcel(async (context) => {
    const handle = add(context);
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
