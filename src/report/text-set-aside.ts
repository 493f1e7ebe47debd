import type { AuditResult } from "../audit/finding";
import { ignoreProblems, ignoreText } from "../text/ignores";
import { reportText } from "../text/report";
import { say } from "../text/sentence";
import { paintOf } from "./paint";
import { sayFinding } from "./finding-sentence";
import { ruleTextOf, type ReportOptions } from "./report-options";
import { ignoredFindings, sayReason, sayUnmatched } from "./set-aside";
import { visible } from "./visible";

/** At most this many of each kind are listed. */
const listed = 100;

/** What was set aside and why, as lines of text; then the ignores that match nothing, and those not read. */
export function setAsideLines(result: AuditResult, options: ReportOptions): string[] {
  const { language, colours } = options;
  const paint = paintOf({ colours });
  const { findings, unmatched, ignoreProblem } = result;
  const ignored = ignoredFindings(findings);
  const more = (count: number) =>
    count > listed ? [`      ${say(reportText.andMore, language, { count: count - listed })}`] : [];
  const aside = ignored.slice(0, listed).flatMap((finding) => {
    const message = visible(sayFinding(finding, ruleTextOf(finding.rule, options), language));
    return [
      `      ${paint.strikethrough(message)}  ${paint.dim(finding.rule)}`,
      ...finding.consequences.map((each) => {
        const follows = visible(sayFinding(each, ruleTextOf(each.rule, options), language));
        return `        ↳ ${paint.strikethrough(follows)}  ${paint.dim(each.rule)}`;
      }),
      `        ${visible(sayReason(finding.ignored, language))}`,
    ];
  });
  const gone = unmatched.slice(0, listed).flatMap((ignore) => {
    const reason = paint.dim(visible(sayReason(ignore, language)));
    return [`  ${paint.yellow("–")} ${visible(sayUnmatched(ignore, language))}  ${reason}`];
  });
  return [
    ...(ignored.length > 0 ? [`  – ${paint.bold(ignoreText.title[language])}`] : []),
    ...aside,
    ...more(ignored.length),
    ...gone,
    ...more(unmatched.length),
    ...(ignoreProblem === null
      ? []
      : [`  ${paint.yellow("◌")} ${ignoreProblems[ignoreProblem][language]}`]),
  ];
}
