import type { FileError, FileReport } from "../report/file-report";
import type { CopyRequest } from "../submission-copy/make-copy";
import type { ChosenFile } from "./dropped-files";
import { TaskEnded, type TaskWorker, timeoutError } from "./task-worker";
import type { CopyKind, Results } from "./tasks";

/** What was audited. */
export interface Audited {
  readonly files: readonly ChosenFile[];
  readonly reports: readonly FileReport[];
  /** Whether a person stopped before all were. */
  readonly isStopped: boolean;
}

/** The files in which the form was found. */
export function filesWithForm({ files, reports }: Audited): readonly ChosenFile[] {
  return files.filter((_, index) => reports[index]?.status === "ok");
}

/** The bytes of a file; null where it is gone. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
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

/** A copy, or why there is none. */
export type Copy =
  | Results[CopyKind]
  | { readonly status: "unreadable"; readonly error: FileError }
  | { readonly status: "gone" | "stopped" };

/** A copy to be saved. */
export type MadeCopy = Extract<Copy, { readonly bytes: unknown }>;

/** What a copy is made with, besides the file. */
export type CopyCircumstances = Omit<CopyRequest, "file">;

/** Makes a copy of a file in the worker; it never throws. */
export async function copyOf(
  worker: TaskWorker,
  kind: CopyKind,
  file: File,
  circumstances: CopyCircumstances,
): Promise<Copy> {
  const bytes = await bytesOf(file);
  if (!bytes) return { status: "gone" };
  try {
    const facts = { file: file.name, ...circumstances };
    return await worker.run<CopyKind>({ kind, facts, bytes });
  } catch (error) {
    if (!(error instanceof TaskEnded)) throw error;
    if (error.reason === "stopped") return { status: "stopped" };
    return { status: "unreadable", error: whyEnded(error) };
  }
}

export function isMade(copy: Copy): copy is MadeCopy {
  return "bytes" in copy;
}

/** Why a worker that nobody has stopped has no result. */
function whyEnded({ reason }: TaskEnded): FileError {
  return reason === "died" ? { code: "out-of-memory", params: {} } : timeoutError;
}

function unreadable(file: string, error: FileError): FileReport {
  return { file, status: "unreadable", error };
}
