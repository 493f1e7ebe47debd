import { termsOf } from "./terms";

/** The terms of a formula that the usual one lacks, or has more often, and those that it lacks itself. */
export interface TermChanges {
  readonly joinedBy: string;
  /** Each as often as it is missing or too many. */
  readonly terms: readonly string[];
  /** How many terms the usual formula joins. */
  readonly usualCount: number;
}

/**
 * Compares what two formulas of one cell join.
 *
 * @returns null where one of them joins nothing, or they join by different functions
 * @example
 * termChanges("B2+B4", "SUM(B2:B4)")?.terms; // ["B3"]
 */
export function termChanges(formula: string, usual: string): TermChanges | null {
  const [odd, common] = [termsOf(formula), termsOf(usual)];
  if (!odd || odd.joinedBy !== common?.joinedBy) return null;
  const counts = new Map<string, number>();
  for (const term of common.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const term of odd.terms) counts.set(term, (counts.get(term) ?? 0) - 1);
  const terms = [...counts].flatMap(([term, count]) =>
    Array.from({ length: Math.abs(count) }, () => term),
  );
  return { joinedBy: odd.joinedBy, terms, usualCount: common.terms.length };
}
