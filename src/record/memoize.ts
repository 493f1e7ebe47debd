import type { Submission } from "../form/submission";

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
  const known = new WeakMap<Submission, { readonly fact: Fact }>();
  return (submission) => {
    const before = known.get(submission);
    if (before) return before.fact;
    const fact = derive(submission);
    known.set(submission, { fact });
    return fact;
  };
}
