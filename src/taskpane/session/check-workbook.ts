import { auditSteps } from "../../audit/audit";
import { allRules } from "../../audit/rules";
import { recogniseSteps } from "../../form/recognise";
import { recordOverview } from "../../record/overview/record-overview";
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
  const inSlices = async <Step, Result>(
    steps: Iterator<Step, Result, undefined>,
    onSlice: (step: Step) => void,
  ): Promise<Result> => {
    await pause();
    signal.throwIfAborted();
    let end = now() + length;
    let step = steps.next();
    while (step.done !== true) {
      if (now() >= end) {
        onSlice(step.value);
        await pause();
        signal.throwIfAborted();
        end = now() + length;
      }
      step = steps.next();
    }
    return step.value;
  };

  const submission = await inSlices(recogniseSteps(workbook), () => undefined);
  if (!submission) return { workbook, form: null };
  const result = await inSlices(
    auditSteps(submission, allRules, workbook.ignores),
    ({ done, total }) => {
      onProgress(done / total);
    },
  );
  await pause();
  signal.throwIfAborted();
  const overview = recordOverview(submission);
  return { workbook, form: { submission, result, rules: allRules, overview } };
}
