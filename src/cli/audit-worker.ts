/** The module of a worker thread: audits one file after the other, each on request. */
import type { Checks } from "../report/file-report";
import { auditWorkbook } from "./audit-files";
import type { Audited } from "./journal/entry";

/** One file for a worker; a path crosses to its thread as plain bytes. */
export interface WorkerTask {
  readonly file: string;
  readonly path: Uint8Array;
  readonly checks: Checks;
  /** Whether a journal will keep the report. */
  readonly isKept: boolean;
}

/** Audits a file from its path to its report, which is plain data and crosses back as a structured clone. */
export function auditInWorker({ file, path, checks, isKept }: WorkerTask): Promise<Audited> {
  return auditWorkbook({ file, path: Buffer.from(path) }, checks, isKept);
}
