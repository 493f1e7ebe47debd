import type { FileReport } from "./file-report";
import { isOtherKind } from "./tally";

const ranks = {
  unreadable: 0,
  errors: 1,
  incomplete: 2,
  "needs-review": 3,
  "no-form": 4,
  empty: 5,
  "other-kind": 6,
  clean: 7,
} as const;

/** How bad it is what became of a file, from 0, the worst. */
export function badness(report: FileReport): number {
  if (report.status === "ok") return ranks[report.result.verdict];
  return isOtherKind(report) ? ranks["other-kind"] : ranks[report.status];
}
