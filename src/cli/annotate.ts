import { access, mkdir } from "node:fs/promises";
import { dirname, join, posix, resolve } from "node:path";

import { serialFromIso } from "../core/calendar/serial";
import { drawOn } from "../record/sampling-plan";
import { sayFileError } from "../report/file-error";
import type { AuditedFile, FileReport } from "../report/file-report";
import type { RuleDescription } from "../report/report-options";
import { findingNotes } from "../report/sheets/finding-notes";
import { reportSheet } from "../report/sheets/report-sheet";
import type { Language } from "../text/sentence";
import { saveNotes } from "../workbook/save";
import { UnreadableWorkbook } from "../workbook/sources/xlsx/unreadable";
import type { Target, Workbook } from "./find-workbooks";
import type { Io } from "./io";
import { version } from "./package-facts";
import { readWorkbook } from "./read-workbook";
import { UsageError } from "./usage-error";
import { readOnly, writeCopy } from "./workbook-copy";

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

/** What the copies are made with. */
export interface Annotating {
  readonly copies: Copies;
  readonly language: Language;
  readonly rules: readonly RuleDescription[];
  /** Told why a workbook that was audited has no copy. */
  readonly onFailure: (file: string, reason: string) => void;
}

/**
 * Writes a copy of every workbook that was audited, with a note at the cells of each finding and the report in front,
 * before its report goes on. The workbooks themselves are never written.
 *
 * @param reports of the targets, in their order
 * @throws UsageError when a copy cannot be written
 */
export async function* annotated(
  reports: AsyncIterable<FileReport>,
  targets: readonly Target[],
  annotating: Annotating,
  io: Io,
): AsyncGenerator<FileReport> {
  let index = 0;
  for await (const report of reports) {
    const target = targets[index];
    index += 1;
    if (report.status === "ok" && target && "path" in target) {
      await writeAnnotated(report, target, annotating, io);
    }
    yield report;
  }
}

async function writeAnnotated(
  report: AuditedFile,
  { file, path }: Workbook,
  { copies, language, rules, onFailure }: Annotating,
  io: Io,
): Promise<void> {
  const out = copies.get(file);
  if (out === undefined) return;
  const bytes = await readWorkbook(path);
  const refusal = bytes instanceof Uint8Array ? readOnly(bytes, file) : bytes.error;
  if (!(bytes instanceof Uint8Array) || refusal) {
    onFailure(file, refusal ? sayFileError(refusal, language) : "");
    return;
  }
  const today = serialFromIso(io.today);
  const sheet = reportSheet(report, { language, today, rules, version, draw: drawOn(io.today) });
  try {
    const copy = saveNotes(bytes, findingNotes(report.result, { language, rules }), sheet);
    await mkdir(resolve(io.cwd, dirname(out)), { recursive: true });
    await writeCopy(out, copy, false, io);
  } catch (error) {
    // What can be read in another format than this is not written in it.
    if (!(error instanceof UnreadableWorkbook)) throw error;
    const { code, params } = error;
    onFailure(file, sayFileError({ code, params }, language));
  }
}
