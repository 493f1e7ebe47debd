import type { Counts } from "../audit/finding";
import { cutColumns, displayWidth } from "../text/display-width";
import { pageText } from "../text/report-page";
import { reportText, severityWords } from "../text/report";
import { type Language, say, type Sentence } from "../text/sentence";
import { summaryText } from "../text/tables";
import { paintOf } from "./paint";
import { badness } from "./badness";
import { order, type Weight, weightOf } from "./by-rule";
import type { FileReport } from "./file-report";
import type { ListedPart, ReportFormat } from "./report-format";
import { type ReportOptions, ruleTextOf, type RunOptions } from "./report-options";
import { sayCounts, sayFiles } from "./say-counts";
import { sayHidden } from "./selection";
import { openFindings } from "./set-aside";
import { wholeVerdict } from "./shown-verdict";
import { addToTally, emptyTally, isOtherKind } from "./tally";
import { visible } from "./visible";

/** At most this many files are listed; the worst come first. */
const listedFiles = 100;

/** A file as the table has it. */
interface FileLine {
  readonly file: string;
  readonly word: string;
  /** How bad it is, the worst first. */
  readonly rank: number;
  /** Null where nothing was audited. */
  readonly counts: Counts | null;
}

/** How often a rule was not kept. */
interface RuleLine {
  readonly rule: string;
  readonly weight: Weight;
  readonly findings: number;
  readonly files: number;
}

/** What the tables say of a file. */
interface SummaryPart {
  readonly line: FileLine;
  readonly rules: readonly RuleLine[];
}

/**
 * The report for a terminal as tables: the files with their verdicts and counts, worst first; the findings by rule; the
 * totals.
 */
export const summaryReport: ReportFormat<SummaryPart> = {
  partOf: (report, { language }) => ({ line: fileLine(report, language), rules: rulesIn(report) }),
  write,
};

async function* write(
  parts: AsyncIterable<ListedPart<SummaryPart>>,
  options: RunOptions,
): AsyncGenerator<string> {
  const { language } = options;
  const paint = paintOf(options);
  let listed = emptyTally;
  const files: FileLine[] = [];
  const rules = new Map<string, RuleLine>();
  for await (const { outcome, part } of parts) {
    listed = addToTally(listed, outcome);
    files.push(part.line);
    for (const each of part.rules) addToLine(each, rules);
  }
  const shown = files.sort(worstFirst).slice(0, listedFiles);
  const more = files.length - shown.length;
  const moreFiles = more > 0 ? [say(summaryText.more, language, { count: more })] : [];
  const tally = options.tally?.() ?? listed;
  const hiddenFiles = options.hiddenFiles?.() ?? 0;
  const hidden = sayHidden({ ...tally.hidden, files: hiddenFiles }, language);
  const lines = [
    ...(shown.length > 0 ? [...fileTable(shown, options), ...moreFiles, ""] : []),
    ...(rules.size > 0 ? [...ruleTable([...rules.values()], options), ""] : []),
    paint.bold(sayFiles(tally, language)),
    sayCounts(tally.counts, language),
    ...(hidden === "" ? [] : [hidden]),
    ...(options.interrupted() ? [paint.yellow(reportText.interrupted[language])] : []),
  ];
  yield `${lines.join("\n")}\n`;
}

function fileLine(report: FileReport, language: Language): FileLine {
  const file = visible(report.file);
  const rank = badness(report);
  if (report.status === "ok") {
    const { counts } = report.result;
    return { file, word: wholeVerdict(report).word[language], rank, counts };
  }
  if (isOtherKind(report)) {
    const word = summaryText.otherKind[language];
    return { file, word, rank, counts: null };
  }
  const word = report.status === "no-form" ? pageText.noForm : reportText.notRead;
  return { file, word: word[language], rank, counts: null };
}

const columns = ["error", "warning", "info", "needsReview", "couldNotCheck"] as const;

/** The order in which counts tell which of two files of one verdict is worse. */
const gravest = ["error", "couldNotCheck", "warning", "needsReview", "info"] as const;

function worstFirst(a: FileLine, b: FileLine): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  const [one, other] = [a.counts ?? emptyTally.counts, b.counts ?? emptyTally.counts];
  const differing = gravest.find((each) => one[each] !== other[each]);
  return differing === undefined ? 0 : other[differing] - one[differing];
}

/** The rules that a file has findings of. */
function rulesIn(report: FileReport): RuleLine[] {
  const rules = new Map<string, RuleLine>();
  for (const finding of report.status === "ok" ? openFindings(report.result.findings) : []) {
    const { rule } = finding;
    const weight = weightOf(finding);
    const findings = 1 + (rules.get(keyOf({ rule, weight }))?.findings ?? 0);
    rules.set(keyOf({ rule, weight }), { rule, weight, findings, files: 1 });
  }
  return [...rules.values()];
}

function addToLine(inFile: RuleLine, rules: Map<string, RuleLine>): void {
  const key = keyOf(inFile);
  const { findings, files } = rules.get(key) ?? { findings: 0, files: 0 };
  const sum = { findings: findings + inFile.findings, files: files + inFile.files };
  rules.set(key, { ...inFile, ...sum });
}

function keyOf({ rule, weight }: Pick<RuleLine, "rule" | "weight">): string {
  return `${weight} ${rule}`;
}

function fileTable(files: readonly FileLine[], options: ReportOptions): string[] {
  const heads = [summaryText.verdict, ...columns.map((name) => summaryText[name])];
  const rows = files.map(({ word, counts, file }) => ({
    cells: [word, ...columns.map((name) => counts?.[name] ?? "–")],
    last: file,
  }));
  return tableLines([...heads, summaryText.files], rows, "start", options);
}

function ruleTable(rules: readonly RuleLine[], options: ReportOptions): string[] {
  const { severity, findings, inFiles, rule } = summaryText;
  const rows = rules
    .toSorted(
      (a, b) => order.indexOf(a.weight) - order.indexOf(b.weight) || b.findings - a.findings,
    )
    .map((line) => ({
      cells: [severityWords[line.weight][options.language], line.findings, line.files, line.rule],
      last: ruleTextOf(line.rule, options)?.title[options.language] ?? "",
    }));
  return tableLines([severity, findings, inFiles, rule, summaryText.title], rows, "end", options);
}

/** The last column of a table has at least this width, however narrow the terminal. */
const narrowest = 20;

/**
 * A table with its headings, figures to the right.
 *
 * @param cut which end of a text in the last column goes, where the terminal is too narrow for it
 */
function tableLines(
  heads: readonly Sentence[],
  rows: readonly { readonly cells: readonly (string | number)[]; readonly last: string }[],
  cut: "start" | "end",
  { language, colours, columns: terminal }: ReportOptions,
): string[] {
  const paint = paintOf({ colours });
  const [names, lastName] = [heads.slice(0, -1), heads.at(-1)];
  const shown = (cell: string | number) => (typeof cell === "number" ? figure.format(cell) : cell);
  const widths = names.map((head, index) =>
    Math.max(
      displayWidth(head[language]),
      ...rows.map(({ cells }) => displayWidth(shown(cells[index] ?? ""))),
    ),
  );
  const inLine = (cells: readonly (string | number)[], isFigure: (index: number) => boolean) =>
    cells.map((cell, index) => {
      const width = widths[index] ?? 0;
      const text = shown(cell);
      const space = " ".repeat(width - displayWidth(text));
      return isFigure(index) ? space + text : text + space;
    });
  const isFigure = (index: number) => rows.some(({ cells }) => typeof cells[index] === "number");
  const gap = "  ";
  const used = widths.reduce((sum, width) => sum + width + gap.length, 0);
  const left = terminal === undefined ? Infinity : Math.max(terminal - used, narrowest);
  const head = [
    ...inLine(
      names.map((each) => each[language]),
      isFigure,
    ),
    lastName?.[language],
  ];
  return [
    paint.bold(head.join(gap)),
    ...rows.map(({ cells, last }) =>
      [...inLine(cells, isFigure), cutColumns(last, left, cut)].join(gap).trimEnd(),
    ),
  ];
}

const figure = new Intl.NumberFormat("en-US");
