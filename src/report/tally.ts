import type { Counts, Verdict } from "../audit/finding";
import type { FileReport } from "./file-report";
import type { Outcome } from "./outcome";
import type { Hidden } from "./selection";

/** What a run over files came to. */
export interface Tally {
  readonly files: number;
  /** Of the files that were audited. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly noForm: number;
  readonly unreadable: number;
  /** Files of a folder that are no .xlsx workbooks, though a record may stand in them. */
  readonly otherKinds: number;
  readonly counts: Counts;
  /** What the files have that is not listed. */
  readonly hidden: Omit<Hidden, "files">;
}

const none: Counts = {
  error: 0,
  warning: 0,
  info: 0,
  needsReview: 0,
  setAside: 0,
  couldNotCheck: 0,
  passed: 0,
  notApplicable: 0,
};

export const emptyTally: Tally = {
  files: 0,
  verdicts: { errors: 0, incomplete: 0, "needs-review": 0, clean: 0, empty: 0 },
  noForm: 0,
  unreadable: 0,
  otherKinds: 0,
  counts: none,
  hidden: { findings: 0, unchecked: 0 },
};

/** The counts of a file's findings; all 0 where nothing was audited. */
export function countsOf(report: FileReport): Counts {
  return report.status === "ok" ? report.result.counts : none;
}

/** The tally with one more file in it. */
export function addToTally(tally: Tally, outcome: Outcome): Tally {
  const { counts: sum } = tally;
  const { status } = outcome;
  const { counts, hidden } = status === "ok" ? outcome : { counts: none, hidden: null };
  const count = (is: boolean) => (is ? 1 : 0);
  return {
    files: tally.files + 1,
    verdicts: status === "ok" ? oneMore(tally.verdicts, outcome.verdict) : tally.verdicts,
    noForm: tally.noForm + count(status === "no-form"),
    unreadable: tally.unreadable + count(status === "unreadable" && !isOtherKind(outcome)),
    otherKinds: tally.otherKinds + count(isOtherKind(outcome)),
    counts: {
      error: sum.error + counts.error,
      warning: sum.warning + counts.warning,
      info: sum.info + counts.info,
      needsReview: sum.needsReview + counts.needsReview,
      setAside: sum.setAside + counts.setAside,
      couldNotCheck: sum.couldNotCheck + counts.couldNotCheck,
      passed: sum.passed + counts.passed,
      notApplicable: sum.notApplicable + counts.notApplicable,
    },
    hidden: {
      findings: tally.hidden.findings + (hidden?.findings ?? 0),
      unchecked: tally.hidden.unchecked + (hidden?.unchecked ?? 0),
    },
  };
}

function oneMore(verdicts: Tally["verdicts"], verdict: Verdict): Tally["verdicts"] {
  return { ...verdicts, [verdict]: verdicts[verdict] + 1 };
}

/** Whether a file of a folder is no .xlsx workbook, though a record may stand in it. */
export function isOtherKind(outcome: FileReport | Outcome): boolean {
  return outcome.status === "unreadable" && outcome.error.code === "other-kind";
}
