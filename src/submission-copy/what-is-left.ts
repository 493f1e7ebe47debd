import { isAllSetAside } from "../audit/engine/verdict";
import type { AuditResult, Finding } from "../audit/finding";
import { allRules } from "../audit/rules";
import { sayFinding } from "../report/finding-sentence";
import { gapsOf, sayMissing, sayUnread } from "../report/gaps";
import type { Language } from "../text/sentence";
import { noDays, verdictHints } from "../text/verdict";
import { areaAddress, qualified } from "../workbook/address";

/**
 * Whether a record may be submitted: the audit is clean, or all that was left has been set aside with reasons. An error
 * that was set aside is still one.
 */
export function isReady(result: AuditResult): boolean {
  return result.verdict === "clean" || isAllSetAside(result);
}

/**
 * What stands between a record and its submission, a sentence each: findings that are more than a note, errors that were
 * set aside, inputs that are missing, and parts that were not read.
 *
 * @returns none where the record may be submitted, and never none where it may not
 */
export function whatIsLeft(result: AuditResult, language: Language): string[] {
  if (isReady(result)) return [];
  const texts = new Map(allRules.map(({ id, text }) => [id, text]));
  const said = (finding: Finding) => sayFinding(finding, texts.get(finding.rule), language);
  const left = [
    ...result.findings.filter(stands).map(said),
    ...gapsOf(result).map(({ missing }) => {
      const { place } = missing;
      const cell = place === null ? "" : `${placeText(place.sheet, place.row, place.column)}: `;
      return cell + sayMissing(missing, language);
    }),
    ...result.unread.map(
      (each) => `${each.sheet}!${areaAddress(each.range)}: ${sayUnread(each, language)}`,
    ),
  ];
  if (left.length > 0) return left;
  return [(result.verdict === "empty" ? verdictHints.empty : noDays)[language]];
}

function stands({ ignored, severity, result }: Finding): boolean {
  return ignored ? severity === "error" && result === "violation" : severity !== "info";
}

function placeText(sheet: string, row: number, column: number): string {
  return qualified(sheet, { top: row, left: column, bottom: row, right: column });
}
