/** The report for spreadsheets: CSV with a row a finding, or a row a file, written as each file is done. */
import type { Language, Sentence } from "../../text/sentence";
import { fileColumns, findingColumns } from "../../text/tables";
import { eachFile } from "../each-file";
import type { FileReport } from "../file-report";
import type { ReportOptions } from "../report-options";
import { visible } from "../visible";
import { byteOrderMark, csvRow, type TableCell } from "./csv-text";
import { fileRow, hiddenFilesRow } from "./file-rows";
import { findingRows, hiddenRow } from "./finding-rows";

/** A row a finding; files without one have a row too. */
export async function* csvOfFindings(
  reports: AsyncIterable<FileReport>,
  options: ReportOptions,
): AsyncGenerator<string> {
  yield headings(findingColumns, options.language);
  const parts = eachFile(reports, options, (report) =>
    findingRows(report, options).map((row) => rowText(findingColumns, row)),
  );
  for await (const { part } of parts) yield part.join("");
  const hidden = options.hiddenFiles?.() ?? 0;
  if (hidden > 0) yield rowText(findingColumns, hiddenRow({ files: hidden }, options.language));
}

/** A row a file. */
export async function* csvOfFiles(
  reports: AsyncIterable<FileReport>,
  options: ReportOptions,
): AsyncGenerator<string> {
  yield headings(fileColumns, options.language);
  const parts = eachFile(reports, options, (report) =>
    rowText(fileColumns, fileRow(report, options.language)),
  );
  for await (const { part } of parts) yield part;
  const hidden = options.hiddenFiles?.() ?? 0;
  if (hidden > 0) yield rowText(fileColumns, hiddenFilesRow(hidden, options.language));
}

/** Whether a file that begins like this is a report of this kind, in any language; another CSV may hold a log. */
export function isCsvReport(beginning: string): boolean {
  return [findingColumns, fileColumns].some(({ file, status }) =>
    (["ko", "en"] as const).some((language) =>
      beginning.startsWith(`${byteOrderMark}${file[language]},${status[language]},`),
    ),
  );
}

type Columns = Readonly<Record<string, Sentence>>;

function headings(columns: Columns, language: Language): string {
  return byteOrderMark + csvRow(Object.values(columns).map((heading) => heading[language]));
}

function rowText<Names extends Columns>(
  columns: Names,
  row: Readonly<Partial<Record<keyof Names, TableCell>>>,
): string {
  const names = Object.keys(columns) as (keyof Names)[];
  const cells = names.map((name) => row[name] ?? null);
  return csvRow(cells.map((cell) => (typeof cell === "string" ? visible(cell) : cell)));
}
