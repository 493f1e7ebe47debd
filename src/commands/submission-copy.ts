import { isoFromSerial, serialOf } from "../core/calendar/serial";
import type { RefusedCopy } from "../submission-copy/make-copy";
import { failures } from "../text/excel";
import { pane } from "../text/pane";
import { ExcelFailure } from "../workbook/sources/excel";
import { openWorkbook } from "../workbook/sources/excel/open-workbook";
import { excelLanguage } from "./language";
import { notice } from "./notice";
import { openJourney } from "./open-journey";

/**
 * Opens the submission copy of the workbook as a new one, in Excel's language; the open workbook is not touched. Where the
 * record is not ready, the pane opens on what is missing.
 */
export async function submissionCopy(): Promise<void> {
  const refusals: RefusedCopy[] = [];
  try {
    await openWorkbook(async () => {
      const { workbookBytes, workbookFileName } =
        await import("../workbook/sources/excel/workbook-bytes");
      const { makeCopy } = await import("../submission-copy/make-copy");
      const bytes = await workbookBytes();
      const copy = makeCopy(bytes, {
        file: workbookFileName(),
        language: excelLanguage(),
        today: today(),
        isDraft: false,
      });
      if (copy.status === "made") return copy.bytes;
      refusals.push(copy);
      return null;
    });
  } catch (error) {
    if (error instanceof ExcelFailure) await notice(failures[error.code], error.params);
    else await notice(pane.copyFailed, { reason: String(error) });
  }
  for (const refused of refusals) await tell(refused);
}

async function tell(refused: RefusedCopy): Promise<void> {
  const { whyNoCopy } = await import("../submission-copy/why-no-copy");
  await openJourney("fill");
  await notice({ ko: whyNoCopy(refused, "ko"), en: whyNoCopy(refused, "en") });
}

function today(): string {
  const now = new Date();
  return isoFromSerial(serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()));
}
