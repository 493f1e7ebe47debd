import type { Finding, Severity } from "../audit/finding";
import { grouped } from "./grouped";

/** How heavy a finding weighs: its severity, or that a person must look at it first. */
export type Weight = Severity | "needs-review";

/** The findings of one cause: of one rule, and of one weight. */
export interface RuleFindings {
  readonly rule: string;
  readonly weight: Weight;
  /** The clauses of the regulation. */
  readonly clauses: readonly string[];
  /** Those of them for which the workplace has a number of its own. */
  readonly ownClauses: readonly string[];
  readonly findings: readonly Finding[];
}

export function weightOf({ severity, result }: Finding): Weight {
  return result === "needs-review" ? result : severity;
}

/** The gravest first. */
export const order: readonly Weight[] = ["error", "warning", "info", "needs-review"];

/**
 * Groups findings by their cause: errors first, then by where the first finding of the group stands.
 *
 * @param findings in the order of sheets, rows and columns, which stays the order within a group
 */
export function byRule(findings: readonly Finding[]): RuleFindings[] {
  const groups = grouped(findings, (finding) => `${weightOf(finding)} ${finding.rule}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const clauses = [...new Set(group.flatMap((finding) => finding.clauses))];
      const { rule, ownClauses = [] } = first;
      return [{ rule, weight: weightOf(first), clauses, ownClauses, findings: group }];
    })
    .sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}
