/** What the Check view knows, and what can happen to it. */
import type { AuditResult } from "../../audit/finding";
import type { Rule } from "../../audit/rule";
import type { Submission } from "../../form/submission";
import type { RecordOverview } from "../../record/overview/record-overview";
import type { Sentence } from "../../text/sentence";
import type { Circumstances, Refusal } from "../../workbook/sources/excel";
import type { Place, Workbook } from "../../workbook/workbook";
import type { Filter } from "./filter";

export interface SessionState {
  /** What is being done; null when nothing is. */
  readonly work: Work | null;
  /** The last audit; it stays while the next one runs and when that fails. */
  readonly checked: Checked | null;
  /** Whether the workbook may have changed since: the audit after it was cancelled or failed. */
  readonly isOutdated: boolean;
  /** Whether changes of the workbook are told of; where they are not, only the button checks. */
  readonly isListening: boolean;
  readonly calculation: Calculation;
  /** How the workbook was when it was last read. */
  readonly circumstances: Circumstances;
  readonly notice: Notice | null;
  /** The finding whose details are shown, by its key. */
  readonly open: string | null;
  /** The finding that the arrow keys are at, by its key. */
  readonly current: string | null;
  /** The cell that was selected before the pane went to others; null while it has not. */
  readonly before: Place | null;
  readonly groupBy: Grouping;
  readonly filter: Filter;
  /** How many findings of a group are listed, where a person asked for more. */
  readonly listed: Readonly<Record<string, number>>;
}

/**
 * Whether formulas have their results.
 *
 * `awaited`: not all of them yet, and the last audit is from before. `overdue`: the audit is of what is there, since
 * some have been awaited for too long.
 */
export type Calculation =
  | { readonly state: "done" | "awaited" }
  | { readonly state: "overdue"; readonly cells: readonly string[] };

/** What the results are drawn from; how far a check is shows in the toolbar alone. */
export interface ResultsState extends Omit<
  SessionState,
  "work" | "isOutdated" | "isListening" | "circumstances" | "before"
> {
  readonly isWorking: boolean;
  /** Whether nothing can be fixed at the moment: cells are being written or calculated. */
  readonly isFixing: boolean;
}

export interface Work {
  readonly doing: "reading" | "auditing" | "fixing";
  /** 0 to 1. */
  readonly share: number;
  /** Started by a change of the workbook: it is not announced and can be passed over. */
  readonly isLive: boolean;
}

export interface Checked {
  readonly workbook: Workbook;
  /** null when the workbook holds no form. */
  readonly form: CheckedForm | null;
}

export interface CheckedForm {
  readonly submission: Submission;
  readonly result: AuditResult;
  /** Those that it was audited by. */
  readonly rules: readonly Rule[];
  readonly overview: RecordOverview | null;
}

export type Grouping = "sheet" | "rule";

/** The places of the pane where something is said: its bar, parts of Check, and the other journeys. */
export const noticePlaces = [
  "check",
  "findings",
  "gaps",
  "doubts",
  "set-aside",
  "sampling",
  "report",
  "compare",
  "fill",
  "now",
  "reached",
  "set-up",
  "decide",
  "accident",
  "score",
] as const;

/** One of the places, or a finding by its key. */
export type NoticePlace = (typeof noticePlaces)[number] | (string & {});

export interface Saying {
  readonly sentence: Sentence;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What became of one of the add-in's own sheets; `cancelled` leaves the workbook as it was. */
export type SheetOutcome =
  | { readonly status: "written"; readonly name: string }
  | { readonly status: "cancelled" | "refused" };

/** What came of something that was asked for, shown where it was asked for. */
export type Notice = { readonly at: NoticePlace } & (
  | { readonly kind: "trouble"; readonly saying: Saying }
  | {
      readonly kind: "fixed";
      /** The findings that were fixed, by their keys. */
      readonly fixed: readonly string[];
      readonly refusals: readonly Refusal[];
    }
);

export type SessionEvent =
  | { readonly type: "listening" }
  | { readonly type: "not-listening" }
  | { readonly type: "started"; readonly isLive: boolean }
  | { readonly type: "progressed"; readonly doing: "reading" | "auditing"; readonly share: number }
  | {
      readonly type: "checked";
      readonly checked: Checked;
      readonly circumstances: Circumstances;
      readonly calculation: Calculation;
    }
  | { readonly type: "calculating"; readonly circumstances: Circumstances }
  | { readonly type: "cancelled" }
  | { readonly type: "postponed" }
  | { readonly type: "failed"; readonly at: NoticePlace; readonly saying: Saying }
  | { readonly type: "troubled"; readonly at: NoticePlace; readonly saying: Saying }
  | {
      readonly type: "fixing";
      /** Whether it follows another writing at once, of which a person has to be told first. */
      readonly keepsNotice?: boolean;
    }
  | {
      readonly type: "fixed";
      readonly at: NoticePlace;
      readonly fixed: readonly string[];
      readonly refusals: readonly Refusal[];
    }
  /** What a person filled in stands in its cells, where it is seen. */
  | { readonly type: "written" }
  | { readonly type: "went"; readonly from: Place | null }
  | { readonly type: "opened"; readonly finding: string }
  | { readonly type: "reached"; readonly finding: string }
  | { readonly type: "grouped"; readonly by: Grouping }
  | { readonly type: "filtered"; readonly filter: Filter }
  | { readonly type: "unfolded"; readonly group: string; readonly listed: number }
  | { readonly type: "dismissed" };
