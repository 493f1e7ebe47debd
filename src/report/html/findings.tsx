import type { Finding } from "../../audit/finding";
import { Icon } from "../../charts/icon";
import { sayFindingAmount } from "../finding-amount";
import { pageText } from "../../text/report-page";
import { reportText, severityWords } from "../../text/report";
import { say } from "../../text/sentence";
import { areaAddress } from "../../workbook/address";
import { byRule, type RuleFindings } from "../by-rule";
import { grouped } from "../grouped";
import { sayChange, sayFinding } from "../finding-sentence";
import { sayClauses } from "../own-rules";
import { type ReportOptions, ruleTextOf } from "../report-options";
import { rulePage } from "../rule-page";
import { type Content, html, type Markup } from "./markup";

/** At most this many findings of one cause are shown in full; the rest by their cells. */
const shownWhole = 3;
/** At most this many cells of the rest are listed: a page of thousands helps nobody. */
const namedCells = 200;
const shownChanges = 4;

/**
 * The findings, sheet by sheet, and on a sheet cause by cause.
 *
 * @param added those that an earlier audit did not have, where there was one
 */
export function findingsBySheet(
  findings: readonly Finding[],
  options: ReportOptions,
  added?: ReadonlySet<Finding>,
): Markup {
  const sheets = grouped(findings, ({ sheet }) => sheet);
  return html`${[...sheets].map(
    ([sheet, ofSheet]) =>
      html`<h4>${say(pageText.sheet, options.language, { sheet })}</h4>
        ${byRule(ofSheet).map((cause) => causeBlock(cause, options, added))}`,
  )}`;
}

function causeBlock(
  cause: RuleFindings,
  options: ReportOptions,
  added?: ReadonlySet<Finding>,
): Markup {
  const { language } = options;
  const text = ruleTextOf(cause.rule, options);
  const folds = cause.findings.length > shownWhole + 1;
  const shown = folds ? cause.findings.slice(0, shownWhole) : cause.findings;
  return html`<section class="cause ${cause.weight}">
    <h5>
      ${(<Icon kind={cause.weight} />)}<span class="word"
        >${severityWords[cause.weight][language]}</span
      >
      ${text?.title[language] ?? cause.rule}
    </h5>
    <ul>
      ${shown.map((finding) => findingItem(finding, added?.has(finding) ?? false, options))}
    </ul>
    ${folds && rest(cause.findings.slice(shownWhole), options)}
    <p class="cited">
      ${reportText.grounds[language]}
      ${sayClauses(cause, language).map((clause) => `${clause}, `)}${linkedRule(cause.rule, options)}
    </p>
  </section>`;
}

/** The id of a rule, as a link to its page where there is one. */
function linkedRule(rule: string, options: ReportOptions): Content {
  const page = rulePage(rule, options);
  return page === null
    ? rule
    : html`<a href="${page}" target="_blank" rel="noopener noreferrer">${rule}</a>`;
}

function findingItem(finding: Finding, isNew: boolean, options: ReportOptions): Markup {
  const { language } = options;
  const { found, expected, fix } = finding;
  const text = ruleTextOf(finding.rule, options);
  const values = [
    [reportText.found, found],
    [reportText.expected, expected],
  ] as const;
  return html`<li>
    <p>
      ${isNew && html`<strong class="new">${reportText.isNew[language]}</strong> `}${sayFinding(finding, text, language, "cell")}
    </p>
    <dl>
      ${values.map(
        ([name, amount]) =>
          amount.value !== null &&
          html`<div>
            <dt>${name[language]}</dt>
            <dd>${sayFindingAmount(amount, language)}</dd>
          </div>`,
      )}${
        fix &&
        html`<div>
          <dt>
            ${reportText.fix[language]}
            <small>(${(fix.safe ? reportText.safeFix : reportText.chosenFix)[language]})</small>
          </dt>
          <dd>${changes(finding, options)}</dd>
        </div>`
      }
    </dl>
    ${finding.consequences.length > 0 && consequences(finding.consequences, options)}
  </li>`;
}

function consequences(findings: readonly Finding[], options: ReportOptions): Markup {
  const { language } = options;
  return html`<p class="follows">${reportText.followsFromIt[language]}</p>
    <ul class="follows">
      ${findings.map(
        (each) => html`<li>${sayFinding(each, ruleTextOf(each.rule, options), language)}</li>`,
      )}
    </ul>`;
}

function changes(finding: Finding, { language }: ReportOptions): Markup {
  const all = finding.fix?.changes ?? [];
  const more = all.length - shownChanges;
  return html`${all.slice(0, shownChanges).map((change) => html`<code>${sayChange(change, finding, language)}</code> `)}${more > 0 && say(reportText.andMoreChanges, language, { count: more })}`;
}

function rest(findings: readonly Finding[], { language }: ReportOptions): Markup {
  const cells = findings.slice(0, namedCells).map(({ area }) => areaAddress(area));
  const dots = findings.length > namedCells ? ", …" : "";
  return html`<details>
    <summary>${say(pageText.others, language, { count: findings.length })}</summary>
    <p class="cells">${cells.join(", ")}${dots}</p>
  </details>`;
}
