import { open, realpath, stat } from "node:fs/promises";

import { isCsvReport } from "../report/tables/csv";
import { isXlsxReport } from "../report/tables/xlsx";
import { mayHoldRecord, type Target } from "./find-workbooks";

/** The reports that have the name of what may be a workbook, and how they are known. */
const reportsLikeWorkbooks = new Map([
  ["csv", { name: /\.csv$/i, isReport: (beginning: Buffer) => isCsvReport(beginning.toString()) }],
  ["xlsx", { name: /\.xlsx$/i, isReport: isXlsxReport }],
]);

/**
 * Whether a report would go where a workbook is, or what may be one: by its name, its content, or because it is one of
 * the files to audit under another name.
 *
 * @param path where the report is to go
 * @param targets the files to audit
 * @param format the report's; one in CSV may go to a .csv, and a workbook to an .xlsx, that is not there yet or is such a
 *   report
 * @throws the system's error where the file cannot be looked at
 */
export async function overwritesWorkbook(
  path: string,
  targets: readonly Target[],
  format = "text",
): Promise<boolean> {
  const own = reportsLikeWorkbooks.get(format);
  const isOwn = (name: string) => own?.name.test(name) === true;
  if (mayHoldRecord(path) && !isOwn(path)) return true;
  const place = await placeOf(path);
  if (place?.isFile !== true) return false;
  const real = await realpath(path);
  const beginning = await beginningOf(path);
  if (isOwn(real) && own?.isReport(beginning) === true) return false;
  if (mayHoldRecord(real) || beginsLikeWorkbook(beginning)) return true;
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

function beginsLikeWorkbook(beginning: Buffer): boolean {
  return signatures.includes(beginning.toString("hex", 0, 4));
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(256) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
