import { type ChildProcess, fork } from "node:child_process";

import type { WorkerTask } from "./audit-worker";
import type { MadePart } from "./make-part";
import type { WorkerModule } from "./worker-module";

/** The largest workbook that is read stays below it by far; in MB. */
const largestHeap = 2048;

/**
 * How a worker collects its garbage: on the core that it audits on, for the other cores have files of their own; and
 * after a file that left much of it, at once.
 */
const garbageCollection = ["--single-threaded-gc", "--expose-gc"];

/** Characters; more than the end of a process says of itself. */
const enoughSaid = 10_000;

/** A process ended before it answered. */
export class WorkerEnded extends Error {
  override readonly name = "WorkerEnded";

  constructor(
    /** The signal or the exit code with which it ended. */
    readonly end: string,
    said: string,
  ) {
    super(/^\w*Error: (.*)$/m.exec(said)?.[1] ?? end);
  }
}

/** A process did not answer in time, and was ended. */
export class WorkerTimedOut extends Error {
  override readonly name = "WorkerTimedOut";
}

/**
 * A process that makes the parts of files, one after the other. Nothing that a file does to it touches the others.
 *
 * A process and not a thread, for only a process has its own way of collecting garbage. The pools of processes that
 * there are pass their tasks on as JSON, which bytes do not survive, or wait for ever for one that ended by itself.
 */
export class WorkerProcess {
  /** Rejected with {@link WorkerEnded} when the process ends before a file can be given to it. */
  readonly ready: Promise<unknown>;
  private readonly child: ChildProcess;
  private said = "";
  private death: WorkerEnded | undefined;
  private settle: { resolve(message: unknown): void; reject(error: Error): void } | undefined;

  constructor({ filename, heap = largestHeap }: WorkerModule) {
    const child = fork(filename, {
      execArgv: [...garbageCollection, `--max-old-space-size=${heap}`],
      // Bytes cross as they are.
      serialization: "advanced",
      // What ends a process is said of its file, not on the terminal.
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    child.stderr?.on("data", (text: Buffer) => {
      if (this.said.length < enoughSaid) this.said += text.toString();
    });
    child.on("message", (message) => this.settle?.resolve(message));
    // What it said last has been read by then.
    child.on("close", (code, signal) => {
      this.ended(signal ?? `exit code ${code}`);
    });
    child.on("error", (error) => {
      if (child.pid === undefined) this.ended(error.message);
    });
    this.child = child;
    this.ready = this.answer();
  }

  /**
   * Makes the part of a file.
   *
   * @param seconds after which the process is ended
   * @throws WorkerEnded, WorkerTimedOut
   */
  async run(task: WorkerTask, seconds: number): Promise<MadePart> {
    const clock = new AbortController();
    const alarm = setTimeout(() => {
      clock.abort();
      this.end();
    }, seconds * 1000);
    // That it has ended is told where the answer is waited for.
    this.child.send(task, () => undefined);
    try {
      return (await this.answer()) as MadePart;
    } catch (error) {
      throw clock.signal.aborted ? new WorkerTimedOut() : error;
    } finally {
      clearTimeout(alarm);
    }
  }

  get isAlive(): boolean {
    return !this.death;
  }

  /** Ends the process, whatever it is doing. */
  end(): void {
    this.child.kill("SIGKILL");
  }

  private answer(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.death) reject(this.death);
      this.settle = { resolve, reject };
    });
  }

  private ended(end: string): void {
    this.death = new WorkerEnded(end, this.said);
    this.settle?.reject(this.death);
  }
}
