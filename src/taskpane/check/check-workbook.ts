import { auditSteps } from "../../audit/audit";
import { recognise } from "../../form/recognise";
import { recordOverview } from "../../report/overview/record-overview";
import type { Workbook } from "../../workbook/workbook";
import type { Checked } from "./state";

/** How work is cut into slices. */
export interface Slicing {
  /** Milliseconds of work before others have their turn; Excel restarts add-ins that keep it waiting. */
  readonly length: number;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
}

/**
 * Finds the form in a workbook and audits it, in slices.
 *
 * @param signal stops it between two slices; its reason is thrown
 * @param onProgress told the share that is done, 0 to 1
 */
export async function checkWorkbook(
  workbook: Workbook,
  signal: AbortSignal,
  onProgress: (share: number) => void,
  { length, now, pause }: Slicing,
): Promise<Checked> {
  const rest = async () => {
    await pause();
    signal.throwIfAborted();
  };
  await rest();
  const submission = recognise(workbook);
  if (!submission) return { workbook, form: null };
  await rest();
  const steps = auditSteps(submission);
  let end = now() + length;
  let step = steps.next();
  while (step.done !== true) {
    if (now() >= end) {
      onProgress(step.value.done / step.value.total);
      await rest();
      end = now() + length;
    }
    step = steps.next();
  }
  await rest();
  return {
    workbook,
    form: { submission, result: step.value, overview: recordOverview(submission) },
  };
}
