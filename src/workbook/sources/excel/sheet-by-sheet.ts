import { failureOf } from "./excel-failure";
import { inOneSync, type Sending } from "./in-one-sync";

/**
 * Queries several sheets in one sync; where Excel refuses one of them, in smaller ones, so that it keeps the others
 * from nothing.
 *
 * @param query queues the calls for one sheet and returns their objects
 * @returns by sheet what `query` returned, loaded; null for a sheet that Excel refused
 * @throws what office.js throws for any other reason, and the signal's reason
 */
export async function sheetBySheet<Sheet, Result>(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  query: (sheet: Sheet) => Result,
  sending: Sending,
): Promise<(Result | null)[]> {
  if (sheets.length === 0) return [];
  try {
    return await inOneSync(context, () => sheets.map(query), sending);
  } catch (error) {
    if (!refusesSheet(error)) throw error;
    if (sheets.length === 1) return [null];
    const middle = sheets.length >> 1;
    return [
      ...(await sheetBySheet(context, sheets.slice(0, middle), query, sending)),
      ...(await sheetBySheet(context, sheets.slice(middle), query, sending)),
    ];
  }
}

/** Whether Excel's reason lies in a sheet: it is protected, or of a kind that has no cells. */
export function refusesSheet(error: unknown): boolean {
  const code = failureOf(error)?.code;
  return code === "denied" || code === "unsupported-sheet";
}
