import { access, mkdir } from "node:fs/promises";
import { dirname, join, posix, resolve } from "node:path";

import type { FileError } from "../report/file-report";
import type { Target } from "./find-workbooks";
import { errorCode, type Io } from "./io";
import type { MadePart } from "./make-part";
import { UsageError } from "./usage-error";
import { writeCopy } from "./workbook-copy";

/** Where the copies of a run go, by the names of the files. */
export type Copies = ReadonlyMap<string, string>;

/**
 * Finds a place for the copy of every workbook: its name in the report, below a folder.
 *
 * @param folder as the user gave it
 * @throws UsageError where two copies would have one place, or something is there already: no run replaces what a person
 *   may have written in a copy
 */
export async function placesOfCopies(
  targets: readonly Target[],
  folder: string,
  cwd: string,
): Promise<Copies> {
  const copies = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const target of targets) {
    if ("error" in target) continue;
    const { file } = target;
    const path = join(folder, nameBelow(file));
    // As disks compare names that know no case.
    const key = path.normalize("NFC").toLowerCase();
    const other = taken.get(key);
    if (other !== undefined) throw new UsageError("same-copy", { found: file, other, path });
    taken.set(key, file);
    if (await isThere(resolve(cwd, path))) throw new UsageError("copy-exists", { found: path });
    copies.set(file, path);
  }
  return copies;
}

/** The name of a file without what leads out of a folder: `../a/b.xlsx`, `/a/b.xlsx` and `C:/a/b.xlsx` are `a/b.xlsx`. */
function nameBelow(file: string): string {
  return posix.normalize(file.replace(/^[A-Za-z]:/, "")).replace(/^(?:\.{0,2}\/)+/, "");
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes the copies of the workbooks, each before its part of the report goes on. The workbooks themselves are never
 * written.
 *
 * @param made the parts of the targets, in their order
 * @param onRefusal told why a workbook that was audited has no copy
 * @throws UsageError when a copy cannot be written
 */
export async function* annotated(
  made: AsyncIterable<MadePart>,
  copies: Copies,
  io: Io,
  onRefusal: (file: string, refusal: FileError) => void,
): AsyncGenerator<MadePart> {
  for await (const each of made) {
    const { copy, part } = each;
    const out = copies.get(part.outcome.file);
    if (copy instanceof Uint8Array && out !== undefined) {
      await makeFolder(dirname(out), io.cwd);
      await writeCopy(out, copy, false, io);
    } else if (copy && !(copy instanceof Uint8Array)) {
      onRefusal(part.outcome.file, copy);
    }
    yield each;
  }
}

async function makeFolder(folder: string, cwd: string): Promise<void> {
  try {
    await mkdir(resolve(cwd, folder), { recursive: true });
  } catch (error) {
    throw new UsageError("cannot-write", { found: folder, reason: errorCode(error) });
  }
}
