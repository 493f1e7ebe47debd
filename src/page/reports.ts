import { allRules } from "../audit/rules";
import type { FileReport } from "../report/file-report";
import { htmlReport } from "../report/html/page";
import { writeReport } from "../report/report-format";
import type { RunOptions } from "../report/report-options";
import { csvOfFindings } from "../report/tables/csv";
import type { Language } from "../text/sentence";

/** What a report of the page is made with. */
export interface Circumstances {
  readonly language: Language;
  readonly version: string;
  /** Today, as ISO text. */
  readonly date: string;
  /** Whether files are missing, because a person stopped the run. */
  readonly isStopped: boolean;
}

const formats = { html: htmlReport, csv: csvOfFindings } as const;

/** Writes a report of the files, the same that `za audit` writes. */
export async function written(
  format: keyof typeof formats,
  reports: readonly FileReport[],
  { isStopped, ...circumstances }: Circumstances,
): Promise<string> {
  const options: RunOptions = {
    ...circumstances,
    rules: allRules,
    interrupted: () => isStopped,
  };
  let text = "";
  for await (const chunk of writeReport<unknown, string>(formats[format], each(reports), options))
    text += chunk;
  return text;
}

async function* each(reports: readonly FileReport[]): AsyncGenerator<FileReport> {
  for (const report of reports) yield await Promise.resolve(report);
}
