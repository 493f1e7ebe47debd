import { failureOf } from "./excel-failure";

/**
 * Gets a part of the add-in that is not loaded with the rest, since few need it.
 *
 * @throws ExcelFailure `not-loaded` where it does not come from its server
 * @example
 * const { reportSheet } = await loadLater(() => import("../../../report/sheets/report-sheet"));
 */
export async function loadLater<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    throw failureOf(error) ?? error;
  }
}
