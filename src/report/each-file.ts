import { type FileReport, internalError } from "./file-report";
import type { ReportOptions } from "./report-options";

/** What became of a file, and its part of a report. */
export interface FilePart<Part> {
  readonly report: FileReport;
  readonly part: Part;
}

/**
 * Writes the part of each file. Where that fails, the file is reported as one on which the program failed, so that the
 * files after it still have theirs.
 *
 * @param write the part of one file
 */
export async function* eachFile<Part>(
  reports: AsyncIterable<FileReport>,
  { onFile }: Pick<ReportOptions, "onFile">,
  write: (report: FileReport) => Part,
): AsyncGenerator<FilePart<Part>> {
  for await (const report of reports) {
    const written = partOf(report, write);
    onFile?.(written.report);
    yield written;
  }
}

function partOf<Part>(report: FileReport, write: (report: FileReport) => Part): FilePart<Part> {
  try {
    return { report, part: write(report) };
  } catch (error) {
    const failed = internalError(report.file, error);
    return { report: failed, part: write(failed) };
  }
}
