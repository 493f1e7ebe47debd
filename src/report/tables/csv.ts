/** The report for spreadsheets: CSV with a row a finding, or a row a file, written as each file is done. */
import type { Language, Sentence } from "../../text/sentence";
import { fileColumns, findingColumns } from "../../text/tables";
import type { FileReport } from "../file-report";
import { packText, type PackedText, unpackText } from "../packed-text";
import type { ListedPart, ReportFormat } from "../report-format";
import type { ReportOptions, RunOptions } from "../report-options";
import { visible } from "../visible";
import { byteOrderMark, csvRow, type TableCell } from "./csv-text";
import { fileRow, hiddenFilesRow } from "./file-rows";
import { findingRows, hiddenRow } from "./finding-rows";

/** A row a finding; files without one have a row too. */
export const csvOfFindings: ReportFormat<PackedText> = {
  partOf: (report, options) => packText(rowTexts(report, options), options),
  write: (parts, options) =>
    table(findingColumns, parts, options, (files) => hiddenRow({ files }, options.language)),
};

/** A row a file. */
export const csvOfFiles: ReportFormat<PackedText> = {
  partOf: (report, options) =>
    packText([rowText(fileColumns, fileRow(report, options.language))], options),
  write: (parts, options) =>
    table(fileColumns, parts, options, (files) => hiddenFilesRow(files, options.language)),
};

function* rowTexts(report: FileReport, options: ReportOptions): Generator<string> {
  for (const row of findingRows(report, options)) yield rowText(findingColumns, row);
}

/**
 * The headings, the rows of the files as they come, and at the end a row that says how many files are not listed.
 *
 * @param rowOfHidden that row
 */
async function* table<Names extends Columns>(
  columns: Names,
  parts: AsyncIterable<ListedPart<PackedText>>,
  options: RunOptions,
  rowOfHidden: (files: number) => Row<Names>,
): AsyncGenerator<string> {
  const { language, hiddenFiles } = options;
  yield headings(columns, language);
  for await (const { part } of parts) yield* unpackText(part, options);
  const hidden = hiddenFiles?.() ?? 0;
  if (hidden > 0) yield rowText(columns, rowOfHidden(hidden));
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

type Row<Names extends Columns> = Readonly<Partial<Record<keyof Names, TableCell>>>;

function headings(columns: Columns, language: Language): string {
  return byteOrderMark + csvRow(Object.values(columns).map((heading) => heading[language]));
}

function rowText<Names extends Columns>(columns: Names, row: Row<Names>): string {
  const names = Object.keys(columns) as (keyof Names)[];
  const cells = names.map((name) => row[name] ?? null);
  return csvRow(cells.map((cell) => (typeof cell === "string" ? visible(cell) : cell)));
}
