import {
  auditFile,
  type Checks,
  type FileReport,
  type UnreadableFile,
} from "../report/file-report";
import { type Audited, entryOf } from "./journal/entry";
import type { Journal } from "./journal/journal";
import type { Target, Unreachable, Workbook } from "./find-workbooks";
import { readWorkbook } from "./read-workbook";

/**
 * Audits files one after the other, each forgotten before the next is read.
 *
 * @param checks what each file is held against
 * @param stopped asked before every file
 * @param onFile told how many files are done, before each file and at the end
 * @param journal knows the reports of earlier runs, and keeps those of this one
 */
export async function* auditFiles(
  targets: readonly Target[],
  checks: Checks,
  stopped: () => boolean,
  onFile: (done: number) => void,
  journal?: Journal,
): AsyncGenerator<FileReport> {
  for (const [index, target] of targets.entries()) {
    if (stopped()) return;
    onFile(index);
    if ("error" in target) yield unreachableFile(target);
    else if (journal)
      yield await journal.reportOf(target, () => auditWorkbook(target, checks, true));
    else yield (await auditWorkbook(target, checks, false)).report;
  }
  onFile(targets.length);
}

/** The report of a place where no file to audit was found. */
export function unreachableFile({ file, error }: Unreachable): UnreadableFile {
  return { file, status: "unreadable", error };
}

/**
 * Reads a file and audits it; it never throws.
 *
 * @param isKept whether a journal will keep the report
 */
export async function auditWorkbook(
  { file, path }: Workbook,
  checks: Checks,
  isKept: boolean,
): Promise<Audited> {
  const bytes = await readWorkbook(path);
  if (!(bytes instanceof Uint8Array)) return { report: { file, ...bytes }, entry: null };
  const report = auditFile(bytes, file, checks);
  return { report, entry: isKept ? entryOf(report, bytes) : null };
}
