import type { AuditResult } from "../../audit/finding";
import { Icon } from "../../charts/icon";
import { say } from "../../text/sentence";
import { unreadReasons } from "../../text/unread";
import { gapText } from "../../text/verdict";
import { cellAddress, qualified } from "../../workbook/address";
import { gapsOf, sayMissing } from "../gaps";
import { type ReportOptions, ruleTextOf } from "../report-options";
import { html, type Markup } from "./markup";

/** What was not checked and why: inputs that are missing, and parts that were not read; nothing where all was. */
export function gapsSection(result: AuditResult, options: ReportOptions): Markup | false {
  const { language } = options;
  const title = (rule: string) => ruleTextOf(rule, options)?.title[language] ?? rule;
  const missing = gapsOf(result).map(({ missing: each, rules }) => {
    const { place } = each;
    const cell = place && `${place.sheet}!${cellAddress(place.row, place.column)} `;
    const kept = say(gapText.rules, language, { rules: rules.map(title).join(", ") });
    return html`<li>
      ${(<Icon kind="incomplete" />)}<span
        >${cell && html`<b>${cell}</b>`}${sayMissing(each, language)}<small>${kept}</small></span
      >
    </li>`;
  });
  const unread = result.unread.map(
    ({ sheet, range, reason }) =>
      html`<li>
        ${(<Icon kind="incomplete" />)}<span
          ><b>${qualified(sheet, range)}</b> ${unreadReasons[reason][language]}</span
        >
      </li>`,
  );
  const items = [...missing, ...unread];
  return (
    items.length > 0 &&
    html`<section>
      <h3>${gapText.title[language]}</h3>
      <ul class="gaps">
        ${items}
      </ul>
    </section>`
  );
}
