/** The kinds of reports of a run, by the names that a run knows them by. */
import { htmlReport } from "./html/page";
import { jsonReport } from "./json";
import type { ReportFormat } from "./report-format";
import { sarifReport } from "./sarif";
import { summaryReport } from "./summary";
import { csvOfFiles, csvOfFindings } from "./tables/csv";
import { xlsxReport } from "./tables/xlsx";
import { textReport } from "./text";

export const reportFormats = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  html: htmlReport,
  csv: csvOfFindings,
  xlsx: xlsxReport,
  files: csvOfFiles,
  summary: summaryReport,
} as const satisfies Record<string, ReportFormat<unknown, string | Uint8Array>>;

export type FormatName = keyof typeof reportFormats;
