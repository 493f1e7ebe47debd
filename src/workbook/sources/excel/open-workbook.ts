import { failureOf } from "./excel-failure";

/**
 * Opens a new workbook beside the open one, which is not changed.
 *
 * @param bytes the whole .xlsx file
 * @throws ExcelFailure
 */
export async function openWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw failureOf(error) ?? error;
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
