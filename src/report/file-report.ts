import { audit } from "../audit/audit";
import type { AuditResult } from "../audit/finding";
import { allRules } from "../audit/rules";
import { emptySubmission } from "../form/empty-submission";
import { recognise } from "../form/recognise";
import type { Submission } from "../form/submission";
import { auditHygiene } from "../hygiene/hygiene";
import { defaultLimits, type InflatePart, readXlsx } from "../workbook/sources/xlsx";
import { UnreadableWorkbook } from "../workbook/sources/xlsx/unreadable";
import type { Workbook } from "../workbook/workbook";

/** What a run of `za audit` holds workbooks against. */
export type Checks = "form" | "hygiene";

/** What became of one file. */
export type FileReport = AuditedFile | FileWithoutForm | UnreadableFile;

export interface AuditedFile {
  readonly file: string;
  readonly status: "ok";
  /** Empty where no form was looked for. */
  readonly submission: Submission;
  /** Whether the sheets were checked for hygiene, and for nothing that the form asks for. */
  readonly isHygiene?: true;
  readonly result: AuditResult;
  /** The result with all that was found, where `result` lists a selection of that. */
  readonly whole?: AuditResult;
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
 * @param checks what is run: the rules of the form, or those of hygiene on the sheets of any workbook
 * @param inflatePart a faster way to inflate small parts, where the host has one
 */
export function auditFile(
  bytes: Uint8Array,
  file: string,
  checks: Checks = "form",
  inflatePart?: InflatePart,
): FileReport {
  return auditRead(() => readXlsx(bytes, defaultLimits, inflatePart), file, checks);
}

/**
 * Audits one workbook that a source reads; like `auditFile` it never throws.
 *
 * @param read reads the workbook, or throws an UnreadableWorkbook
 */
export function auditRead(read: () => Workbook, file: string, checks: Checks): FileReport {
  try {
    const workbook = read();
    if (checks === "hygiene") {
      const result = auditHygiene(workbook);
      return { file, status: "ok", submission: emptySubmission, isHygiene: true, result };
    }
    const submission = recognise(workbook);
    if (!submission) return { file, status: "no-form" };
    return {
      file,
      status: "ok",
      submission,
      result: audit(submission, allRules, workbook.ignores),
    };
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
