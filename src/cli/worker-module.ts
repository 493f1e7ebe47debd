import path from "node:path";

/** The module that the processes of workers run, one that answers each `WorkerTask` with a `MadePart`. */
export interface WorkerModule {
  readonly filename: string;
  /** The largest heap of a process in MB. */
  readonly heap?: number;
}

/** Built or not, the worker lies beside this module. */
export const auditWorker: WorkerModule = { filename: path.join(__dirname, "audit-worker.cjs") };
