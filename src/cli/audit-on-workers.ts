import type { Tinypool } from "tinypool";

import {
  type Checks,
  type FileReport,
  internalError,
  type UnreadableFile,
} from "../report/file-report";
import { unreachableFile } from "./audit-files";
import type { WorkerTask } from "./audit-worker";
import type { Target, Workbook } from "./find-workbooks";
import { errorCode } from "./io";
import type { Audited } from "./journal/entry";
import type { Journal } from "./journal/journal";
import { UsageError } from "./usage-error";
import { auditWorker, type WorkerModule } from "./worker-module";

/** The threads that audit, and what each may use. */
export interface Workers {
  /** How many files are audited at a time, each in a thread of its own. */
  readonly jobs: number;
  /** Seconds after which a file is given up. */
  readonly timeout: number;
  readonly module?: WorkerModule;
}

/** The largest workbook that is read stays below it by far. */
const largestHeap = 2048;

/** Reports that wait for an earlier file, for each worker: one slow file does not keep the others waiting. */
const waitingReports = 16;

/**
 * Audits files on several threads; the reports come in the order of the files.
 *
 * A file whose audit exceeds the timeout or the memory of its thread is reported as unreadable, and another thread
 * continues with the next. However many files there are, few of them are in memory.
 *
 * @param checks what each file is held against
 * @param interrupted ends the run at once, without the files that are being audited
 * @param onFile told how many files are done, before each file and at the end
 * @param journal knows the reports of earlier runs, and keeps those of this one
 * @throws UsageError when no thread can be started, or the journal cannot be written
 */
export async function* auditOnWorkers(
  targets: readonly Target[],
  checks: Checks,
  { jobs, timeout, module = auditWorker }: Workers,
  interrupted: AbortSignal,
  onFile: (done: number) => void,
  journal?: Journal,
): AsyncGenerator<FileReport> {
  if (interrupted.aborted) return;
  const pool = await startPool(jobs, module);
  let ended: Promise<void> | undefined;
  const end = async () => {
    // What is running is rejected then.
    await (ended ??= destroyed(pool));
  };
  const interrupt = () => {
    void end();
  };
  let failure: UsageError | undefined;
  pool.on("error", (error: Error) => {
    failure = new UsageError("no-workers", { reason: error.message });
    void end();
  });
  interrupted.addEventListener("abort", interrupt, { once: true });

  const started: Promise<FileReport>[] = [];
  let next = 0;
  let running = 0;
  const startMore = () => {
    while (!ended && running < jobs && started.length < jobs * waitingReports) {
      const target = targets[next++];
      if (!target) return;
      running++;
      const report = reportOf(pool, target, { checks, timeout }, journal);
      started.push(report);
      report.then(
        () => {
          running--;
          startMore();
        },
        // It is thrown where the file's turn comes.
        () => undefined,
      );
    }
  };
  const isStopped = () => {
    if (failure) throw failure;
    return interrupted.aborted;
  };

  try {
    for (let done = 0; done < targets.length; done++) {
      if (isStopped()) return;
      onFile(done);
      startMore();
      const report = await started[0];
      if (isStopped() || !report) return;
      void started.shift();
      yield report;
    }
    onFile(targets.length);
  } finally {
    interrupted.removeEventListener("abort", interrupt);
    await end();
  }
}

/**
 * Ends the threads.
 *
 * The pool waits for each by Node's `once`. When a thread fails meanwhile, that takes its listeners off by a method that
 * the pool's threads do not have; the error would end the process.
 */
async function destroyed(pool: Tinypool): Promise<void> {
  for (const thread of pool.threads) {
    if (!("removeListener" in thread)) Object.assign(thread, { removeListener: () => thread });
  }
  await pool.destroy().catch(() => undefined);
}

async function startPool(jobs: number, module: WorkerModule): Promise<Tinypool> {
  // Loaded only here: an audit of a few files has no use for it.
  const { Tinypool } = await import("tinypool");
  return new Tinypool({
    filename: module.filename,
    name: "auditInWorker",
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxOldGenerationSizeMb: module.heap ?? largestHeap },
  });
}

async function reportOf(
  pool: Tinypool,
  target: Target,
  auditing: OneAudit,
  journal?: Journal,
): Promise<FileReport> {
  if ("error" in target) return unreachableFile(target);
  if (journal) return journal.reportOf(target, () => auditOn(pool, target, auditing, true));
  return (await auditOn(pool, target, auditing, false)).report;
}

interface OneAudit {
  readonly checks: Checks;
  readonly timeout: number;
}

async function auditOn(
  pool: Tinypool,
  target: Workbook,
  { checks, timeout }: OneAudit,
  isKept: boolean,
): Promise<Audited> {
  const clock = new AbortController();
  const alarm = setTimeout(() => {
    clock.abort();
  }, timeout * 1000);
  const task: WorkerTask = { file: target.file, path: new Uint8Array(target.path), checks, isKept };
  try {
    return (await pool.run(task, { signal: clock.signal })) as Audited;
  } catch (error) {
    const report = clock.signal.aborted ? timedOut(target, timeout) : deathOf(target, error);
    return { report, entry: null };
  } finally {
    clearTimeout(alarm);
  }
}

function timedOut({ file }: Workbook, seconds: number): UnreadableFile {
  return { file, status: "unreadable", error: { code: "timed-out", params: { seconds } } };
}

function deathOf({ file }: Workbook, error: unknown): UnreadableFile {
  return errorCode(error) === "ERR_WORKER_OUT_OF_MEMORY"
    ? { file, status: "unreadable", error: { code: "out-of-memory", params: {} } }
    : internalError(file, error);
}
