import type { Finding } from "../audit/finding";
import { ignoreText } from "../text/ignores";
import { type Language, say } from "../text/sentence";
import type { Ignore } from "../workbook/ignore-list";

/** The findings that a person has not set aside. */
export function openFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ ignored }) => !ignored);
}

/** A finding that was set aside. */
export type IgnoredFinding = Finding & Required<Pick<Finding, "ignored">>;

/** The findings that a person has set aside. */
export function ignoredFindings(findings: readonly Finding[]): readonly IgnoredFinding[] {
  return findings.filter((finding): finding is IgnoredFinding => finding.ignored !== undefined);
}

/** `Reason: overtime, see the ledger (Kim, 2026-03-02)`. */
export function sayReason(
  { reason, by, date }: Pick<Ignore, "reason" | "by" | "date">,
  language: Language,
): string {
  const when = by === undefined ? date : `${by}, ${date}`;
  return say(ignoreText.reason, language, { reason, when });
}

/** That an ignore matches nothing. */
export function sayUnmatched({ key }: Ignore, language: Language): string {
  return say(ignoreText.unmatched, language, { key });
}
