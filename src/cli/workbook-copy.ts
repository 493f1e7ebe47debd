import { extname, resolve } from "node:path";

import { sayFileError } from "../report/file-error";
import type { FileError } from "../report/file-report";
import { visible } from "../report/visible";
import type { Language } from "../text/sentence";
import { olderKind } from "../workbook/sources/older/older-kind";
import { readWorkbook } from "./read-workbook";
import { errorCode, type Io, write } from "./io";
import { isSameFile } from "./overwrites-workbook";
import { UsageError } from "./usage-error";
import { writeWorkbook } from "./write-workbook";

/**
 * Reads a workbook of which a copy is to be written.
 *
 * @param file the workbook, as the user gave it
 * @param out the copy
 * @returns null when the file cannot be read, which is said then
 * @throws UsageError when the copy would have another ending, or lie over the workbook
 */
export async function readOriginal(
  file: string,
  out: string,
  language: Language,
  io: Io,
): Promise<Uint8Array | null> {
  const path = resolve(io.cwd, file);
  const bytes = await readWorkbook(path);
  const error = bytes instanceof Uint8Array ? readOnly(bytes, file) : bytes.error;
  if (!(bytes instanceof Uint8Array) || error) {
    await complain(file, error ? sayFileError(error, language) : "", io);
    return null;
  }
  // Excel opens a file by its name, and refuses macros under another one.
  const extension = extname(file).toLowerCase();
  if (extname(out).toLowerCase() !== extension) {
    throw new UsageError("other-extension", { found: out, extension });
  }
  if (await isSameFile(resolve(io.cwd, out), path)) {
    throw new UsageError("output-is-input", { found: out });
  }
  return bytes;
}

/** Why nothing is written into a file that is read; null where something may be. */
export function readOnly(bytes: Uint8Array, file: string): FileError | null {
  const kind = olderKind(bytes, file);
  return kind && { code: "read-only-kind", params: { kind: `.${kind}` } };
}

/** Says why there is no copy of a workbook. */
export async function complain(file: string, reason: string, io: Io): Promise<void> {
  await write(io.stderr, `za: ${visible(file)}: ${visible(reason)}\n`);
}

/**
 * Writes the copy of a workbook.
 *
 * @param force whether a file that is there may be replaced
 * @throws UsageError when it cannot be written, or is there already and not forced
 */
export async function writeCopy(
  out: string,
  bytes: Uint8Array,
  force: boolean,
  io: Io,
): Promise<void> {
  try {
    await writeWorkbook(resolve(io.cwd, out), bytes, force);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === "EEXIST") throw new UsageError("exists", { found: out });
    throw new UsageError("cannot-write", { found: out, reason });
  }
}
