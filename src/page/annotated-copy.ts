import packageFile from "../../package.json";
import { allRules } from "../audit/rules";
import { serialFromIso } from "../core/calendar/serial";
import { drawOn } from "../record/sampling-plan";
import { auditFile, type FileError } from "../report/file-report";
import { findingNotes } from "../report/sheets/finding-notes";
import { reportSheet } from "../report/sheets/report-sheet";
import { saveNotes } from "../workbook/save";
import { UnreadableWorkbook } from "../workbook/sources/xlsx/unreadable";
import type { CopyFacts } from "./copy-facts";

/** A copy with notes, or why there is none. */
export type AnnotatedCopy =
  | { readonly status: "made"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly status: "no-form" }
  | { readonly status: "unreadable"; readonly error: FileError };

/**
 * Makes a copy of a workbook with a note at the cells of each finding and the report in front, as `za audit --annotated`
 * does.
 *
 * @param bytes the whole file of the original
 */
export function annotatedCopy(
  bytes: Uint8Array,
  { file, language, today }: CopyFacts,
): AnnotatedCopy {
  const report = auditFile(bytes, file);
  if (report.status !== "ok") return report;
  const options = { language, rules: allRules };
  const sheet = reportSheet(report, {
    ...options,
    version: packageFile.version,
    today: serialFromIso(today),
    draw: drawOn(today),
  });
  try {
    return {
      status: "made",
      bytes: saveNotes(bytes, findingNotes(report.result, options), sheet),
    };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return { status: "unreadable", error: { code: error.code, params: error.params } };
  }
}
