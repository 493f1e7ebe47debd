import type { AuditResult, Finding } from "../../audit/finding";
import { ownSheetText } from "../../text/own-sheets";
import { severityWords } from "../../text/report";
import type { Language, Sentence } from "../../text/sentence";
import { areaAddress } from "../../workbook/address";
import type { Note } from "../../workbook/save";
import { sayFindingAmount } from "../finding-amount";
import { sayFinding } from "../finding-sentence";
import { sayClauses } from "../own-rules";
import type { RuleDescription } from "../report-options";
import { openFindings } from "../set-aside";
import { visible } from "../visible";
import { sayFix } from "./report-sheet";
import { withinASheet } from "./within-a-sheet";

/**
 * The findings as notes, one for each cell: at the first cell of the range that a finding is about, and at those of what
 * follows from it. What a person has set aside has none, nor has what has no row on the report's sheet.
 */
export function findingNotes(
  { findings }: Pick<AuditResult, "findings">,
  options: { readonly language: Language; readonly rules: readonly RuleDescription[] },
): Note[] {
  const notes = new Map<string, Note>();
  const take = (finding: Finding, lead: Sentence) => {
    const { sheet, area } = finding;
    const key = `${areaAddress({ ...area, bottom: area.top, right: area.left })} ${sheet}`;
    const said = sayNote(finding, lead, options);
    const before = notes.get(key)?.text;
    const text = before === undefined ? said : `${before}\n\n${said}`;
    notes.set(key, { sheet, row: area.top, column: area.left, text });
  };
  for (const finding of withinASheet(openFindings(findings)).findings) {
    take(
      finding,
      severityWords[finding.result === "needs-review" ? finding.result : finding.severity],
    );
    for (const each of finding.consequences) take(each, ownSheetText.consequence);
  }
  return [...notes.values()];
}

function sayNote(
  finding: Finding,
  lead: Sentence,
  { language, rules }: { readonly language: Language; readonly rules: readonly RuleDescription[] },
): string {
  const text = rules.find(({ id }) => id === finding.rule)?.text;
  const values = [
    [ownSheetText.found, sayFindingAmount(finding.found, language)],
    [ownSheetText.expected, sayFindingAmount(finding.expected, language)],
    [ownSheetText.toDo, sayFix(finding, language)],
    [ownSheetText.clause, sayClauses(finding, language).join(", ")],
  ] as const;
  const lines = [
    `ZA ${lead[language]}: ${text?.title[language] ?? finding.rule}`,
    sayFinding(finding, text, language, "cell"),
    ...values
      .filter(([, value]) => value !== "")
      .map(([name, value]) => `${name[language]}: ${value}`),
  ];
  return lines
    .flatMap((line) => line.split("\n"))
    .map(visible)
    .join("\n");
}
