import type { Counts, Finding } from "../finding";

/** How many findings there are of each severity; what a person must decide, or has set aside, is counted apart. */
export function countsOf(
  findings: readonly Finding[],
): Pick<Counts, "error" | "warning" | "info" | "needsReview" | "setAside"> {
  const counts = { error: 0, warning: 0, info: 0, needsReview: 0, setAside: 0 };
  for (const { ignored, result, severity } of findings) {
    if (ignored) counts.setAside += 1;
    else counts[result === "needs-review" ? "needsReview" : severity] += 1;
  }
  return counts;
}
