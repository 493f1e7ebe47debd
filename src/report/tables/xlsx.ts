/** The report as a workbook for Excel: a table with a row a finding, and one with a row a file. */
import { serialFromIso } from "../../core/calendar/serial";
import { pageText } from "../../text/report-page";
import { fileColumns, findingColumns, summaryText } from "../../text/tables";
import { parseArea, qualified } from "../../workbook/address";
import {
  type Link,
  type TableCell as Cell,
  type TableDefinition,
  TableFile,
} from "../../workbook/table-file/table-file";
import type { FileReport } from "../file-report";
import { fileUri } from "../file-uri";
import { type PackedText, type Packing, packText, unpackText } from "../packed-text";
import type { ListedPart, ReportFormat } from "../report-format";
import type { ReportOptions, RunOptions } from "../report-options";
import { visible } from "../visible";
import { type TableCell } from "./csv-text";
import { type FileRow, fileRow, hiddenFilesRow } from "./file-rows";
import { type FindingRow, findingRows, hiddenRow } from "./finding-rows";

const [findings, files] = [0, 1];

const findingNames = Object.keys(findingColumns) as (keyof FindingRow)[];
const fileColumn = findingNames.indexOf("file");
const sheetColumn = findingNames.indexOf("sheet");
const rangeColumn = findingNames.indexOf("range");

/** Widths in characters, of the columns that are not of the usual one. */
const findingWidths: Partial<Record<keyof typeof findingColumns, number>> = {
  file: 40,
  rule: 24,
  clauses: 22,
  title: 28,
  message: 80,
  fix: 40,
  consequences: 30,
  reason: 30,
  key: 34,
};
const fileWidths: Partial<Record<keyof typeof fileColumns, number>> = {
  file: 40,
  reason: 50,
  workplace: 24,
};
const usualWidth = 15;

/** The columns of the files that hold dates. */
const dates: readonly (keyof typeof fileColumns)[] = [
  "leadoff",
  "since",
  "lastDay",
  "lastAccident",
];

/**
 * Writes both tables as each file is done; the same rows as in CSV, with links to the files and cells.
 *
 * No cell has a formula, whatever its text begins with.
 */
export const xlsxReport: ReportFormat<Rows, Uint8Array> = {
  partOf: (report, options) => ({
    ofFindings: packText(packedRows(report, options), options),
    ofFile: fileCells(fileRow(report, options.language), report, options),
  }),
  write,
};

/** The rows of a file in both tables. */
interface Rows {
  /** A line a row: its values, as JSON. A hundred thousand rows of cells would take too much. */
  readonly ofFindings: PackedText;
  readonly ofFile: Cell[];
}

function* packedRows(report: FileReport, options: ReportOptions): Generator<string> {
  for (const row of findingRows(report, options)) yield `${JSON.stringify(valuesOf(row))}\n`;
}

/** The values of a row, column by column. */
function valuesOf(row: FindingRow): TableCell[] {
  return findingNames.map((name) => row[name] ?? null);
}

function* rowsIn(packed: PackedText, packing: Packing): Generator<readonly TableCell[]> {
  for (const text of unpackText(packed, packing)) {
    for (const line of text.split("\n")) {
      if (line !== "") yield JSON.parse(line) as readonly TableCell[];
    }
  }
}

async function* write(
  parts: AsyncIterable<ListedPart<Rows>>,
  options: RunOptions,
): AsyncGenerator<Uint8Array> {
  const { language } = options;
  const file = new TableFile(definitions(options), { deflation: options.deflation });
  for await (const { outcome, part } of parts) {
    for (const values of rowsIn(part.ofFindings, options)) {
      file.addRow(findings, findingCells(values, outcome.file, options));
      yield* file.taken();
    }
    file.addRow(files, part.ofFile);
    yield* file.taken();
  }
  const hidden = options.hiddenFiles?.() ?? 0;
  if (hidden > 0) {
    file.addRow(
      findings,
      findingCells(valuesOf(hiddenRow({ files: hidden }, language)), null, options),
    );
    file.addRow(files, fileCells(hiddenFilesRow(hidden, language), null, options));
  }
  file.end();
  yield* file.taken();
}

function definitions({ language }: ReportOptions): TableDefinition[] {
  const listed = <Name extends string>(
    columns: Readonly<Record<Name, { readonly ko: string; readonly en: string }>>,
    widths: Partial<Record<Name, number>>,
  ) =>
    (Object.keys(columns) as Name[]).map((name) => ({
      heading: columns[name][language],
      width: widths[name] ?? usualWidth,
    }));
  return [
    {
      sheet: pageText.findings[language],
      name: "Findings",
      columns: listed(findingColumns, findingWidths),
    },
    { sheet: summaryText.files[language], name: "Files", columns: listed(fileColumns, fileWidths) },
  ];
}

/** @param file that of the row; null where it is of none */
function findingCells(
  values: readonly TableCell[],
  file: string | null,
  options: ReportOptions,
): Cell[] {
  const link = linkTo(file, options);
  const [sheet, range] = [values[sheetColumn], values[rangeColumn]];
  const area = typeof range === "string" ? parseArea(range) : null;
  const place = typeof sheet === "string" && area ? qualified(sheet, area) : null;
  return values.map((value, column) => {
    const cell = plainCell(value);
    if (!link) return cell;
    if (column === rangeColumn && place !== null) {
      return { value: cell.value, link: { target: link.target, location: place } };
    }
    // Excel has room for few links: a row has one, the narrower.
    return column === fileColumn && place === null ? { value: cell.value, link } : cell;
  });
}

function fileCells(row: FileRow, report: FileReport | null, options: ReportOptions): Cell[] {
  const link = linkTo(report?.file ?? null, options);
  return (Object.keys(fileColumns) as (keyof FileRow)[]).map((name) => {
    const cell = plainCell(row[name] ?? null);
    if (name === "file" && link) return { ...cell, link };
    const { value } = cell;
    if (!dates.includes(name) || typeof value !== "string") return cell;
    return { value: serialFromIso(value), isDate: true };
  });
}

function plainCell(value: TableCell): Cell {
  return { value: typeof value === "string" ? visible(value) : value };
}

function linkTo(file: string | null, { pathTo }: ReportOptions): Link | null {
  return file === null ? null : { target: fileUri(pathTo?.(file) ?? file) };
}

/** What a file of this kind begins with, and no workbook that another program has written: the name of its first part. */
export function isXlsxReport(beginning: Uint8Array): boolean {
  const name = Buffer.from(beginning.subarray(30, 30 + firstPart.length)).toString();
  return name === firstPart;
}

const firstPart = "xl/worksheets/findings.xml";
