import {
  auditFile,
  auditRead,
  type Checks,
  type FileReport,
  type UnreadableFile,
} from "../report/file-report";
import { type OlderKind, olderKind } from "../workbook/sources/older/older-kind";
import { readOlder } from "../workbook/sources/older/read-older";
import type { Target, Unreachable, Workbook } from "./find-workbooks";
import { type Audited, entryOf } from "./journal/entry";
import type { Journal } from "./journal/journal";
import { loadParser } from "./older-files";
import { readWorkbook } from "./read-workbook";

/** Audits one file; it never throws. */
type AuditOne = (target: Workbook, isKept: boolean) => Promise<Audited>;

/**
 * Audits files one after the other, each forgotten before the next is read.
 *
 * @param auditOne audits one of them
 * @param stopped asked before every file
 * @param onFile told how many files are done, before each file and at the end
 * @param journal knows the reports of earlier runs, and keeps those of this one
 */
export async function* auditFiles(
  targets: readonly Target[],
  auditOne: AuditOne,
  stopped: () => boolean,
  onFile: (done: number) => void,
  journal?: Journal,
): AsyncGenerator<FileReport> {
  for (const [index, target] of targets.entries()) {
    if (stopped()) return;
    onFile(index);
    if ("error" in target) yield unreachableFile(target);
    else if (journal) yield await journal.reportOf(target, () => auditOne(target, true));
    else yield (await auditOne(target, false)).report;
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
 * @param elsewhere audits a file of an older kind, where this thread is not one that can be ended
 */
export async function auditWorkbook(
  target: Workbook,
  checks: Checks,
  isKept: boolean,
  elsewhere?: (target: Workbook) => Promise<FileReport>,
): Promise<Audited> {
  const { file, path } = target;
  const bytes = await readWorkbook(path);
  if (!(bytes instanceof Uint8Array)) return { report: { file, ...bytes }, entry: null };
  const kind = olderKind(bytes, file);
  const auditOlder = async (older: OlderKind) => {
    if (elsewhere) return elsewhere(target);
    const parse = await loadParser();
    return auditRead(() => readOlder(bytes, older, parse), file, checks);
  };
  const report = kind === null ? auditFile(bytes, file, checks) : await auditOlder(kind);
  return { report, entry: isKept ? entryOf(report, bytes) : null };
}
