import { failures } from "../text/excel";
import { pane } from "../text/pane";
import { ExcelFailure } from "../workbook/sources/excel";
import { openWorkbook } from "../workbook/sources/excel/open-workbook";
import { excelLanguage } from "./language";
import { notice } from "./notice";

/** Opens the blank form as a new workbook, in Excel's language; the open workbook is not touched. */
export async function newForm(): Promise<void> {
  try {
    await openWorkbook(async () => {
      const { writeForm } = await import("../form/template/write-form");
      return writeForm(excelLanguage());
    });
  } catch (error) {
    if (error instanceof ExcelFailure) await notice(failures[error.code], error.params);
    else await notice(pane.newFormFailed, { reason: String(error) });
  }
}
