import type { AuditResult } from "../../audit/finding";
import { Icon } from "../../charts/icon";
import { ignoreProblems, ignoreText } from "../../text/ignores";
import { sayFinding } from "../finding-sentence";
import { type ReportOptions, ruleTextOf } from "../report-options";
import { ignoredFindings, sayReason, sayUnmatched } from "../set-aside";
import { html, type Markup } from "./markup";

/** What was set aside and why, and the ignores that match nothing; nothing where the workbook keeps no ignores. */
export function setAsideSection(
  { findings, unmatched, ignoreProblem }: AuditResult,
  options: ReportOptions,
): Markup | false {
  const { language } = options;
  const items = [
    ...ignoredFindings(findings).map(
      (finding) =>
        html`<li>
          <s>${sayFinding(finding, ruleTextOf(finding.rule, options), language)}</s>
          <small>${finding.rule}</small>
          ${finding.consequences.map(
            (each) =>
              html`<br />↳ <s>${sayFinding(each, ruleTextOf(each.rule, options), language)}</s>
                <small>${each.rule}</small>`,
          )}<br />${sayReason(finding.ignored, language)}
        </li>`,
    ),
    ...unmatched.map(
      (ignore) =>
        html`<li>${sayUnmatched(ignore, language)}<br />${sayReason(ignore, language)}</li>`,
    ),
  ];
  return (
    (items.length > 0 || ignoreProblem !== null) &&
    html`<section>
      <h3>${ignoreText.title[language]}</h3>
      ${
        ignoreProblem !== null &&
        html`<p class="notice incomplete">
          ${(<Icon kind="incomplete" />)}${ignoreProblems[ignoreProblem][language]}
        </p>`
      }
      ${
        items.length > 0 &&
        html`<ul class="set-aside">
          ${items}
        </ul>`
      }
    </section>`
  );
}
