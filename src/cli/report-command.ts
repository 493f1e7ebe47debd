import { allRules } from "../audit/rules";
import { serialFromIso } from "../core/calendar/serial";
import { drawOn } from "../record/sampling-plan";
import { sayFileError } from "../report/file-error";
import { auditFile } from "../report/file-report";
import { reportSheet } from "../report/sheets/report-sheet";
import { visible } from "../report/visible";
import { cliText } from "../text/cli";
import { reportText } from "../text/report";
import { type Language, say } from "../text/sentence";
import { saveOwnSheet } from "../workbook/save";
import { readXlsx } from "../workbook/sources/xlsx";
import { type Io, write } from "./io";
import { version } from "./package-facts";
import { complain, readOriginal, writeCopy } from "./workbook-copy";

export interface ReportOptions {
  readonly language: Language;
  readonly force: boolean;
}

/**
 * `za report`: writes a copy of a workbook with the report of its audit as a sheet, to be handed back or printed.
 *
 * @param file the workbook, which is never changed
 * @param out the copy to write, as the user gave it
 * @returns the exit code: 0, whatever was found; 2 when there is no form in the file, or it cannot be read
 * @throws UsageError when the copy cannot be written, or is there already and not forced
 */
export async function reportCommand(
  file: string,
  out: string,
  { language, force }: ReportOptions,
  io: Io,
): Promise<number> {
  const bytes = await readOriginal(file, out, language, io);
  if (bytes === null) return 2;
  const report = auditFile(bytes, file);
  if (report.status !== "ok") {
    const reason =
      report.status === "no-form"
        ? reportText.noForm[language]
        : sayFileError(report.error, language);
    await complain(file, reason, io);
    return 2;
  }
  const sheet = reportSheet(report, {
    language,
    today: serialFromIso(io.today),
    rules: allRules,
    version,
    draw: drawOn(io.today),
  });
  await writeCopy(out, saveOwnSheet(bytes, readXlsx(bytes), sheet), force, io);
  await write(io.stdout, `${say(cliText.reportWritten, language, { file: visible(out) })}\n`);
  return 0;
}
