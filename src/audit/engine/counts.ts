import type { Counts, Finding } from "../finding";

/** How many findings there are of each severity; what a person must decide is counted apart. */
export function countsOf(
  findings: readonly Finding[],
): Pick<Counts, "error" | "warning" | "info" | "needsReview"> {
  const counts = { error: 0, warning: 0, info: 0, needsReview: 0 };
  for (const { result, severity } of findings) {
    counts[result === "needs-review" ? "needsReview" : severity] += 1;
  }
  return counts;
}
