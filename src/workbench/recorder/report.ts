import { excelChecklist } from "../../text/excel-checklist";
import { recorder } from "../../text/recorder";
import { type Language, say } from "../../text/sentence";
import type { ProbeResult } from "./probes";

/** What a person says of a step: seen as written, something else seen, or not tried. */
export type Outcome = "asWritten" | "otherwise" | "notTried";

/** A person's answer to a step. */
export interface Answer {
  readonly outcome: Outcome;
  /** What was seen, in the person's words. */
  readonly note: string;
}

export interface ReportFacts {
  readonly language: Language;
  /** The version of Excel; "" where the page is not in one. */
  readonly about: string;
  /** The day, as an ISO date. */
  readonly date: string;
  /** In the order of the checklist. */
  readonly answers: readonly Answer[];
  /** What the recorder itself found; null where nothing was recorded. */
  readonly recorded: {
    readonly unexpected: readonly string[];
    readonly probes: readonly ProbeResult[];
  } | null;
}

/** The report of one person with one Excel, to be sent in as it is: Markdown for an issue. */
export function reportText({ language, about, date, answers, recorded }: ReportFacts): string {
  const word = (name: keyof typeof recorder) => recorder[name][language];
  const counts = (["asWritten", "otherwise", "notTried"] as const).map(
    (outcome) => `${word(outcome)} ${answers.filter((each) => each.outcome === outcome).length}`,
  );
  const rows = excelChecklist.map((step, index) => {
    const { outcome, note } = answers[index] ?? { outcome: "notTried", note: "" };
    return [String(index + 1), say(step.do, language), word(outcome), note];
  });
  const lines = [
    `# ${word("reportTitle")}`,
    "",
    `- Excel: ${about || word("unknown")}`,
    `- ${word("dateOf")}: ${date}`,
    `- ${counts.join(", ")}`,
    "",
    ...table(["", word("step"), word("outcome"), word("note")], rows),
  ];
  if (recorded) lines.push("", `## ${word("recordedTitle")}`, "", ...recordedLines(recorded, word));
  return `${lines.join("\n")}\n`;
}

function recordedLines(
  { unexpected, probes }: NonNullable<ReportFacts["recorded"]>,
  word: (name: keyof typeof recorder) => string,
): string[] {
  const rows = probes.map(({ probe, formula, value, isExpected }) => [
    String(probe.step),
    `\`=${probe.formula}\``,
    // Only what is not as it was entered is worth a look.
    formula.replace(/\s/g, "") === `=${probe.formula}` ? "" : `\`${formula}\``,
    `\`${JSON.stringify(value)}\``,
    probe.expected === null ? "" : word(isExpected ? "asWritten" : "otherwise"),
  ]);
  return [
    `${word("unexpectedSteps")}: ${unexpected.join(", ") || word("none")}`,
    "",
    ...table(["", word("formula"), word("givenBack"), word("value"), word("outcome")], rows),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)];
}

/** A text in a cell of a table: neither a bar nor the end of a line ends it. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
}
