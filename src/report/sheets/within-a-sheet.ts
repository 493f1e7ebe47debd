import type { Finding } from "../../audit/finding";

/** At most this many findings of a rule have a row on a sheet and a note: nobody opens a sheet of a hundred thousand. */
export const mostOfRule = 1000;

/** Findings as a sheet shows them. */
export interface Shown {
  readonly findings: readonly Finding[];
  /** How many of each rule are left out, what follows from others among them. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/**
 * The findings that have a row and a note: of each rule the first thousand. With a finding goes what follows from it.
 *
 * Verdict and counts are those of all findings, wherever they are shown.
 *
 * @example
 * withinASheet(findings).leftOut; // Map { "log-running-totals" => 93000 }
 */
export function withinASheet(findings: readonly Finding[]): Shown {
  const counts = new Map<string, number>();
  const leftOut = new Map<string, number>();
  const isShown = ({ rule }: Finding): boolean => {
    const count = (counts.get(rule) ?? 0) + 1;
    if (count > mostOfRule) return false;
    counts.set(rule, count);
    return true;
  };
  const leaveOut = ({ rule }: Finding) => leftOut.set(rule, (leftOut.get(rule) ?? 0) + 1);
  const shown: Finding[] = [];
  for (const finding of findings) {
    const { consequences } = finding;
    if (!isShown(finding)) {
      for (const each of [finding, ...consequences]) leaveOut(each);
      continue;
    }
    const followers: Finding[] = [];
    for (const each of consequences) {
      if (isShown(each)) followers.push(each);
      else leaveOut(each);
    }
    shown.push({ ...finding, consequences: followers });
  }
  return { findings: shown, leftOut };
}
