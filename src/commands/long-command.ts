import { type CommandWork, commandWorkEvent } from "../taskpane/shell/command-work";
import { sheetWritingText } from "../text/sheet-writing";
import { ExcelFailure } from "../workbook/sources/excel";
import { notice } from "./notice";

/** Milliseconds in which a command may be done without a word. */
const patience = 1_000;

/** How a command says what it is doing, and is asked whether to go on. */
export interface LongCommand {
  readonly signal: AbortSignal;
  readonly tell: (
    doing: CommandWork["doing"],
    share: number | null,
    params?: CommandWork["params"],
  ) => void;
}

/**
 * Does the work of a command. Where it is not done in a second, the pane opens, shows how far it is, and offers to cancel
 * it; else the pane stays as it is. It says so where it was cancelled.
 *
 * @param act throws the reason of its signal where that is aborted and the workbook is as it was
 * @throws what `act` throws besides
 * @example
 * await longCommand(async ({ signal, tell }) => {
 *   tell(checkText.reading, 0);
 *   await access.read({ signal, isLive: false, onProgress });
 * });
 */
export async function longCommand(act: (command: LongCommand) => Promise<void>): Promise<void> {
  const control = new AbortController();
  let isLong = false;
  let last: CommandWork | null = null;
  const show = (work: CommandWork | null) => {
    if (isLong) window.dispatchEvent(new CustomEvent(commandWorkEvent, { detail: work }));
  };
  const timer = setTimeout(() => {
    isLong = true;
    void Office.addin.showAsTaskpane().then(() => {
      show(last);
    });
  }, patience);
  const cancel = () => {
    control.abort();
  };
  try {
    await act({
      signal: control.signal,
      tell: (doing, share, params = {}) => {
        last = { doing, share, params, cancel };
        show(last);
      },
    });
  } catch (error) {
    // Where a part is done, that is said.
    if (!control.signal.aborted || error instanceof ExcelFailure) throw error;
    await notice(sheetWritingText.cancelled);
  } finally {
    clearTimeout(timer);
    last = null;
    show(null);
  }
}
