import { audit } from "../audit/audit";
import { allRules } from "../audit/rules";
import { recognise } from "../form/recognise";
import type { FileError } from "../report/file-report";
import { cellsWithoutValue, saveCopy } from "../workbook/save";
import { readXlsx } from "../workbook/sources/xlsx";
import { UnreadableWorkbook } from "../workbook/sources/xlsx/unreadable";
import type { Place, Workbook } from "../workbook/workbook";
import { blankLogRows } from "./blank-log-rows";
import { type SealFacts, sealOf } from "./seal";
import { isReady, type Left, whatIsLeft } from "./what-is-left";

/** What is asked for: all of it stands in the seal. */
export type CopyRequest = SealFacts;

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
  /** What is left to do before the record may be submitted. */
  | { readonly status: "not-ready"; readonly left: readonly Left[] };

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
  try {
    return copyOf(readXlsx(bytes), bytes, request);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return { status: "unreadable", error: { code: error.code, params: error.params } };
  }
}

function copyOf(workbook: Workbook, bytes: Uint8Array, request: CopyRequest): SubmissionCopy {
  const submission = recognise(workbook);
  if (!submission) return { status: "no-form" };
  const cells = cellsWithoutValue(workbook);
  if (cells.length > 0) return { status: "without-value", cells };
  const result = audit(submission, allRules, workbook.ignores);
  if (!request.isDraft && !isReady(result)) {
    return { status: "not-ready", left: whatIsLeft(result, request.language) };
  }
  const notPrinted = blankLogRows(workbook, submission.log);
  const copy = saveCopy(bytes, workbook, {
    seal: (counts) => sealOf({ submission, result }, request, counts, notPrinted),
    notPrinted,
  });
  return { status: "made", bytes: copy };
}
