import { troubleOf } from "./trouble";

/**
 * Opens a workbook of its own beside the open one, which is not touched.
 *
 * @param bytes the whole .xlsx file
 * @throws ExcelTrouble
 */
export async function openWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw troubleOf(error) ?? error;
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
