import { isoFromSerial, serialOf } from "../core/calendar/serial";
import { failures } from "../text/excel";
import { pane } from "../text/pane";
import { copySteps } from "../text/reached";
import { ExcelFailure, loadLater } from "../workbook/sources/excel";
import { excelLanguage } from "./language";
import { type LongCommand, longCommand } from "./long-command";
import { notice } from "./notice";
import { openJourney } from "./open-journey";

/**
 * Opens the submission copy of the workbook as a new one, in Excel's language; the open workbook is not touched. Where the
 * record is not ready, the pane opens on what is missing.
 */
export async function submissionCopy(): Promise<void> {
  try {
    await longCommand(copy);
  } catch (error) {
    if (error instanceof ExcelFailure) await notice(failures[error.code], error.params);
    else await notice(pane.copyFailed, { reason: String(error) });
  }
}

async function copy({ signal, tell }: LongCommand): Promise<void> {
  const { openCopy } = await loadLater(() => import("../submission-copy/open-copy"));
  const request = { language: excelLanguage(), today: today(), isDraft: false };
  const outcome = await openCopy(request, {
    signal,
    onStep: (step) => {
      tell(copySteps[step], null);
    },
  });
  if (outcome.status === "cancelled") signal.throwIfAborted();
  if (outcome.status !== "refused") return;
  await openJourney("fill");
  await notice(outcome.reason);
}

function today(): string {
  const now = new Date();
  return isoFromSerial(serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()));
}
