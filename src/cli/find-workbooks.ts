import { readdir, realpath, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";

import type { FileError } from "../report/file-report";
import type { FileProblem } from "../text/report";
import { errorCode } from "./io";

/** A file to audit, or a place where none could be found. */
export type Target = Workbook | Unreachable;

export interface Workbook {
  /** As the report names it: below the path that the user gave. */
  readonly file: string;
  readonly path: string;
}

export interface Unreachable {
  readonly file: string;
  readonly error: FileError;
}

const workbookName = /\.xls[xm]$/i;

/** Files of other kinds in which a record may stand: named, so that nobody believes them audited. */
const otherName = /\.(?:xls|xlsb|xlt[xm]?|ods|csv|tsv|hwpx?|numbers)$/i;

/** Excel's lock files of open workbooks, and what macOS keeps beside files on foreign disks. */
const notAWorkbook = /^(~\$|\._)/;

/**
 * Finds the workbooks that paths name: files as they are, folders with all that is below them, sorted.
 *
 * A file that several paths name is found once. Links are followed, and a folder that was seen is not entered
 * again, so that a loop of links ends.
 *
 * @param paths as the user gave them
 * @param cwd the folder that relative ones start from
 */
export async function findWorkbooks(paths: readonly string[], cwd: string): Promise<Target[]> {
  const targets = new Map<string, Target>();
  for (const given of paths) {
    const path = resolve(cwd, given);
    for (const target of await atPath(given, path)) {
      const key = "path" in target ? target.path : `${target.file}\0`;
      if (!targets.has(key)) targets.set(key, target);
    }
  }
  const [first] = paths;
  // Nothing but lock files, as a pattern of the shell may give them.
  if (targets.size === 0 && first !== undefined)
    return [unreachable(slashed(first), "no-workbooks")];
  return [...targets.values()];
}

async function atPath(given: string, path: string): Promise<Target[]> {
  const file = slashed(given);
  try {
    const found = await stat(path);
    if (found.isFile()) return notAWorkbook.test(nameOf(path)) ? [] : [{ file, path }];
    if (!found.isDirectory()) return [unreachable(file, "not-a-file")];
    const inside = await inFolder(file, path, new Set());
    const isAudited = inside.some(
      (target) => "path" in target || target.error.code !== "other-kind",
    );
    return isAudited ? inside : [unreachable(file, "no-workbooks"), ...inside];
  } catch (error) {
    return [{ file, error: systemError(error) }];
  }
}

async function inFolder(file: string, path: string, seen: Set<string>): Promise<Target[]> {
  const real = await realpath(path);
  if (seen.has(real)) return [];
  seen.add(real);
  const entries = await readdir(path, { withFileTypes: true });
  const targets: Target[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = {
      file: `${file.replace(/\/$/, "")}/${entry.name}`,
      path: join(path, entry.name),
    };
    const isFolder =
      entry.isDirectory() || (entry.isSymbolicLink() && (await isFolderAt(inner.path)));
    if (isFolder) {
      try {
        targets.push(...(await inFolder(inner.file, inner.path, seen)));
      } catch (error) {
        targets.push({ file: inner.file, error: systemError(error) });
      }
    } else if (workbookName.test(entry.name) && !notAWorkbook.test(entry.name)) {
      targets.push(inner);
    } else if (otherName.test(entry.name) && !notAWorkbook.test(entry.name)) {
      targets.push(unreachable(inner.file, "other-kind"));
    }
  }
  return targets;
}

async function isFolderAt(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // A link to nothing: read as a file, it is reported as missing.
    return false;
  }
}

/** What kept a path from being read. */
export function systemError(error: unknown): FileError {
  const reason = errorCode(error);
  if (reason === "ENOENT" || reason === "ENOTDIR") return { code: "missing", params: {} };
  if (reason === "EACCES" || reason === "EPERM") return { code: "no-access", params: {} };
  return { code: "read-failed", params: { reason } };
}

function unreachable(file: string, code: FileProblem): Unreachable {
  return { file, error: { code, params: {} } };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf(sep) + 1);
}

/** Reports name files with "/" on every system. */
function slashed(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}
