/** The options of `za audit` that have to go together, and what they select. */
import type { Severity } from "../audit/finding";
import type { RuleDescription } from "../report/report-options";
import type { Selection, selectableVerdicts } from "../report/selection";
import { nearest } from "./nearest";
import { UsageError } from "./usage-error";

/** The severities as `--severity` names them, the gravest first. */
export const severityChoices = ["error", "warning", "info"] as const satisfies Severity[];

/** What `za audit` is asked to list, and as which table. */
export interface ListingOptions {
  readonly withSubmission?: boolean;
  /** Whether CSV has a row a file. */
  readonly perFile?: boolean;
  /** Whether text is a table of files and rules. */
  readonly summary?: boolean;
  readonly severity?: Severity;
  readonly rule?: readonly string[];
  readonly only?: (typeof selectableVerdicts)[number];
}

/** @throws UsageError where an option is of no use in a format */
export function checkFormat(
  { withSubmission, perFile, summary }: ListingOptions,
  format: string,
): void {
  const needs = [
    [withSubmission, "--with-submission", "json"],
    [perFile, "--per-file", "csv"],
    [summary, "--summary", "text"],
  ] as const;
  for (const [isGiven, found, needed] of needs) {
    if (isGiven === true && format !== needed) {
      throw new UsageError("other-format", { found, format: needed });
    }
  }
}

/** @throws UsageError for the id of no rule */
export function selectionOf(
  { severity, rule, only }: ListingOptions,
  rules: readonly RuleDescription[],
): Selection {
  const ids = rules.map(({ id }) => id);
  for (const found of rule ?? []) {
    if (ids.includes(found)) continue;
    const [near] = nearest(found, ids);
    throw near === undefined
      ? new UsageError("unknown-rule", { found })
      : new UsageError("unknown-rule-near", { found, near });
  }
  return { severity, rules: rule, only };
}
