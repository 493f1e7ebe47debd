import { isAllSetAside } from "../audit/engine/verdict";
import type { AuditResult, Finding } from "../audit/finding";
import { allRules } from "../audit/rules";
import { sayFinding } from "../report/finding-sentence";
import { gapsOf, sayMissing, sayUnread } from "../report/gaps";
import type { Language } from "../text/sentence";
import { noDays, verdictHints } from "../text/verdict";
import { areaAddress, qualified } from "../workbook/address";
import type { Area } from "../workbook/workbook";
import { isOfWhatIsMissing } from "../audit/is-of-what-is-missing";

/** One thing that stands between a record and its submission. */
export interface Left {
  /** What it is, with its sheet and cell. */
  readonly sentence: string;
  /** The same in short, for where a link names the cell. */
  readonly inShort: string;
  /** Where it is; null where no cell stands for it. */
  readonly cells: { readonly sheet: string; readonly area: Area } | null;
}

/**
 * Whether a record may be submitted: the audit is clean, or all that was left has been set aside with reasons. An error
 * that was set aside is still one.
 */
export function isReady(result: AuditResult): boolean {
  return result.verdict === "clean" || isAllSetAside(result);
}

/**
 * What stands between a record and its submission: findings that are more than a note, errors that were set aside, inputs
 * that are missing, and parts that were not read.
 *
 * @returns none where the record may be submitted, and never none where it may not
 */
export function whatIsLeft(result: AuditResult, language: Language): Left[] {
  if (isReady(result)) return [];
  const texts = new Map(allRules.map(({ id, text }) => [id, text]));
  const left = [
    ...result.findings.filter(stands).map((finding): Left => {
      const text = texts.get(finding.rule);
      return {
        sentence: sayFinding(finding, text, language),
        inShort: sayFinding(finding, text, language, "cell"),
        cells: { sheet: finding.sheet, area: finding.area },
      };
    }),
    ...gapsOf(result).map(({ missing }): Left => {
      const { place } = missing;
      const inShort = sayMissing(missing, language);
      if (place === null) return { sentence: inShort, inShort, cells: null };
      const { sheet, row, column } = place;
      const area = { top: row, left: column, bottom: row, right: column };
      return { sentence: `${qualified(sheet, area)}: ${inShort}`, inShort, cells: { sheet, area } };
    }),
    ...result.unread.map((each): Left => {
      const { sheet, range: area } = each;
      const inShort = sayUnread(each, language);
      return {
        sentence: `${sheet}!${areaAddress(area)}: ${inShort}`,
        inShort,
        cells: { sheet, area },
      };
    }),
  ];
  if (left.length > 0) return left;
  const why = (result.verdict === "empty" ? verdictHints.empty : noDays)[language];
  return [{ sentence: why, inShort: why, cells: null }];
}

/** A note stands too where something is missing by it: without signatures nothing is complete. */
function stands(finding: Finding): boolean {
  const { ignored, severity, result } = finding;
  if (ignored) return severity === "error" && result === "violation";
  return severity !== "info" || isOfWhatIsMissing(finding);
}
