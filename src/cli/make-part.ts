/** One file of a run, from its path to its part of the report. */
import type { EarlierFinding } from "../audit/compare";
import { serialFromIso } from "../core/calendar/serial";
import { drawOn } from "../record/sampling-plan";
import {
  type AuditedFile,
  auditFile,
  auditRead,
  type FileError,
  type FileReport,
  internalError,
} from "../report/file-report";
import { reportFormats } from "../report/formats";
import { type FilePart, filePartOf, type PartMaker, type Position } from "../report/report-format";
import { findingNotes } from "../report/sheets/finding-notes";
import { reportSheet } from "../report/sheets/report-sheet";
import type { OwnSheet } from "../workbook/own-sheet/own-sheet";
import { type Note, saveNotes } from "../workbook/save";
import { olderKind } from "../workbook/sources/older/older-kind";
import { readOlder } from "../workbook/sources/older/read-older";
import { UnreadableWorkbook } from "../workbook/sources/xlsx/unreadable";
import { inflatePart } from "./inflate-part";
import { type Entry, entryOf, unpacked } from "./journal/entry";
import { loadLibrary } from "./older-files";
import { version } from "./package-facts";
import { readWorkbook } from "./read-workbook";
import { reportOptionsOf, rulesOf, type RunSettings } from "./run-settings";
import { readOnly } from "./workbook-copy";

/** A file of which the part is to be made; plain data, which crosses to a worker's process. */
export interface PartTask {
  /** As the report names it. */
  readonly file: string;
  readonly path: Uint8Array;
  readonly position: Position;
  /** The report that a journal has of the file's content, packed. */
  readonly known: Uint8Array | null;
  /** Whether a journal will keep the report. */
  readonly isKept: boolean;
  /** Its findings in an earlier audit, where it is compared with one. */
  readonly earlier: readonly EarlierFinding[] | undefined;
  /** Whether there is to be a copy with notes at the findings. */
  readonly isCopied: boolean;
}

/** What becomes of a task: plain data as well. */
export interface MadePart {
  readonly part: FilePart;
  /** What a journal keeps; null where another attempt may give another report, or nothing is new. */
  readonly entry: Entry | null;
  /** The copy with notes, or why there is none; null where nobody asked, or nothing was audited. */
  readonly copy: Uint8Array | FileError | null;
}

/** Makes the part of a file, wherever that is done; it never throws. */
export type MakePart = (task: PartTask) => Promise<MadePart>;

/**
 * Reads a file, audits it and makes its part of the report; it never throws.
 *
 * @param elsewhere makes the part of a file of an older kind, where this process is not one that can be ended
 */
export async function makePart(
  task: PartTask,
  settings: RunSettings,
  elsewhere?: MakePart,
): Promise<MadePart> {
  const { file, path, known, isKept } = task;
  const before = known && unpacked(known, file);
  if (before) return copied(madeOf(before, task, settings), task);
  const bytes = await readWorkbook(Buffer.from(path));
  if (!(bytes instanceof Uint8Array)) {
    return unreadPart({ file, ...bytes }, task.position, settings);
  }
  const kind = olderKind(bytes, file);
  if (kind !== null && elsewhere) return elsewhere(task);
  const { checks } = settings;
  const library = kind === null ? null : await loadLibrary();
  const audited = (): Made => {
    const report =
      kind === null || library === null
        ? auditFile(bytes, file, checks, inflatePart)
        : auditRead(() => readOlder(bytes, kind, library), file, checks);
    const made = madeOf(report, task, settings);
    return isKept ? { ...made, entry: entryOf(report, bytes) } : made;
  };
  return copied(audited(), task, bytes);
}

/** The part of a file of which nothing more is made, for it could not be read. */
export function unreadPart(
  report: Exclude<FileReport, AuditedFile>,
  position: Position,
  settings: RunSettings,
): MadePart {
  return { part: partOf(report, position, undefined, settings), entry: null, copy: null };
}

/** What is made of a report, which is not needed any more then: a large one would stand in the way of a copy. */
interface Made extends Pick<MadePart, "part" | "entry"> {
  readonly copying: Copying | FileError | null;
}

/** What is added to a copy: a note at the cells of each finding, and the report as a sheet in front. */
interface Copying {
  readonly notes: readonly Note[];
  readonly sheet: OwnSheet;
}

function madeOf(
  report: FileReport,
  { position, earlier, isCopied }: PartTask,
  settings: RunSettings,
): Made {
  const part = partOf(report, position, earlier, settings);
  const copying = isCopied && report.status === "ok" ? copyingOf(report, settings) : null;
  return { part, entry: null, copying };
}

async function copied(
  { part, entry, copying }: Made,
  { file, path }: PartTask,
  bytes?: Uint8Array,
): Promise<MadePart> {
  if (!copying || "code" in copying) return { part, entry, copy: copying };
  const read = bytes ?? (await readWorkbook(Buffer.from(path)));
  const copy = read instanceof Uint8Array ? copyOf(file, read, copying) : read.error;
  return { part, entry, copy };
}

function partOf(
  report: FileReport,
  position: Position,
  earlier: PartTask["earlier"],
  settings: RunSettings,
): FilePart {
  const format: PartMaker<unknown> = reportFormats[settings.format];
  const baseline = earlier && new Map([[report.file, earlier]]);
  const options = { ...reportOptionsOf(settings), baseline };
  return filePartOf(report, format, settings.selection, options, position);
}

function copyingOf(
  report: AuditedFile,
  { language, checks, date }: RunSettings,
): Copying | FileError {
  const rules = rulesOf(checks);
  const today = serialFromIso(date);
  try {
    return {
      notes: findingNotes(report.result, { language, rules }),
      sheet: reportSheet(report, { language, today, rules, version, draw: drawOn(date) }),
    };
  } catch (error) {
    return internalError(report.file, error).error;
  }
}

function copyOf(
  file: string,
  bytes: Uint8Array,
  { notes, sheet }: Copying,
): Uint8Array | FileError {
  const refusal = readOnly(bytes, file);
  if (refusal) return refusal;
  try {
    return saveNotes(bytes, notes, sheet);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) return internalError(file, error).error;
    // What can be read in another format than this is not written in it.
    const { code, params } = error;
    return { code, params };
  }
}
