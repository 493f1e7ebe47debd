import type { Finding } from "../audit/finding";
import { paintOf } from "./paint";
import { sayFindingAmount } from "./finding-amount";
import { reportText, severityWords } from "../text/report";
import { say } from "../text/sentence";
import { areaAddress } from "../workbook/address";
import type { RuleFindings, Weight } from "./by-rule";
import { displayWidth, padColumns, wrapColumns } from "../text/display-width";
import { sayChange, sayFinding } from "./finding-sentence";
import { sayClauses } from "./own-rules";
import { ruleTextOf, type ReportOptions } from "./report-options";
import { visible } from "./visible";

/** At most this many findings of one cause are shown in full; the rest by their cells. */
const shownWhole = 3;
/** At most this many cells of the rest are listed. */
const namedCells = 12;
/** At most this many cells of a fix are shown. */
const shownChanges = 2;

const signs: Record<Weight, string> = { error: "✖", warning: "▲", info: "●", "needs-review": "?" };
const indent = " ".repeat(6);
const narrowest = 30;

/**
 * The findings of one cause as lines of text: its title and rules; each finding with what was found, what is
 * expected and the fix; the rest folded.
 *
 * @param added the findings that an earlier audit did not have, where there was one
 * @param wordWidth the columns that the word of the severity takes, so that the titles stand in line
 */
export function causeLines(
  cause: RuleFindings,
  wordWidth: number,
  added: ReadonlySet<Finding> | undefined,
  options: ReportOptions,
): string[] {
  const { language, columns } = options;
  const paint = paintOf(options);
  const paintOfWeight: Record<Weight, (text: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.blue,
    "needs-review": paint.magenta,
  };
  const text = ruleTextOf(cause.rule, options);
  const word = padColumns(severityWords[cause.weight][language], wordWidth);
  const sign = paintOfWeight[cause.weight](`${signs[cause.weight]} ${word}`);
  const title = paint.bold(text?.title[language] ?? cause.rule);
  const cited = paint.dim([...sayClauses(cause, language), cause.rule].join(", "));

  // To fold away a single finding would take as many lines as to show it.
  const folds = cause.findings.length > shownWhole + 1;
  const shown = folds ? cause.findings.slice(0, shownWhole) : cause.findings;
  const width = columns === undefined ? Infinity : Math.max(columns - indent.length, narrowest);
  const founds = shown.map(({ found }) => visible(sayFindingAmount(found, language)));
  const expecteds = shown.map(({ expected }) => visible(sayFindingAmount(expected, language)));
  const foundWidth = Math.max(...founds.map(displayWidth));
  const expectedWidth = Math.max(...expecteds.map(displayWidth));

  const lines = shown.flatMap((finding, index) => {
    const mark = added?.has(finding) ? `[${reportText.isNew[language]}] ` : "";
    const message = mark + visible(sayFinding(finding, text, language));
    const values = [
      `${reportText.found[language]} ${padColumns(founds[index] ?? "", foundWidth)}`,
      `${reportText.expected[language]} ${padColumns(expecteds[index] ?? "", expectedWidth)}`,
      fixText(finding, options),
    ];
    return [
      ...wrapColumns(message, width).map((line) => indent + line),
      `${indent}  ${paint.dim(values.join("   ").trimEnd())}`,
      ...finding.consequences.flatMap((each) => consequenceLines(each, width, options)),
    ];
  });
  if (folds) lines.push(...restLines(cause.findings.slice(shownWhole), width, options));
  return [`  ${sign}  ${title}  ${cited}`, ...lines];
}

/** What follows from a finding, under it. */
function consequenceLines(finding: Finding, width: number, options: ReportOptions): string[] {
  const { language, colours } = options;
  const sentence = visible(sayFinding(finding, ruleTextOf(finding.rule, options), language));
  const paint = paintOf({ colours });
  return wrapColumns(`${reportText.followsFromIt[language]}: ${sentence}`, width - 4).map(
    (line, index) => `${indent}  ${paint.dim(`${index === 0 ? "↳" : " "} ${line}`)}`,
  );
}

function fixText({ fix, ...finding }: Finding, { language }: ReportOptions): string {
  if (!fix) return "";
  const changes = fix.changes.slice(0, shownChanges);
  const shown = changes.map((change) => visible(sayChange(change, { fix, ...finding }, language)));
  const more = fix.changes.length - shown.length;
  if (more > 0) shown.push(say(reportText.andMoreChanges, language, { count: more }));
  const kind = fix.safe ? reportText.safeFix : reportText.chosenFix;
  return `${reportText.fix[language]}(${kind[language]}) ${shown.join(", ")}`;
}

function restLines(rest: readonly Finding[], width: number, { language }: ReportOptions): string[] {
  const cells = rest
    .slice(0, namedCells)
    .map(({ sheet, area }) => `${sheet === rest[0]?.sheet ? "" : `${sheet}!`}${areaAddress(area)}`);
  const more = say(reportText.andMore, language, { count: rest.length });
  const dots = rest.length > namedCells ? ", …" : "";
  const named = visible(`${more}: ${cells.join(", ")}${dots}`);
  return wrapColumns(named, width).map((line) => indent + line);
}
