/** What the page's worker does: one workbook at a time, from its bytes. */
import { auditFile, type FileReport } from "../report/file-report";
import { type CopyRequest, makeCopy, type SubmissionCopy } from "../submission-copy/make-copy";

export type Task =
  | { readonly kind: "audit"; readonly file: string; readonly bytes: Uint8Array }
  | { readonly kind: "copy"; readonly request: CopyRequest; readonly bytes: Uint8Array };

/** What comes of each kind of task: plain data, which crosses to the page as a structured clone. */
export interface Results {
  readonly audit: FileReport;
  readonly copy: SubmissionCopy;
}

export function perform(task: Task): Results[Task["kind"]] {
  return task.kind === "audit"
    ? auditFile(task.bytes, task.file)
    : makeCopy(task.bytes, task.request);
}
