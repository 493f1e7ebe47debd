import { audit } from "../audit/audit";
import type { AuditResult } from "../audit/finding";
import { recognise } from "../form/recognise";
import type { Submission } from "../form/submission";
import { readXlsx } from "../workbook/sources/xlsx";
import { UnreadableWorkbook } from "../workbook/sources/xlsx/unreadable";

/** What became of one file. */
export type FileReport = AuditedFile | FileWithoutForm | UnreadableFile;

export interface AuditedFile {
  readonly file: string;
  readonly status: "ok";
  readonly submission: Submission;
  readonly result: AuditResult;
}

/** A workbook in which nothing of the form was found. */
export interface FileWithoutForm {
  readonly file: string;
  readonly status: "no-form";
}

export interface UnreadableFile {
  readonly file: string;
  readonly status: "unreadable";
  readonly error: FileError;
}

/** Why a file could not be audited; the sentence of the code is made in the reader's language. */
export interface FileError {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Audits one workbook from the bytes of its file.
 *
 * It never throws: a file that cannot be read, and a file on which the audit itself fails (code `internal`),
 * is reported like any other, so that the files after it are still audited.
 *
 * @param bytes the whole file
 * @param file the name that the report gives it
 */
export function auditFile(bytes: Uint8Array, file: string): FileReport {
  try {
    const submission = recognise(readXlsx(bytes));
    if (!submission) return { file, status: "no-form" };
    return { file, status: "ok", submission, result: audit(submission) };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return { file, status: "unreadable", error: { code: error.code, params: error.params } };
    }
    return internalError(file, error);
  }
}

/** The report of a file on which the program itself failed. */
export function internalError(file: string, error: unknown): UnreadableFile {
  const reason = error instanceof Error ? error.message : String(error);
  return { file, status: "unreadable", error: { code: "internal", params: { reason } } };
}
