/** The worker of the page: the page's own script in another thread, since a page from a disk can load no other. */
import { perform, type Results, type Task } from "./tasks";

/** Seconds after which a task is given up, as `za audit` does. */
const patience = 30;

/** Why a task has no result. */
export class TaskEnded extends Error {
  constructor(readonly reason: "timed-out" | "stopped" | "died") {
    super(reason);
  }
}

/** Answers the page's tasks; run in the worker. */
export function serveTasks(): void {
  self.addEventListener("message", ({ data }: MessageEvent<Task>) => {
    self.postMessage(perform(data));
  });
}

/** Does tasks in a thread of their own, one after the other. */
export class TaskWorker {
  private worker: Worker | null = null;
  private end: ((reason: TaskEnded["reason"]) => void) | null = null;

  /** @param code the script of the page */
  constructor(private readonly code: string) {}

  /**
   * Does a task; a worker that takes too long, or that dies, is ended, and the next task gets a new one.
   *
   * @throws TaskEnded
   */
  async run<Kind extends Task["kind"]>(
    task: Extract<Task, { readonly kind: Kind }>,
  ): Promise<Results[Kind]> {
    const worker = (this.worker ??= this.start());
    const clock = setTimeout(() => {
      this.stop("timed-out");
    }, patience * 1000);
    try {
      return await new Promise<Results[Kind]>((resolve, reject) => {
        this.end = (reason) => {
          reject(new TaskEnded(reason));
        };
        worker.onmessage = ({ data }: MessageEvent<Results[Kind]>) => {
          resolve(data);
        };
        worker.onerror = () => {
          this.stop("died");
        };
        worker.postMessage(task, [task.bytes.buffer as ArrayBuffer]);
      });
    } finally {
      clearTimeout(clock);
      this.end = null;
    }
  }

  /** Ends the worker, and with it what it is doing. */
  stop(reason: TaskEnded["reason"] = "stopped"): void {
    this.worker?.terminate();
    this.worker = null;
    this.end?.(reason);
  }

  private start(): Worker {
    const address = URL.createObjectURL(new Blob([this.code], { type: "text/javascript" }));
    const worker = new Worker(address);
    URL.revokeObjectURL(address);
    return worker;
  }
}

export const timeoutError = { code: "timed-out", params: { seconds: patience } } as const;
