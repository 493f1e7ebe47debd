import type { AuditResult } from "../../audit/finding";
import { Icon } from "../../charts/icon";
import { say } from "../../text/sentence";
import { gapText } from "../../text/verdict";
import { cellAddress, qualified } from "../../workbook/address";
import { gapsOf, sayMissing, sayUnread } from "../gaps";
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
    (each) =>
      html`<li>
        ${(<Icon kind="incomplete" />)}<span
          ><b>${qualified(each.sheet, each.range)}</b> ${sayUnread(each, language)}</span
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
