/** What the page's worker does: one workbook at a time, from its bytes. */
import { auditFile, type FileReport } from "../report/file-report";
import { type CopyRequest, makeCopy, type SubmissionCopy } from "../submission-copy/make-copy";
import { type AnnotatedCopy, annotatedCopy } from "./annotated-copy";
import type { CopyFacts } from "./copy-facts";
import { type CorrectedCopy, correctedCopy } from "./corrected-copy";

export type Task =
  | { readonly kind: "audit"; readonly file: string; readonly bytes: Uint8Array }
  | { readonly kind: "annotated"; readonly facts: CopyFacts; readonly bytes: Uint8Array }
  | { readonly kind: "corrected"; readonly facts: CopyFacts; readonly bytes: Uint8Array }
  | { readonly kind: "submission"; readonly facts: CopyRequest; readonly bytes: Uint8Array };

/** The kinds of copies. */
export type CopyKind = Exclude<Task["kind"], "audit">;

/** What comes of each kind of task: plain data, which crosses to the page as a structured clone. */
export interface Results {
  readonly audit: FileReport;
  readonly annotated: AnnotatedCopy;
  readonly corrected: CorrectedCopy;
  readonly submission: SubmissionCopy;
}

export function perform(task: Task): Results[Task["kind"]] {
  switch (task.kind) {
    case "audit":
      return auditFile(task.bytes, task.file);
    case "annotated":
      return annotatedCopy(task.bytes, task.facts);
    case "corrected":
      return correctedCopy(task.bytes, task.facts);
    case "submission":
      return makeCopy(task.bytes, task.facts);
  }
}
