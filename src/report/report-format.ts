/** How a report is made: a part for each file, and what stands around the parts. */
import { type FileReport, internalError } from "./file-report";
import { type Outcome, outcomeOf } from "./outcome";
import type { ReportOptions, RunOptions } from "./report-options";
import { selectedOf, type Selection } from "./selection";

/** Makes the parts of a kind of report. */
export interface PartMaker<Part> {
  /**
   * What the report says of a file.
   *
   * It is made where the file is audited, which may be a thread of its own; being plain data, it crosses from there alone.
   */
  partOf(report: FileReport, options: ReportOptions, position: Position): Part;
}

/** A kind of report. */
export interface ReportFormat<Part, Chunk = string> extends PartMaker<Part> {
  /** The report, written as the parts come, which are of this kind's own making. */
  write(parts: AsyncIterable<ListedPart<Part>>, options: RunOptions): AsyncGenerator<Chunk>;
}

/** Where a file stands among those of a run. */
export interface Position {
  readonly index: number;
  /** How many files before it are listed, as far as is known when its part is made; there may be more. */
  readonly listedBefore: number;
}

/** What became of a file, and its part of the report: null where a selection leaves the file out. */
export interface FilePart<Part = unknown> {
  readonly outcome: Outcome;
  readonly part: Part | null;
}

export interface ListedPart<Part> extends FilePart<Part> {
  readonly part: Part;
}

/**
 * Makes the part of a file. Where that fails, the file is reported as one on which the program failed, so that the files
 * after it still have theirs.
 *
 * @param selection what the report lists
 */
export function filePartOf<Part>(
  report: FileReport,
  format: PartMaker<Part>,
  selection: Selection,
  options: ReportOptions,
  position: Position,
): FilePart<Part> {
  try {
    const listed = selectedOf(report, selection);
    if (!listed) return { outcome: outcomeOf(report), part: null };
    return listedPartOf(listed, format, options, position);
  } catch (error) {
    return listedPartOf(internalError(report.file, error), format, options, position);
  }
}

function listedPartOf<Part>(
  report: FileReport,
  format: PartMaker<Part>,
  options: ReportOptions,
  position: Position,
): ListedPart<Part> {
  return { outcome: outcomeOf(report), part: format.partOf(report, options, position) };
}

/** Writes a report of files that were audited in this thread, all of them listed. */
export async function* writeReport<Part, Chunk>(
  format: ReportFormat<Part, Chunk>,
  reports: AsyncIterable<FileReport>,
  options: RunOptions,
): AsyncGenerator<Chunk> {
  yield* format.write(partsOf(format, reports, options), options);
}

async function* partsOf<Part>(
  format: PartMaker<Part>,
  reports: AsyncIterable<FileReport>,
  options: ReportOptions,
): AsyncGenerator<ListedPart<Part>> {
  let index = 0;
  for await (const report of reports) {
    const { outcome, part } = filePartOf(report, format, {}, options, {
      index,
      listedBefore: index,
    });
    index += 1;
    if (part !== null) yield { outcome, part };
  }
}
