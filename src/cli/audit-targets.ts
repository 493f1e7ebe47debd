import { type Checks, type FileReport, internalError } from "../report/file-report";
import { auditFiles, auditWorkbook } from "./audit-files";
import { auditOnWorkers } from "./audit-on-workers";
import { isOlderName, type Target, type Workbook } from "./find-workbooks";
import type { Journal } from "./journal/journal";

/** How the files of a run are audited. */
export interface Auditing {
  readonly checks: Checks;
  /** At most so many files at a time. */
  readonly jobs: number;
  /** Seconds after which a file is given up; absent where nobody asked for a certain time. */
  readonly timeout?: number;
  /** Knows the reports of earlier runs, and keeps those of this one. */
  readonly journal?: Journal;
}

/** Below it, starting the workers takes longer than they save. */
const fewFiles = 12;

const defaultTimeout = 30;

/**
 * Audits files in this thread or on workers, whichever is done earlier.
 *
 * A single job and few files need no worker, unless a timeout is asked for, or files of older kinds are among them: only
 * the audit in a worker can be ended.
 *
 * @param interrupted ends the run
 * @param onFile told how many files are done, before each file and at the end
 */
export function auditTargets(
  targets: readonly Target[],
  { checks, jobs, timeout, journal }: Auditing,
  interrupted: AbortSignal,
  onFile: (done: number) => void,
): AsyncGenerator<FileReport> {
  const isHere =
    timeout === undefined &&
    (jobs === 1 || targets.length < fewFiles) &&
    !targets.some(({ file }) => isOlderName(file));
  if (isHere) {
    const auditOne = (target: Workbook, isKept: boolean) =>
      auditWorkbook(target, checks, isKept, (older) => auditAlone(older, checks, interrupted));
    return auditFiles(targets, auditOne, () => interrupted.aborted, onFile, journal);
  }
  const workers = { jobs: Math.min(jobs, targets.length), timeout: timeout ?? defaultTimeout };
  return auditOnWorkers(targets, checks, workers, interrupted, onFile, journal);
}

/** Audits a file of an older kind that is called .xlsx, which only its content has told. */
async function auditAlone(
  target: Workbook,
  checks: Checks,
  interrupted: AbortSignal,
): Promise<FileReport> {
  const workers = { jobs: 1, timeout: defaultTimeout };
  for await (const report of auditOnWorkers(
    [target],
    checks,
    workers,
    interrupted,
    () => undefined,
  )) {
    return report;
  }
  // The run was stopped, and nobody reads this.
  return internalError(target.file, "stopped");
}
