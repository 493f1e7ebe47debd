import { writeForm } from "../form/template/write-form";
import { troubles } from "../text/excel";
import { pane } from "../text/pane";
import { ExcelTrouble } from "../workbook/sources/excel";
import { openWorkbook } from "../workbook/sources/excel/open-workbook";
import { excelLanguage } from "./language";
import { notice } from "./notice";

/** Opens the blank form as a new workbook, in Excel's language; the open workbook is not touched. */
export async function newForm(): Promise<void> {
  try {
    await openWorkbook(writeForm(excelLanguage()));
  } catch (error) {
    if (error instanceof ExcelTrouble) await notice(troubles[error.code], error.params);
    else await notice(pane.newFormFailed, { reason: String(error) });
  }
}
