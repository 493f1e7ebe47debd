import path from "node:path";

/** The module that the worker threads load, which exports `auditInWorker`. */
export interface WorkerModule {
  readonly filename: string;
  /** The largest heap of a thread in MB. */
  readonly heap?: number;
}

/** Built or not, the worker lies beside this module. */
export const auditWorker: WorkerModule = { filename: path.join(__dirname, "audit-worker.cjs") };
