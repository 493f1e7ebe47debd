import { allRules } from "../audit/rules";
import { isoFromSerial } from "../core/calendar/serial";
import { drawOn } from "../record/sampling-plan";
import { ExcelAccess } from "../taskpane/excel/excel-access";
import { busyCells } from "../taskpane/session/busy-cells";
import { checkWorkbook } from "../taskpane/session/check-workbook";
import { defaultTiming } from "../taskpane/session/timing";
import { withoutTick } from "../taskpane/session/without-tick";
import { failures } from "../text/excel";
import { checkText, pane } from "../text/pane";
import { ExcelFailure, loadLater } from "../workbook/sources/excel";
import { excelLanguage } from "./language";
import { notice } from "./notice";

declare const ZA_VERSION: string;

/**
 * Audits the open workbook, writes the report into a sheet of its own, in Excel's language, and shows it. The pane stays
 * closed unless there is something to say.
 */
export async function writeReport(): Promise<void> {
  try {
    const { reportSheet } = await loadLater(() => import("../report/sheets/report-sheet"));
    const access = new ExcelAccess();
    const { signal } = new AbortController();
    const untold = () => undefined;
    const { workbook, circumstances } = await access.read({
      signal,
      isLive: false,
      onProgress: untold,
    });
    if (circumstances.isCalculating || busyCells(workbook).length > 0) {
      await notice(pane.reportCalculating);
      return;
    }
    const audited = await checkWorkbook(workbook, signal, untold, defaultTiming.slicing);
    const { form } = withoutTick(audited, circumstances.unread);
    if (!form) {
      await notice(checkText.noForm);
      return;
    }
    const today = access.today();
    const name = await access.writeSheet(
      reportSheet(form, {
        language: excelLanguage(),
        today,
        rules: allRules,
        version: ZA_VERSION,
        draw: drawOn(isoFromSerial(today)),
      }),
    );
    await access.goTo(name, { top: 0, left: 0, bottom: 0, right: 0 });
  } catch (error) {
    if (error instanceof ExcelFailure) await notice(failures[error.code], error.params);
    else await notice(pane.reportFailed, { reason: String(error) });
  }
}
