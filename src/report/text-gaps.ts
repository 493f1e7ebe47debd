import type { AuditResult } from "../audit/finding";
import { say } from "../text/sentence";
import { gapText } from "../text/verdict";
import { areaAddress, cellAddress } from "../workbook/address";
import { paintOf } from "./paint";
import { gapsOf, sayMissing, sayUnread } from "./gaps";
import type { ReportOptions } from "./report-options";
import { visible } from "./visible";

/** What was not checked and why, as lines of text: the missing inputs, then the parts that were not read. */
export function gapLines(result: AuditResult, { language, colours }: ReportOptions): string[] {
  const paint = paintOf({ colours });
  const sign = `  ${paint.yellow("◌")} `;
  const missing = gapsOf(result).map(({ missing: each, rules }) => {
    const { place } = each;
    const cell = place === null ? "" : `${place.sheet}!${cellAddress(place.row, place.column)} `;
    const kept = say(gapText.rules, language, { rules: rules.join(", ") });
    return `${sign}${visible(cell)}${sayMissing(each, language)}  ${paint.dim(kept)}`;
  });
  const unread = result.unread.map(
    (each) =>
      `${sign}${visible(`${each.sheet}!${areaAddress(each.range)}`)} ${sayUnread(each, language)}`,
  );
  return [...missing, ...unread];
}
