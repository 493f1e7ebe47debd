import type { Language, Sentence } from "../text/sentence";
import { workbookBytes, workbookFileName } from "../workbook/sources/excel/workbook-bytes";
import { openWorkbook } from "../workbook/sources/excel/open-workbook";
import { makeCopy } from "./make-copy";
import type { Left } from "./what-is-left";
import { whyNoCopy } from "./why-no-copy";

/** What a copy of the open workbook is made with. */
export interface OpenCopyRequest {
  readonly language: Language;
  /** The day on which it is made, as an ISO date. */
  readonly today: string;
  /** Whether a copy is made of a record that is not ready, too; it says so. */
  readonly isDraft: boolean;
}

/** What is being done for a copy, one after the other. */
export type CopyStep = "reading" | "making" | "opening";

/** How whoever asked for a copy follows it, and ends it. */
export interface CopyProgress {
  /** Ends it before the copy is opened; Excel finishes what it was asked for meanwhile. */
  readonly signal: AbortSignal;
  readonly onStep: (step: CopyStep) => void;
}

/** What became of a submission copy. */
export type CopyOutcome =
  | { readonly status: "opened" }
  | { readonly status: "cancelled" }
  | {
      readonly status: "refused";
      /** Why, and what to do. */
      readonly reason: Sentence;
      /** What is left to do before the record may be submitted, in the language asked for. */
      readonly left: readonly Left[];
    };

/**
 * Opens the submission copy of the workbook in Excel as a new workbook. The open one is not changed.
 *
 * @throws ExcelFailure where Excel does not give the bytes of the file, or opens no workbook
 */
export async function openCopy(
  request: OpenCopyRequest,
  { signal, onStep }: Partial<CopyProgress> = {},
): Promise<CopyOutcome> {
  let outcome: CopyOutcome = { status: "opened" };
  const isCancelled = () => signal?.aborted === true;
  const step = (doing: CopyStep) => {
    onStep?.(doing);
    return nextTask();
  };
  await openWorkbook(async () => {
    onStep?.("reading");
    const bytes = await unlessAborted(workbookBytes(), signal);
    // Before the page is busy it is drawn, and a press of Cancel taken.
    if (bytes) await step("making");
    const copy =
      bytes && !isCancelled() ? makeCopy(bytes, { ...request, file: workbookFileName() }) : null;
    if (copy) await step("opening");
    if (!copy || isCancelled()) {
      outcome = { status: "cancelled" };
      return null;
    }
    if (copy.status === "made") return copy.bytes;
    const left = copy.status === "not-ready" ? copy.left : [];
    outcome = {
      status: "refused",
      reason: { ko: whyNoCopy(copy, "ko"), en: whyNoCopy(copy, "en") },
      left,
    };
    return null;
  });
  return outcome;
}

/** What a promise comes to; null as soon as it is no longer waited for. */
async function unlessAborted<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value | null> {
  if (!signal) return promise;
  let stop: () => void = () => undefined;
  const aborted = new Promise<null>((resolve) => {
    stop = () => {
      resolve(null);
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
