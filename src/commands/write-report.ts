import { isoFromSerial } from "../core/calendar/serial";
import { drawOn } from "../record/sampling-plan";
import { ExcelAccess } from "../taskpane/excel/excel-access";
import { busyCells } from "../taskpane/session/busy-cells";
import { defaultTiming } from "../taskpane/session/timing";
import { withoutTick } from "../taskpane/session/without-tick";
import { failures } from "../text/excel";
import { sheetWritingText } from "../text/sheet-writing";
import { checkText, pane } from "../text/pane";
import { ExcelFailure, loadLater } from "../workbook/sources/excel";
import { excelLanguage } from "./language";
import { type LongCommand, longCommand } from "./long-command";
import { notice } from "./notice";

declare const ZA_VERSION: string;

/**
 * Audits the open workbook, writes the report into a sheet of its own, in Excel's language, and shows it. The pane stays
 * closed unless it takes long or there is something to say.
 */
export async function writeReport(): Promise<void> {
  try {
    await longCommand(write);
  } catch (error) {
    if (error instanceof ExcelFailure) await notice(failures[error.code], error.params);
    else await notice(pane.reportFailed, { reason: String(error) });
  }
}

async function write({ signal, tell }: LongCommand): Promise<void> {
  tell(checkText.reading, null);
  const { reportSheet } = await loadLater(() => import("../report/sheets/report-sheet"));
  const { checkWorkbook } = await loadLater(() => import("../taskpane/session/check-workbook"));
  const access = new ExcelAccess();
  const { workbook, circumstances } = await access.read({
    signal,
    isLive: false,
    onProgress: (done, total) => {
      tell(checkText.reading, done / Math.max(1, total));
    },
  });
  if (circumstances.isCalculating || busyCells(workbook).length > 0) {
    await notice(pane.reportCalculating);
    return;
  }
  const auditing = (share: number) => {
    tell(checkText.auditing, share);
  };
  const audited = await checkWorkbook(workbook, signal, auditing, defaultTiming.slicing);
  const { form } = withoutTick(audited, circumstances.unread);
  if (!form) {
    await notice(checkText.noForm);
    return;
  }
  const today = access.today();
  const sheet = reportSheet(form, {
    language: excelLanguage(),
    today,
    rules: form.rules,
    version: ZA_VERSION,
    draw: drawOn(isoFromSerial(today)),
  });
  const name = await access.writeSheet(sheet, {
    signal,
    onRows: (rows, of) => {
      tell(sheetWritingText.writing, rows / Math.max(1, of), { rows, of });
    },
  });
  await access.goTo(name, { top: 0, left: 0, bottom: 0, right: 0 });
}
