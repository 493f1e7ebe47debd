import type { FileError, FileReport } from "../report/file-report";
import type { CopyRequest, SubmissionCopy } from "../submission-copy/make-copy";
import type { ChosenFile } from "./dropped-files";
import { TaskEnded, type TaskWorker, timeoutError } from "./task-worker";

/** What was audited. */
export interface Audited {
  readonly files: readonly ChosenFile[];
  readonly reports: readonly FileReport[];
  /** Whether a person stopped before all were. */
  readonly isStopped: boolean;
}

/** The bytes of a file; null where it is gone. */
export async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Audits a file in the worker; it never throws. */
export async function audit(
  worker: TaskWorker,
  path: string,
  file: File,
): Promise<FileReport | "stopped"> {
  const bytes = await bytesOf(file);
  if (!bytes) return unreadable(path, { code: "no-such-file", params: {} });
  try {
    return await worker.run<"audit">({ kind: "audit", file: path, bytes });
  } catch (error) {
    if (!(error instanceof TaskEnded)) throw error;
    if (error.reason === "stopped") return "stopped";
    return unreadable(path, whyEnded(error));
  }
}

/** Makes the submission copy of a file in the worker; it never throws. */
export async function copyOf(
  worker: TaskWorker,
  request: CopyRequest,
  bytes: Uint8Array,
): Promise<SubmissionCopy | "stopped"> {
  try {
    return await worker.run<"copy">({ kind: "copy", request, bytes });
  } catch (error) {
    if (!(error instanceof TaskEnded)) throw error;
    if (error.reason === "stopped") return "stopped";
    return { status: "unreadable", error: whyEnded(error) };
  }
}

/** Why a worker that nobody has stopped has no result. */
function whyEnded({ reason }: TaskEnded): FileError {
  return reason === "died" ? { code: "out-of-memory", params: {} } : timeoutError;
}

function unreadable(file: string, error: FileError): FileReport {
  return { file, status: "unreadable", error };
}
