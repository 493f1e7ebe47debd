import { inOrder } from "../audit/engine/order";
import { spanOf } from "../audit/engine/span";
import type { AuditResult, Finding, Verdict } from "../audit/finding";
import type { Workbook } from "../workbook/workbook";
import { deviationsIn } from "./grid/deviations";
import { gridOf } from "./grid/grid";
import type { HygieneDraft, HygieneRule } from "./rule";
import { hygieneRules } from "./rules";

/**
 * Checks how the sheets of any workbook are kept, whether they hold the form or not.
 *
 * @returns one finding a region of cells, in the order of sheets, rows and columns
 * @example
 * auditHygiene(readXlsx(bytes)).counts.warning; // 2
 */
export function auditHygiene(workbook: Workbook): AuditResult {
  const grids = workbook.sheets.map(gridOf);
  const sheets = { workbook, grids, deviations: grids.flatMap(deviationsIn) };
  const outcomes = hygieneRules.map((rule) => ({ rule, drafts: rule.find(sheets) }));
  const faulty = new Set<string>();
  const findings: Finding[] = [];
  for (const { rule, drafts } of outcomes) {
    for (const draft of drafts ?? []) {
      // One cell, one finding: that of the first rule that names it.
      const cells = draft.at.map(({ sheet, row, column }) => `${row},${column} ${sheet}`);
      if (cells.some((cell) => faulty.has(cell))) continue;
      for (const cell of cells) faulty.add(cell);
      findings.push(findingOf(rule, draft));
    }
  }
  const ordered = inOrder(
    findings,
    workbook.sheets.map(({ name }) => name),
  );
  const idsOf = (isIt: (drafts: readonly HygieneDraft[] | null) => boolean) =>
    outcomes
      .filter(({ drafts }) => isIt(drafts))
      .map(({ rule }) => rule.id)
      .toSorted();
  const passed = idsOf((drafts) => drafts?.length === 0);
  const notApplicable = idsOf((drafts) => drafts === null);
  const counts = { error: 0, warning: 0, info: 0, needsReview: 0 };
  for (const { result, severity } of ordered) {
    counts[result === "needs-review" ? "needsReview" : severity] += 1;
  }
  return {
    verdict: verdictOf(ordered, passed),
    findings: ordered,
    unchecked: [],
    unread: [],
    passed,
    notApplicable,
    counts: {
      ...counts,
      couldNotCheck: 0,
      passed: passed.length,
      notApplicable: notApplicable.length,
    },
  };
}

function findingOf(
  rule: HygieneRule,
  { message, at, found, expected, params = {}, fix = null, severity, isReview }: HygieneDraft,
): Finding {
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    result: isReview ? "needs-review" : "violation",
    ...spanOf(at),
    clauses: [],
    message,
    params,
    found,
    expected,
    fix,
  };
}

function verdictOf(findings: readonly Finding[], passed: readonly string[]): Verdict {
  if (findings.some(({ severity }) => severity === "error")) return "errors";
  if (findings.length > 0) return "needs-review";
  return passed.length > 0 ? "clean" : "empty";
}
