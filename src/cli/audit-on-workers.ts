import type { Tinypool } from "tinypool";

import { internalError, type UnreadableFile } from "../report/file-report";
import { partOfTarget, type Run } from "./audit-files";
import type { WorkerTask } from "./audit-worker";
import type { Target } from "./find-workbooks";
import { errorCode } from "./io";
import { type MadePart, type MakePart, type PartTask, unreadPart } from "./make-part";
import type { RunSettings } from "./run-settings";
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

/** Parts that wait for an earlier file, for each worker: one slow file does not keep the others waiting. */
const waitingParts = 16;

/**
 * Audits files on several threads; their parts of the report come in the order of the files.
 *
 * A file whose audit exceeds the timeout or the memory of its thread is reported as unreadable, and another thread
 * continues with the next. However many files there are, few of them are in memory.
 *
 * @param interrupted ends the run at once, without the files that are being audited
 * @param onFile told how many files are done, before each file and at the end
 * @throws UsageError when no thread can be started, or the journal cannot be written
 */
export async function* auditOnWorkers(
  targets: readonly Target[],
  run: Run,
  { jobs, timeout, module = auditWorker }: Workers,
  interrupted: AbortSignal,
  onFile: (done: number) => void,
): AsyncGenerator<MadePart> {
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

  const make = makeOn(pool, timeout, run.settings);
  const started: Promise<MadePart>[] = [];
  let next = 0;
  let running = 0;
  let listedBefore = 0;
  const startMore = () => {
    while (!ended && running < jobs && started.length < jobs * waitingParts) {
      const index = next++;
      const target = targets[index];
      if (!target) return;
      running++;
      const part = partOfTarget(target, { index, listedBefore }, run, make);
      started.push(part);
      part.then(
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
      const made = await started[0];
      if (isStopped() || !made) return;
      void started.shift();
      if (made.part.part !== null) listedBefore += 1;
      yield made;
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

/** Makes the part of one file on a thread of its own, which ends with it. */
export async function makeOnWorker(
  task: PartTask,
  settings: RunSettings,
  timeout: number,
  interrupted: AbortSignal,
): Promise<MadePart> {
  const pool = await startPool(1, auditWorker);
  const end = () => {
    void destroyed(pool);
  };
  pool.on("error", end);
  interrupted.addEventListener("abort", end, { once: true });
  try {
    return await makeOn(pool, timeout, settings)(task);
  } finally {
    interrupted.removeEventListener("abort", end);
    await destroyed(pool);
  }
}

/**
 * Makes parts on the threads of a pool.
 *
 * @param timeout seconds after which a file is given up
 */
function makeOn(pool: Tinypool, timeout: number, settings: RunSettings): MakePart {
  return async (task) => {
    const clock = new AbortController();
    const alarm = setTimeout(() => {
      clock.abort();
    }, timeout * 1000);
    const workerTask: WorkerTask = { ...task, settings };
    try {
      return (await pool.run(workerTask, { signal: clock.signal })) as MadePart;
    } catch (error) {
      const { file, position } = task;
      const report = clock.signal.aborted ? timedOut(file, timeout) : deathOf(file, error);
      return unreadPart(report, position, settings);
    } finally {
      clearTimeout(alarm);
    }
  };
}

function timedOut(file: string, seconds: number): UnreadableFile {
  return { file, status: "unreadable", error: { code: "timed-out", params: { seconds } } };
}

function deathOf(file: string, error: unknown): UnreadableFile {
  return errorCode(error) === "ERR_WORKER_OUT_OF_MEMORY"
    ? { file, status: "unreadable", error: { code: "out-of-memory", params: {} } }
    : internalError(file, error);
}
