import type { Submission } from "../../form/submission";
import type { Finding } from "../finding";
import type { Rule } from "../rule";

/** Findings in the order of sheets, rows and columns; of one cell, in the order of their rules' ids. */
export function inOrder(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const places = new Map(sheets.map((sheet, index) => [sheet, index]));
  const placeOf = ({ sheet }: Finding) => places.get(sheet) ?? sheets.length;
  return findings.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      a.area.top - b.area.top ||
      a.area.left - b.area.left ||
      a.area.bottom - b.area.bottom ||
      a.area.right - b.area.right ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

/**
 * Findings by what they cost: errors that cost the certificate, other errors, what an application lacks, warnings,
 * questions, and what is only said; those of equal cost stay as they stand.
 */
export function gravestFirst(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const costOf = (finding: Finding) => levels.indexOf(levelOf(finding, ruleOf.get(finding.rule)));
  return findings.toSorted((a, b) => costOf(a) - costOf(b));
}

const levels = ["fatal", "error", "incomplete", "warning", "question", "info"] as const;

function levelOf({ severity, result }: Finding, rule?: Rule): (typeof levels)[number] {
  const isCertain = result === "violation";
  if (isCertain && severity === "error") return rule?.fatal ? "fatal" : "error";
  if (rule?.completeness) return "incomplete";
  if (severity === "info") return "info";
  return isCertain ? "warning" : "question";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The sheets of a submission in the order of the form, those of the log in the order of its rows. */
export function sheetsOf({ profile, log, accidents, quotation, shl, documents }: Submission) {
  const { headCounts, releadoffHeadCounts, ...fields } = profile;
  const sheets = new Set<string>();
  const parts = [
    Object.values(fields),
    headCounts,
    releadoffHeadCounts,
    log?.rows,
    accidents,
    quotation?.rows,
    shl?.rows,
    documents?.items,
    documents?.signatures,
    Object.values(documents?.schedule ?? {}),
  ];
  for (const part of parts) {
    for (const { sheet } of part ?? []) sheets.add(sheet);
  }
  return [...sheets];
}
