import { reportText, severityWords } from "../text/report";
import { say } from "../text/sentence";
import { paintOf } from "./paint";
import { comparisonIn } from "./baseline";
import { byRule } from "./by-rule";
import { displayWidth } from "../text/display-width";
import { sayFileError } from "./file-error";
import type { FileReport } from "./file-report";
import { sayOwnRules } from "./own-rules";
import type { ListedPart, ReportFormat } from "./report-format";
import type { ReportOptions, RunOptions } from "./report-options";
import { sayCounts, sayFiles, sayFindings } from "./say-counts";
import { hiddenIn, sayHidden } from "./selection";
import { openFindings } from "./set-aside";
import { lacksDays, wholeVerdict } from "./shown-verdict";
import { addToTally, emptyTally } from "./tally";
import { causeLines } from "./text-cause";
import { comparisonLines } from "./text-comparison";
import { gapLines } from "./text-gaps";
import { setAsideLines } from "./text-set-aside";
import { visible } from "./visible";

/** The report for people: file by file, findings grouped by their cause, and a total over several files. */
export const textReport: ReportFormat<readonly string[]> = { partOf: fileLines, write };

async function* write(
  parts: AsyncIterable<ListedPart<readonly string[]>>,
  options: RunOptions,
): AsyncGenerator<string> {
  const { language } = options;
  const paint = paintOf(options);
  let listed = emptyTally;
  const notRead: string[] = [];
  for await (const { outcome, part: lines } of parts) {
    // A file with findings is a block of its own; files without are lines of a list.
    const gap = listed.files > 0 && lines.length > 1 ? "\n" : "";
    listed = addToTally(listed, outcome);
    if (outcome.status === "unreadable") notRead.push(visible(outcome.file));
    yield `${gap}${lines.join("\n")}\n`;
  }
  const tally = options.tally?.() ?? listed;
  const hiddenFiles = options.hiddenFiles?.() ?? 0;
  const hidden = sayHidden({ ...tally.hidden, files: hiddenFiles }, language);
  if (tally.files > 1) {
    yield `\n${paint.bold(sayFiles(tally, language))}\n${sayFindings(tally.counts, language)}\n`;
  }
  if (hiddenFiles > 0 || (tally.files > 1 && hidden !== "")) yield `${hidden}\n`;
  if (tally.files > 1 && notRead.length > 0) {
    yield `${paint.yellow(say(reportText.namesNotRead, language, { names: namesOf(notRead, language) }))}\n`;
  }
  if (options.interrupted()) yield `\n${paint.yellow(reportText.interrupted[language])}\n`;
}

/** At most this many files are named in the last line; all are in the lines above. */
const mostNames = 20;

function namesOf(files: readonly string[], language: ReportOptions["language"]): string {
  const more = files.length - mostNames;
  const named = files.slice(0, mostNames).join(", ");
  return more > 0 ? `${named}, ${say(reportText.andMore, language, { count: more })}` : named;
}

function fileLines(report: FileReport, options: ReportOptions): string[] {
  const { language } = options;
  const paint = paintOf(options);
  const file = paint.bold(visible(report.file));
  if (report.status === "unreadable") {
    const reason = visible(sayFileError(report.error, language));
    return [`${paint.red("✖")} ${file}  ${reason} ${paint.dim(`(${report.error.code})`)}`];
  }
  if (report.status === "no-form") {
    return [`${paint.yellow("–")} ${file}  ${reportText.noForm[language]}`];
  }
  const { counts, verdict } = report.result;
  const findings = openFindings(report.result.findings);
  const signs = {
    error: paint.red("✖"),
    incomplete: paint.yellow("◌"),
    "needs-review": paint.magenta("?"),
    passed: paint.green("✔"),
    empty: paint.yellow("–"),
  } as const;
  const { icon, word, hint } = wholeVerdict(report);
  const comparison = comparisonIn(report, options);
  const aside = setAsideLines(report.result, options);
  const own = sayOwnRules(report.submission, language).join(language === "ko" ? ", " : "; ");
  const ownLine = own === "" ? [] : [`  ${visible(own)}`];
  const gaps = [
    ...gapLines(report.result, options),
    ...aside,
    ...comparisonLines(comparison, options),
    ...ownLine,
  ];
  const hidden = hiddenIn(report);
  const said = [
    `${word[language]}: ${sayCounts(counts, language)}`,
    ...(hidden ? [sayHidden({ files: 0, ...hidden }, language)] : []),
  ].join(". ");
  const headline = `${signs[icon]} ${file}  ${said}`;
  if (verdict === "empty") return [`${headline}. ${hint[language]}`, ...aside];
  const first = lacksDays(report.whole ?? report.result)
    ? `${headline}. ${hint[language]}`
    : headline;
  if (findings.length === 0) return [first, ...gaps];
  const causes = byRule(findings);
  const wordWidth = Math.max(
    ...causes.map(({ weight }) => displayWidth(severityWords[weight][language])),
  );
  return [
    first,
    ...causes.flatMap((cause) => causeLines(cause, wordWidth, comparison?.added, options)),
    ...gaps,
  ];
}
