import { auditFiles, type Run } from "./audit-files";
import { auditOnWorkers, makeOnWorker } from "./audit-on-workers";
import { isOlderName, type Target } from "./find-workbooks";
import { type MadePart, makePart, type PartTask } from "./make-part";

/** How the files of a run are audited. */
export interface Auditing extends Run {
  /** At most so many files at a time. */
  readonly jobs: number;
  /** Seconds after which a file is given up; absent where nobody asked for a certain time. */
  readonly timeout?: number | undefined;
}

/** Below it, starting the workers takes longer than they save. */
const fewFiles = 12;

const defaultTimeout = 30;

/**
 * Audits files in this process or in those of workers, whichever is done earlier.
 *
 * A single job and few files need no worker, unless a timeout is asked for, or files of older kinds are among them: only
 * the audit in a worker can be ended.
 *
 * @param interrupted ends the run
 * @param onFile told how many files are done, before each file and at the end
 */
export function auditTargets(
  targets: readonly Target[],
  { jobs, timeout, ...run }: Auditing,
  interrupted: AbortSignal,
  onFile: (done: number) => void,
): AsyncGenerator<MadePart> {
  const isHere =
    timeout === undefined &&
    (jobs === 1 || targets.length < fewFiles) &&
    !targets.some(({ file }) => isOlderName(file));
  if (!isHere) {
    const workers = { jobs: Math.min(jobs, targets.length), timeout: timeout ?? defaultTimeout };
    return auditOnWorkers(targets, run, workers, interrupted, onFile);
  }
  const { settings } = run;
  // A file of an older kind that is called .xlsx, which only its content has told.
  const elsewhere = (task: PartTask) => makeOnWorker(task, settings, defaultTimeout, interrupted);
  const make = (task: PartTask) => makePart(task, settings, elsewhere);
  return auditFiles(targets, run, make, () => interrupted.aborted, onFile);
}
