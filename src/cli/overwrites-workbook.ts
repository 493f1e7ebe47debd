import { open, realpath, stat } from "node:fs/promises";

import { mayHoldRecord, type Target } from "./find-workbooks";

/**
 * Whether a report would go where a workbook is, or what may be one: by its name, its content, or because it is one of
 * the files to audit under another name.
 *
 * @param path where the report is to go
 * @param targets the files to audit
 * @throws the system's error where the file cannot be looked at
 */
export async function overwritesWorkbook(
  path: string,
  targets: readonly Target[],
): Promise<boolean> {
  if (mayHoldRecord(path)) return true;
  const place = await placeOf(path);
  if (place?.isFile !== true) return false;
  if (mayHoldRecord(await realpath(path)) || (await beginsLikeWorkbook(path))) return true;
  for (const target of targets) {
    const other = "path" in target ? await placeOf(target.path) : null;
    if (other?.dev === place.dev && other.ino === place.ino) return true;
  }
  return false;
}

/** Whether two paths lead to one file, whatever links are between. */
export async function isSameFile(path: string, other: string): Promise<boolean> {
  const [place, otherPlace] = await Promise.all([placeOf(path), placeOf(other)]);
  return place !== null && place.dev === otherPlace?.dev && place.ino === otherPlace.ino;
}

/** The same for all names of a file: those that links gave it, and those in another case. */
async function placeOf(path: string | Buffer) {
  try {
    const found = await stat(path, { bigint: true });
    return { dev: found.dev, ino: found.ino, isFile: found.isFile() };
  } catch {
    // Where there is nothing to be seen, opening it will say why.
    return null;
  }
}

/** The first bytes of a zip and of a compound file; no report begins like them. */
const signatures = ["504b0304", "d0cf11e0"];

async function beginsLikeWorkbook(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(4) });
    return signatures.includes(buffer.toString("hex", 0, bytesRead));
  } finally {
    await file.close();
  }
}
