import type { WorkerTask } from "./audit-worker";
import type { MadePart } from "./make-part";
import { UsageError } from "./usage-error";
import type { WorkerModule } from "./worker-module";
import { WorkerProcess } from "./worker-process";

/** The processes of a run: started when files come, and another where a file has ended one. */
export class WorkerProcesses {
  private readonly all = new Set<WorkerProcess>();
  private readonly idle: WorkerProcess[] = [];

  constructor(private readonly module: WorkerModule) {
    process.on("exit", this.end);
  }

  /**
   * Makes the part of a file in a process that does nothing else meanwhile.
   *
   * @param seconds after which the file is given up
   * @throws UsageError when no process can be started
   * @throws WorkerEnded, WorkerTimedOut as {@link WorkerProcess.run}
   */
  async run(task: WorkerTask, seconds: number): Promise<MadePart> {
    const free = this.idle.pop();
    const worker = free?.isAlive ? free : await this.start();
    try {
      const made = await worker.run(task, seconds);
      this.idle.push(worker);
      return made;
    } catch (error) {
      this.all.delete(worker);
      throw error;
    }
  }

  /** Ends them all, whatever they are doing. */
  readonly end = (): void => {
    process.off("exit", this.end);
    for (const worker of this.all) worker.end();
  };

  private async start(): Promise<WorkerProcess> {
    const worker = new WorkerProcess(this.module);
    this.all.add(worker);
    try {
      await worker.ready;
      return worker;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError("no-workers", { reason });
    }
  }
}
