import { auditFile, type FileError } from "../report/file-report";
import { cellsWithoutValue, saveCopy } from "../workbook/save";
import { readXlsx } from "../workbook/sources/xlsx";
import type { Place } from "../workbook/workbook";
import { blankLogRows } from "./blank-log-rows";
import { type SealFacts, sealOf } from "./seal";
import { isReady, whatIsLeft } from "./what-is-left";

export interface CopyRequest extends SealFacts {
  /** The name of the original, for the seal; "" where it was never saved. */
  readonly file: string;
}

/** A submission copy, or why there is none. */
export type SubmissionCopy = MadeCopy | RefusedCopy;

export interface MadeCopy {
  readonly status: "made";
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type RefusedCopy =
  | { readonly status: "no-form" }
  | { readonly status: "unreadable"; readonly error: FileError }
  /** Cells whose value the copy would need and the workbook does not have. */
  | { readonly status: "without-value"; readonly cells: readonly Place[] }
  /** What is left to do before the record may be submitted, a sentence each. */
  | { readonly status: "not-ready"; readonly left: readonly string[] };

/**
 * Makes the submission copy of a workbook: values in the place of every formula that needs the add-in, blank pages of the
 * log not printed, and the seal. The original is not changed.
 *
 * A draft is made whatever the audit says, and says so; but no copy is made of values that are not there.
 *
 * @param bytes the whole file of the original
 * @example
 * const copy = makeCopy(bytes, { file: "2026.xlsx", language: "ko", today: "2026-10-30", isDraft: false });
 * if (copy.status === "made") await writeFile("submission.xlsx", copy.bytes);
 */
export function makeCopy(bytes: Uint8Array, request: CopyRequest): SubmissionCopy {
  const report = auditFile(bytes, request.file);
  if (report.status !== "ok") return report;
  const workbook = readXlsx(bytes);
  const cells = cellsWithoutValue(workbook);
  if (cells.length > 0) return { status: "without-value", cells };
  if (!request.isDraft && !isReady(report.result)) {
    return { status: "not-ready", left: whatIsLeft(report.result, request.language) };
  }
  const notPrinted = blankLogRows(workbook, report.submission.log);
  const copy = saveCopy(bytes, workbook, {
    page: (counts) => sealOf(report, request, counts, notPrinted),
    notPrinted,
  });
  return { status: "made", bytes: copy };
}
