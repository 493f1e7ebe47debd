/** The module of a worker thread: makes the parts of files, one after the other, each on request. */
import { makePart, type MadePart, type PartTask } from "./make-part";
import type { RunSettings } from "./run-settings";

export interface WorkerTask extends PartTask {
  readonly settings: RunSettings;
}

/** Audits a file from its path to its part of the report, which crosses back as a structured clone. */
export function auditInWorker({ settings, ...task }: WorkerTask): Promise<MadePart> {
  return makePart(task, settings);
}
