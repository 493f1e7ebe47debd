import type { Finding } from "./finding";
import { allRules } from "./rules";

const completeness: ReadonlySet<string> = new Set(
  allRules.filter((rule) => rule.completeness).map(({ id }) => id),
);

/** Whether a finding says that something is missing which an application has to have. */
export function isOfWhatIsMissing({ rule }: Pick<Finding, "rule">): boolean {
  return completeness.has(rule);
}
