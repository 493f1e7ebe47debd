import type { Comparison } from "../../audit/compare";
import type { AuditResult } from "../../audit/finding";
import type { Submission } from "../../form/submission";
import { Icon } from "../../charts/icon";
import { openFindings } from "../set-aside";
import { hiddenIn, sayHidden } from "../selection";
import { wholeVerdict } from "../shown-verdict";
import { pageText } from "../../text/report-page";
import { ignoreText } from "../../text/ignores";
import { countWords, reportText } from "../../text/report";
import { type Language, say } from "../../text/sentence";
import { gapText } from "../../text/verdict";
import { sayFileError } from "../file-error";
import type { AuditedFile, FileReport } from "../file-report";
import { recordOverview } from "../../record/overview/record-overview";
import { sayOwnRules } from "../own-rules";
import { type ReportOptions, ruleTextOf } from "../report-options";
import { comparisonIn } from "../baseline";
import { findingsBySheet } from "./findings";
import { gapsSection } from "./gaps-section";
import { html, type Markup } from "./markup";
import { pictures } from "./pictures";
import { recognisedTable } from "./recognised-fields";
import { setAsideSection } from "./set-aside-section";

/**
 * The part of the page for one file.
 *
 * @param id its anchor
 * @param content what it says, where that was made already
 */
export function fileSection(
  report: FileReport,
  id: string,
  options: ReportOptions,
  content = contentOf(report, options, "whole"),
): Markup {
  return html`<article id="${id}">
    <h2>${report.file}</h2>
    ${content}
  </article> `;
}

/** How much of a file is in its part: all, or no more than what is to be done. */
export type Extent = "whole" | "short";

/** The part for one of several files, folded under its name and verdict. */
export function foldedSection(
  report: FileReport,
  id: string,
  { language }: ReportOptions,
  content: Markup,
): Markup {
  const isClean = report.status === "ok" && wholeVerdict(report).icon === "passed";
  return html`<article${isClean && html` class="clean"`}><details>
    <summary><h2>${report.file}</h2> ${statusWord(report, language)}</summary>
    <div id="${id}">
      ${content}
    </div>
  </details></article> `;
}

/** What became of a file, in a word. */
export function statusWord(report: FileReport, language: Language): Markup {
  if (report.status === "ok") return verdictWord(report, language);
  const word = report.status === "no-form" ? pageText.noForm : reportText.notRead;
  return html`<span class="quiet">${word[language]}</span>`;
}

/** What the part of a file says of it, whatever stands around that. */
export function contentOf(report: FileReport, options: ReportOptions, extent: Extent): Markup {
  const { language } = options;
  if (report.status === "ok") return auditedFile(report, options, extent);
  const sentence =
    report.status === "no-form"
      ? reportText.noForm[language]
      : `${sayFileError(report.error, language)} (${report.error.code})`;
  const weight = report.status === "no-form" ? "warning" : "error";
  return html`<p class="notice ${weight}">${(<Icon kind={weight} />)}${sentence}</p>`;
}

function auditedFile(audited: AuditedFile, options: ReportOptions, extent: Extent): Markup {
  const { submission, result, isHygiene } = audited;
  const { language } = options;
  const isWhole = extent === "whole";
  const overview = isWhole && recordOverview(submission);
  const name = submission.profile.name?.value;
  const comparison = comparisonIn(audited, options);
  const hidden = hiddenIn(audited);
  const findings = openFindings(result.findings);
  return html`${name != null && html`<p class="workplace">${name}</p>`}
    ${verdictNotice(audited, language)} ${countChips(result, language)}
    ${hidden && html`<p class="quiet">${sayHidden({ files: 0, ...hidden }, language)}</p>`}
    ${ownRulesNotice(submission, language)}
    ${
      isWhole &&
      !isHygiene &&
      html`<section>
        <h3>${pageText.overview[language]}</h3>
        ${overview ? pictures(overview, language) : html`<p class="quiet">${pageText.noRecord[language]}</p>`}
      </section>`
    }
    <section>
      <h3>${pageText.findings[language]}</h3>
      ${
        findings.length > 0
          ? findingsBySheet(findings, options, comparison?.added)
          : (hidden?.findings ?? 0) === 0 &&
            html`<p class="quiet">${reportText.noFindings[language]}</p>`
      }
    </section>
    ${setAsideSection(result, options)} ${comparison && solvedSection(comparison, options)}
    ${gapsSection(result, options)}
    ${
      isWhole &&
      !isHygiene &&
      html`<section>
        <h3>${pageText.taken[language]}</h3>
        <p class="quiet">${pageText.takenHint[language]}</p>
        ${recognisedTable(submission, language)}
      </section>`
    }
    ${isWhole && rulesPassed(result, options)}`;
}

/** Numbers of the workplace's own, in whose light everything below is to be read. */
function ownRulesNotice(submission: Submission, language: Language): Markup | null {
  const own = sayOwnRules(submission, language);
  return own.length > 0
    ? html`<ul class="own-rules">
        ${own.map((each) => html`<li>${each}</li>`)}
      </ul>`
    : null;
}

/** What became of the findings of an earlier audit, with those that are gone. */
function solvedSection(comparison: Comparison, { language }: ReportOptions): Markup {
  const { added, kept, solved } = comparison;
  const counts = { added: added.size, kept, solved: solved.length };
  return html`<section>
    <h3>${reportText.comparison[language]}</h3>
    <p>${say(reportText.compared, language, counts)}</p>
    ${
      solved.length > 0 &&
      html`<ul class="solved">
        ${solved.map(
          ({ message, rule }) => html`<li><s>${message}</s> <small>${rule}</small></li>`,
        )}
      </ul>`
    }
  </section>`;
}

/** A verdict with its icon. */
function verdictWord(audited: AuditedFile, language: Language): Markup {
  const { icon, word } = wholeVerdict(audited);
  return html`<span class="${icon}"
    >${(<Icon kind={icon} />)} <strong class="word">${word[language]}</strong></span
  >`;
}

/** What the audit came to; only a clean workbook has a tick. */
function verdictNotice(audited: AuditedFile, language: Language): Markup {
  const { icon, word, hint } = wholeVerdict(audited);
  return html`<p class="notice verdict ${icon}">
    ${(<Icon kind={icon} />)}<span
      ><strong class="word">${word[language]}</strong><br />${hint[language]}</span
    >
  </p>`;
}

/** The counts of findings as chips with icon, figure and word; severities without any are left out. */
export function countChips({ counts }: Pick<AuditResult, "counts">, language: Language): Markup {
  const severities = [
    ["error", "error"],
    ["warning", "warning"],
    ["info", "info"],
    ["needsReview", "needs-review"],
  ] as const;
  const chips = severities
    .filter(([severity]) => counts[severity] > 0)
    .map(([severity, weight]) => {
      const words = countWords[severity];
      const sentence = counts[severity] === 1 ? words.one : words.many;
      const text = say(sentence, language, { count: counts[severity] });
      return html`<li class="${weight}">${(<Icon kind={weight} />)}${text}</li>`;
    });
  const unchecked = say(gapText.count, language, { count: counts.couldNotCheck });
  const passed = say(reportText.countPassed, language, { count: counts.passed });
  return html`<ul class="chips">
    ${chips}
    ${
      counts.couldNotCheck > 0 &&
      html`<li class="incomplete">${(<Icon kind="incomplete" />)}${unchecked}</li>`
    }
    ${
      counts.setAside > 0 &&
      html`<li class="quiet">${say(ignoreText.count, language, { count: counts.setAside })}</li>`
    }
    <li class="quiet">${passed}</li>
  </ul>`;
}

function rulesPassed({ passed, notApplicable }: AuditResult, options: ReportOptions): Markup {
  const { language } = options;
  const sentence = (rule: string) => ruleTextOf(rule, options)?.passed[language] ?? rule;
  const title = (rule: string) => ruleTextOf(rule, options)?.title[language] ?? rule;
  return html`${
    passed.length > 0 &&
    html`<section>
      <h3>${pageText.passed[language]}</h3>
      <ul class="passed-rules">
        ${passed.map(
          (rule) =>
            html`<li>
              ${(<Icon kind="passed" />)}<span>${sentence(rule)} <small>${rule}</small></span>
            </li>`,
        )}
      </ul>
    </section>`
  }
  ${
    notApplicable.length > 0 &&
    html`<section>
      <h3>${pageText.notApplicable[language]}</h3>
      <p class="quiet">${notApplicable.map(title).join(", ")}</p>
    </section>`
  }`;
}
