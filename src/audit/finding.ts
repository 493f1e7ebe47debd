/** What the audit says of a submission; sentences are made from it last, in the reader's language. */
import type { Amount } from "../text/amount";
import type { Area, Change } from "../workbook/workbook";

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
  /** Which sentence of the rule's text. */
  readonly message: string;
  /** Parameters of the sentence, besides cell, found and expected. */
  readonly params: Readonly<Record<string, Amount>>;
  readonly found: Amount;
  readonly expected: Amount;
  readonly fix: Fix | null;
}

export interface Fix {
  /** Safe fixes are applied by "fix all"; the others are shown and chosen one by one. */
  readonly safe: boolean;
  readonly changes: readonly Change[];
}

/** The result of one audit; every rule is in one of the four lists at least. */
export interface AuditResult {
  /** Violations and needs-review, in the order of sheets, rows and columns. */
  readonly findings: readonly Finding[];
  /** Rules that looked and found nothing wrong. */
  readonly passed: readonly string[];
  /** Rules that had nothing to look at in this workbook. */
  readonly notApplicable: readonly string[];
  readonly counts: Counts;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly needsReview: number;
  readonly passed: number;
  readonly notApplicable: number;
}
