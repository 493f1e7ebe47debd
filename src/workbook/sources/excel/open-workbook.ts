import { failureOf } from "./excel-failure";

/**
 * Opens a new workbook beside the open one, which is not changed.
 *
 * @param load makes the whole .xlsx file, by a part of the add-in that may have to be loaded first; null opens nothing
 * @throws ExcelFailure `not-loaded` where that part does not come; what Excel refuses
 * @example
 * await openWorkbook(async () => (await import("../../../form/template/write-form")).writeForm("ko"));
 */
export async function openWorkbook(load: () => Promise<Uint8Array | null>): Promise<void> {
  try {
    const bytes = await load();
    if (bytes) await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw failureOf(error) ?? error;
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
