/** Two audits of the same workbook, one after the other. */
import type { Finding } from "./finding";

/** A finding of an earlier audit, as its report keeps it. */
export interface EarlierFinding {
  /** See `findingKeys`. */
  readonly key: string;
  readonly rule: string;
  readonly sheet: string;
  readonly range: string;
  readonly message: string;
  readonly consequences?: readonly EarlierFinding[] | undefined;
}

/** What became of the findings between two audits. */
export interface Comparison {
  /** Findings that the earlier audit did not have. */
  readonly added: ReadonlySet<Finding>;
  /** How many findings both have. */
  readonly kept: number;
  /** Findings of the earlier audit that are gone. */
  readonly solved: readonly EarlierFinding[];
}

/**
 * Compares an audit with an earlier one; a finding that followed from another, or does so now, is no new one.
 *
 * @param findings those of now
 * @param keys the names of these and of what follows from them
 * @param earlier those of the earlier audit
 * @example
 * compareWith(findings, findingKeys(findings, submission), earlier).solved.length; // 3
 */
export function compareWith(
  findings: readonly Finding[],
  keys: ReadonlyMap<Finding, string>,
  earlier: readonly EarlierFinding[],
): Comparison {
  const all = earlier.flatMap((each) => [each, ...(each.consequences ?? [])]);
  const before = new Set(all.map(({ key }) => key));
  const now = new Set(keys.values());
  const added = new Set(findings.filter((finding) => !before.has(keys.get(finding) ?? "")));
  return {
    added,
    kept: findings.length - added.size,
    solved: earlier.filter(({ key }) => !now.has(key)),
  };
}
