import { writeForm } from "../form/template/write-form";
import { pane } from "../text/pane";
import { displayLanguage } from "./language";
import { notice } from "./notice";

/** Opens the blank form as a new workbook, in Excel's language; the open workbook is not touched. */
export async function newForm(): Promise<void> {
  try {
    await Excel.createWorkbook(base64(writeForm(displayLanguage())));
  } catch (error) {
    await notice(pane.newFormFailed, {
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
