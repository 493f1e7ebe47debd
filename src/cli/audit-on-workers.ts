import { internalError, type UnreadableFile } from "../report/file-report";
import { partOfTarget, type Run } from "./audit-files";
import type { Target } from "./find-workbooks";
import { type MadePart, type MakePart, type PartTask, unreadPart } from "./make-part";
import type { RunSettings } from "./run-settings";
import { UsageError } from "./usage-error";
import { auditWorker, type WorkerModule } from "./worker-module";
import { WorkerEnded, WorkerTimedOut } from "./worker-process";
import { WorkerProcesses } from "./worker-processes";

/** The processes that audit, and what each may use. */
export interface Workers {
  /** How many files are audited at a time, each in a process of its own. */
  readonly jobs: number;
  /** Seconds after which a file is given up. */
  readonly timeout: number;
  readonly module?: WorkerModule;
}

/** Parts that wait for an earlier file, for each worker: one slow file does not keep the others waiting. */
const waitingParts = 16;

/**
 * Bytes that parts which wait may hold together, about; no file is begun while they hold more. A workbook with a hundred
 * thousand findings has a part of a hundred megabytes, and there may be many of them in a row.
 */
const waitingBytes = 64 * 2 ** 20;

/**
 * Audits files in several processes; their parts of the report come in the order of the files.
 *
 * A file whose audit exceeds the timeout or the memory of its process, or ends it, is reported as unreadable, and
 * another process continues with the next. However many files there are, few of them are in memory.
 *
 * @param interrupted ends the run at once, without the files that are being audited
 * @param onFile told how many files are done, before each file and at the end
 * @throws UsageError when no process can be started, or the journal cannot be written
 */
export async function* auditOnWorkers(
  targets: readonly Target[],
  run: Run,
  { jobs, timeout, module = auditWorker }: Workers,
  interrupted: AbortSignal,
  onFile: (done: number) => void,
): AsyncGenerator<MadePart> {
  if (interrupted.aborted) return;
  const processes = new WorkerProcesses(module);
  let isEnded = false;
  const end = () => {
    isEnded = true;
    // What is running is rejected then.
    processes.end();
  };
  interrupted.addEventListener("abort", end, { once: true });

  const isStopped = () => interrupted.aborted;
  const make = makeOn(processes, timeout, run.settings);
  const started: Promise<MadePart>[] = [];
  let waiting = 0;
  let next = 0;
  let running = 0;
  let listedBefore = 0;
  const startMore = () => {
    while (
      !isEnded &&
      running < jobs &&
      started.length < jobs * waitingParts &&
      waiting < waitingBytes
    ) {
      const index = next++;
      const target = targets[index];
      if (!target) return;
      running++;
      const part = partOfTarget(target, { index, listedBefore }, run, make);
      started.push(part);
      part.then(
        (made) => {
          running--;
          waiting += sizeOf(made);
          startMore();
        },
        // It is thrown where the file's turn comes.
        () => undefined,
      );
    }
  };
  try {
    for (let done = 0; done < targets.length; done++) {
      if (isStopped()) return;
      onFile(done);
      startMore();
      const made = await started[0]?.catch((error: unknown) => {
        if (!isStopped()) throw error;
      });
      if (isStopped() || !made) return;
      void started.shift();
      waiting -= sizeOf(made);
      if (made.part.part !== null) listedBefore += 1;
      yield made;
    }
    onFile(targets.length);
  } finally {
    interrupted.removeEventListener("abort", end);
    end();
  }
}

/** How much memory plain data takes, about: the bytes and texts in it. */
function sizeOf(data: unknown): number {
  if (typeof data === "string") return data.length;
  if (data instanceof Uint8Array) return data.byteLength;
  if (typeof data !== "object" || data === null) return 0;
  return Object.values(data).reduce((sum: number, each) => sum + sizeOf(each), 0);
}

/** Makes the part of one file in a process of its own, which ends with it. */
export async function makeOnWorker(
  task: PartTask,
  settings: RunSettings,
  timeout: number,
  interrupted: AbortSignal,
): Promise<MadePart> {
  const processes = new WorkerProcesses(auditWorker);
  interrupted.addEventListener("abort", processes.end, { once: true });
  try {
    return await makeOn(processes, timeout, settings)(task);
  } finally {
    interrupted.removeEventListener("abort", processes.end);
    processes.end();
  }
}

/**
 * Makes parts in the processes of a run.
 *
 * @param timeout seconds after which a file is given up
 */
function makeOn(processes: WorkerProcesses, timeout: number, settings: RunSettings): MakePart {
  return async (task) => {
    try {
      return await processes.run({ ...task, settings }, timeout);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      const { file, position } = task;
      return unreadPart(failureOf(file, error, timeout), position, settings);
    }
  };
}

/**
 * How a process ends that has no memory left: by itself, where it needs more at once than an array can hold (as a signal
 * that each processor has its own for), or by a system that has none.
 */
const outOfMemory = ["SIGABRT", "exit code 134", "SIGTRAP", "SIGILL", "SIGKILL"];

function failureOf(file: string, error: unknown, seconds: number): UnreadableFile {
  if (error instanceof WorkerTimedOut) {
    return { file, status: "unreadable", error: { code: "timed-out", params: { seconds } } };
  }
  return error instanceof WorkerEnded && outOfMemory.includes(error.end)
    ? { file, status: "unreadable", error: { code: "out-of-memory", params: {} } }
    : internalError(file, error);
}
