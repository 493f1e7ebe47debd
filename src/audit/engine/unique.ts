import type { Finding } from "../finding";

/** Findings without repetitions: one rule says one thing of one area once. */
export function unique(findings: readonly Finding[]): Finding[] {
  const said = new Set<string>();
  return findings.filter(({ rule, message, sheet, area: { top, left, bottom, right } }) => {
    const key = `${rule} ${message} ${top},${left},${bottom},${right} ${sheet}`;
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}
