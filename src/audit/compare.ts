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
 * Compares an audit with an earlier one.
 *
 * @param keys the findings now, with their names
 * @param earlier those of the earlier audit
 * @example
 * compareWith(findingKeys(findings, submission), earlier).solved.length; // 3
 */
export function compareWith(
  keys: ReadonlyMap<Finding, string>,
  earlier: readonly EarlierFinding[],
): Comparison {
  const before = new Set(earlier.map(({ key }) => key));
  const now = new Set(keys.values());
  const added = new Set([...keys].flatMap(([finding, key]) => (before.has(key) ? [] : [finding])));
  return {
    added,
    kept: keys.size - added.size,
    solved: earlier.filter(({ key }) => !now.has(key)),
  };
}
