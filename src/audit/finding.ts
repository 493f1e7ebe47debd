/** What the audit says of a submission; sentences are made from it last, in the reader's language. */
import type { Unread } from "../form/submission";
import type { Amount } from "../text/amount";
import type { IgnoreProblem } from "../text/ignores";
import type { verdictWords } from "../text/verdict";
import type { Ignore } from "../workbook/ignore-list";
import type { Area, Change } from "../workbook/workbook";
import type { Missing } from "./needs";

export type Severity = "error" | "warning" | "info";

/** `violation`: certain. `needs-review`: a person must decide; never counted as an error. */
export type Result = "violation" | "needs-review";

export interface Finding {
  /** The id of the audit rule, also its file's name: `goal-coefficient`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly result: Result;
  /** The cells at fault, the narrowest range that is true. */
  readonly sheet: string;
  readonly area: Area;
  /** The clauses of the regulation: `["GOAL-4"]`. */
  readonly clauses: readonly string[];
  /** Those of them for which the workplace has a number of its own; absent where there are none. */
  readonly ownClauses?: readonly string[];
  /** Which sentence of the rule's text. */
  readonly message: string;
  /** Parameters of the sentence, besides cell, found and expected. */
  readonly params: Readonly<Record<string, Amount>>;
  readonly found: Amount;
  readonly expected: Amount;
  readonly fix: Fix | null;
  /** Findings of other rules that this one explains: they are shown under it, and neither counted nor fixed before it. */
  readonly consequences: readonly Finding[];
  /** Why a person has set it aside, where one has, with all that follows from it; it counts for nothing then. */
  readonly ignored?: Pick<Ignore, "reason" | "by" | "date">;
}

export interface Fix {
  /** Safe fixes are applied by "fix all"; the others are shown and chosen one by one. */
  readonly safe: boolean;
  readonly changes: readonly Change[];
}

/**
 * What an audit comes to, the first of these that holds: there are errors; something is missing or was not read; there
 * are questions or warnings; a record is there and every rule passed; nothing is filled in.
 */
export type Verdict = keyof typeof verdictWords;

/** The result of one audit; every rule is in one of the four lists at least. */
export interface AuditResult {
  readonly verdict: Verdict;
  /**
   * Violations and needs-review, each cause once: what costs the certificate first, then by sheets, rows and columns.
   * Those that were set aside are among them.
   */
  readonly findings: readonly Finding[];
  /** Rules that lacked something, for all or a part of what they judge. */
  readonly unchecked: readonly Unchecked[];
  /** What looks like the form and was not read. */
  readonly unread: readonly Unread[];
  /** Rules that had what they need and found nothing wrong. */
  readonly passed: readonly string[];
  /** Rules that had nothing to look at in this workbook. */
  readonly notApplicable: readonly string[];
  /** Ignores that match no finding: it is gone, or states something else than what was set aside. */
  readonly unmatched: readonly Ignore[];
  /** Why ignores of the workbook were not read, or not all of them. */
  readonly ignoreProblem: IgnoreProblem | null;
  readonly counts: Counts;
}

/** A rule that could not check, and what it lacked. */
export interface Unchecked {
  readonly rule: string;
  readonly missing: readonly [Missing, ...Missing[]];
}

/** Findings that were set aside are counted apart, and not by their severity. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly needsReview: number;
  readonly setAside: number;
  readonly couldNotCheck: number;
  readonly passed: number;
  readonly notApplicable: number;
}
