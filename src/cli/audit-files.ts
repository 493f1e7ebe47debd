import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

import {
  auditFile,
  auditRead,
  type Checks,
  type FileReport,
  type UnreadableFile,
} from "../report/file-report";
import { olderKind } from "../workbook/sources/older/older-kind";
import { readOlder } from "../workbook/sources/older/read-older";
import { loadParser } from "./older-files";
import { systemError, type Target, type Unreachable, type Workbook } from "./find-workbooks";

const megabyte = 2 ** 20;

/** A larger file is not read into memory; what is in it would be refused anyway. */
const largestFile = 512 * megabyte;

/**
 * Audits files one after the other, each forgotten before the next is read.
 *
 * @param auditOne audits one of them; it never throws
 * @param stopped asked before every file
 * @param onFile told how many files are done, before each file and at the end
 */
export async function* auditFiles(
  targets: readonly Target[],
  auditOne: (target: Workbook) => Promise<FileReport>,
  stopped: () => boolean,
  onFile: (done: number) => void,
): AsyncGenerator<FileReport> {
  for (const [index, target] of targets.entries()) {
    if (stopped()) return;
    onFile(index);
    yield "error" in target ? unreachableFile(target) : await auditOne(target);
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
 * @param elsewhere audits a file of an older kind, where this thread is not one that can be ended
 */
export async function auditWorkbook(
  target: Workbook,
  checks: Checks,
  elsewhere?: (target: Workbook) => Promise<FileReport>,
): Promise<FileReport> {
  const { file, path } = target;
  const bytes = await readWorkbook(path);
  if (!(bytes instanceof Uint8Array)) return { file, ...bytes };
  const kind = olderKind(bytes, file);
  if (kind === null) return auditFile(bytes, file, checks);
  if (elsewhere) return elsewhere(target);
  const parse = await loadParser();
  return auditRead(() => readOlder(bytes, kind, parse), file, checks);
}

/** Reads a whole file; where that is not possible, says why. */
export async function readWorkbook(
  path: string | Buffer,
): Promise<Uint8Array | Omit<UnreadableFile, "file">> {
  let handle: FileHandle | undefined;
  try {
    // What was a file when it was found, and is a pipe now, does not keep the run waiting.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = await handle.stat();
    if (!found.isFile()) {
      return { status: "unreadable", error: { code: "not-a-file", params: {} } };
    }
    if (found.size > largestFile) {
      const params = { limit: largestFile / megabyte };
      return { status: "unreadable", error: { code: "file-too-large", params } };
    }
    return await handle.readFile();
  } catch (error) {
    return { status: "unreadable", error: systemError(error) };
  } finally {
    await handle?.close();
  }
}
