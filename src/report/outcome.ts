import type { Counts, Verdict } from "../audit/finding";
import type { FileReport, FileWithoutForm, UnreadableFile } from "./file-report";
import { type Hidden, hiddenIn } from "./selection";

/** What became of a file in short, which the totals of a run are counted from. */
export type Outcome = AuditedOutcome | FileWithoutForm | UnreadableFile;

interface AuditedOutcome {
  readonly file: string;
  readonly status: "ok";
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** What the file has that is not listed. */
  readonly hidden: Omit<Hidden, "files"> | null;
}

export function outcomeOf(report: FileReport): Outcome {
  if (report.status !== "ok") return report;
  const { file, status, result } = report;
  const { verdict, counts } = result;
  return { file, status, verdict, counts, hidden: hiddenIn(report) };
}
