import { keptWith } from "../core/kept-with";
import type { Submission } from "../form/submission";

/** The facts derived of a submission so far, by what derives them. */
const factsOf = keptWith<Submission, Map<unknown, { readonly fact: unknown }>>(() => new Map());

/**
 * Derives a fact of a submission once, however many rules ask for it.
 *
 * @param derive a pure function of the submission
 * @example
 * export const breakingAccidents = memoize((submission) => ...);
 */
export function memoize<Fact>(
  derive: (submission: Submission) => Fact,
): (submission: Submission) => Fact {
  return (submission) => {
    const facts = factsOf(submission);
    const before = facts.get(derive);
    if (before) return before.fact as Fact;
    const fact = derive(submission);
    facts.set(derive, { fact });
    return fact;
  };
}
