import type { Finding } from "../finding";

/**
 * Findings without repetitions: one rule says one thing of one area once.
 *
 * @param findings in their order, in which those that say one thing of one area of whatever sheet follow one another
 */
export function unique(findings: readonly Finding[]): Finding[] {
  const sheets = new Set<string>();
  let before: Finding | undefined;
  return findings.filter((finding) => {
    if (!before || !saysTheSame(finding, before)) sheets.clear();
    before = finding;
    if (sheets.has(finding.sheet)) return false;
    sheets.add(finding.sheet);
    return true;
  });
}

function saysTheSame(one: Finding, other: Finding): boolean {
  const [a, b] = [one.area, other.area];
  return (
    one.rule === other.rule &&
    one.message === other.message &&
    a.top === b.top &&
    a.left === b.left &&
    a.bottom === b.bottom &&
    a.right === b.right
  );
}
