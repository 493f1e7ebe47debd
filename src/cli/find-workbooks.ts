import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { resolve, sep } from "node:path";

import type { FileError } from "../report/file-report";
import type { FileProblem } from "../text/report";
import { errorCode } from "./io";

/** A file to audit, or a place where none could be found. */
export type Target = Workbook | Unreachable;

export interface Workbook {
  /** As the report names it: below the path that the user gave. */
  readonly file: string;
  /** The bytes of its path; a name on a disk need not be UTF-8. */
  readonly path: Buffer;
}

export interface Unreachable {
  readonly file: string;
  readonly error: FileError;
}

const workbookName = /\.(?:xls[xmb]?|ods|csv)$/i;

/** Names of files that are read by another way, which can be kept busy. */
const olderName = /\.(?:xlsb?|ods|csv)$/i;

/** Whether a file is of an older kind by its name. */
export function isOlderName(name: string): boolean {
  return olderName.test(name);
}

/** Files of other kinds in which a record may stand: named, so that nobody believes them audited. */
const otherName = /\.(?:xlt[xm]?|tsv|hwpx?|numbers)$/i;

/** Further formats of Excel and of other spreadsheets, which the audit says nothing of. */
const furtherName = /\.(?:xl\w{1,2}|fods|ots|et)$/i;

/** Whether a file of this name may hold a record, be it in a format that is not read. */
export function mayHoldRecord(name: string): boolean {
  return [workbookName, otherName, furtherName].some((pattern) => pattern.test(name));
}

/** Excel's lock files of open workbooks, and what macOS keeps beside files on foreign disks. */
const notAWorkbook = /^(~\$|\._)/;

/**
 * Finds the workbooks that paths name: files as they are, folders with all that is below them, sorted.
 *
 * A file that several paths name is found once; what is no regular file is named and never opened. Links are followed, and a folder that was seen is not entered
 * again, so that a loop of links ends.
 *
 * @param paths as the user gave them
 * @param cwd the folder that relative ones start from
 */
export async function findWorkbooks(paths: readonly string[], cwd: string): Promise<Target[]> {
  const targets = new Map<string, Target>();
  for (const given of paths) {
    for (const path of await pathsNamed(resolve(cwd, given))) {
      for (const target of await atPath(given, path)) {
        const key = "path" in target ? target.path.toString("latin1") : `${target.file}\0`;
        if (!targets.has(key)) targets.set(key, target);
      }
    }
  }
  const [first] = paths;
  // Nothing but lock files, as a pattern of the shell may give them.
  if (targets.size === 0 && first !== undefined)
    return [unreachable(slashed(first), "no-workbooks")];
  return [...targets.values()];
}

async function atPath(given: string, path: Buffer): Promise<Target[]> {
  const file = slashed(given.includes(unknown) ? shownName(path) : given);
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

async function inFolder(file: string, path: Buffer, seen: Set<string>): Promise<Target[]> {
  const real = (await realpath(path, "buffer")).toString("latin1");
  if (seen.has(real)) return [];
  seen.add(real);
  const entries = await readdir(path, { withFileTypes: true, encoding: "buffer" });
  const targets: Target[] = [];
  for (const { entry, name } of entries.map(named).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = {
      file: `${file.replace(/\/$/, "")}/${name}`,
      path: joined(path, entry.name),
    };
    const { isFolder, isFile } = await kindOf(entry, inner.path);
    if (isFolder) {
      try {
        targets.push(...(await inFolder(inner.file, inner.path, seen)));
      } catch (error) {
        targets.push({ file: inner.file, error: systemError(error) });
      }
    } else if (workbookName.test(name) && !notAWorkbook.test(name)) {
      targets.push(isFile ? inner : unreachable(inner.file, "not-a-file"));
    } else if (otherName.test(name) && !notAWorkbook.test(name)) {
      targets.push(unreachable(inner.file, "other-kind"));
    }
  }
  return targets;
}

function named(entry: Dirent<Buffer>): { readonly entry: Dirent<Buffer>; readonly name: string } {
  return { entry, name: shownName(entry.name) };
}

/** What an entry of a folder is; of a link, what it leads to. */
async function kindOf(
  entry: Dirent<Buffer>,
  path: Buffer,
): Promise<{ readonly isFolder: boolean; readonly isFile: boolean }> {
  try {
    const found = entry.isSymbolicLink() ? await stat(path) : entry;
    return { isFolder: found.isDirectory(), isFile: found.isFile() };
  } catch {
    // A link to nothing: read as a file, it is reported as missing.
    return { isFolder: false, isFile: true };
  }
}

/** What stands for bytes that are not UTF-8 in a text that the system has made of them. */
const unknown = "\ufffd";

/**
 * The paths that a text may stand for. Where bytes of a name were lost on the way to this program, all whose names
 * look like it are meant.
 */
async function pathsNamed(path: string): Promise<readonly Buffer[]> {
  const whole = Buffer.from(path);
  if (!path.includes(unknown) || (await isThere(whole))) return [whole];
  const [root = "", ...parts] = path.split(sep);
  let found: Buffer[] = [Buffer.from(`${root}${sep}`)];
  for (const part of parts) {
    const next = await Promise.all(
      found.map(async (folder) =>
        part.includes(unknown)
          ? (await namesIn(folder))
              .filter((name) => name.toString() === part)
              .map((name) => joined(folder, name))
          : [joined(folder, Buffer.from(part))],
      ),
    );
    found = next.flat();
  }
  return found.length > 0 ? found : [whole];
}

async function namesIn(folder: Buffer): Promise<Buffer[]> {
  try {
    return await readdir(folder, "buffer");
  } catch {
    return [];
  }
}

async function isThere(path: Buffer): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

const utf8OrByte =
  /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;

/** A name or path as text, bytes that are not UTF-8 as `\xE9`. */
function shownName(name: Buffer): string {
  const text = name.toString();
  if (Buffer.from(text).equals(name)) return text;
  return name.toString("latin1").replace(utf8OrByte, (sign) => {
    const bytes = Buffer.from(sign, "latin1");
    const letter = bytes.toString();
    return letter.includes(unknown)
      ? Array.from(bytes, (byte) => `\\x${byte.toString(16).toUpperCase()}`).join("")
      : letter;
  });
}

function joined(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, Buffer.from(folder.toString().endsWith(sep) ? "" : sep), name]);
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

function nameOf(path: Buffer): string {
  return path.subarray(path.lastIndexOf(sep) + 1).toString();
}

/** Reports name files with "/" on every system. */
function slashed(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}
