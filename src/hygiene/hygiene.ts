import { countsOf } from "../audit/engine/counts";
import { areasWithoutResults } from "../audit/engine/no-results";
import { inOrder } from "../audit/engine/order";
import { spanOf } from "../audit/engine/span";
import type { AuditResult, Finding, Verdict } from "../audit/finding";
import { withoutOwnSheets } from "../workbook/own-sheet/own-mark";
import type { Cell, Workbook } from "../workbook/workbook";
import { deviationsIn } from "./grid/deviations";
import { gridOf } from "./grid/grid";
import { narrowTotalsIn } from "./grid/narrow-totals";
import type { HygieneDraft, HygieneRule } from "./rule";
import { hygieneRules } from "./rules";

/**
 * Checks how the sheets of any workbook are kept, whether they hold the form or not; the add-in's own are passed over.
 *
 * @returns one finding a region of cells, in the order of sheets, rows and columns
 * @example
 * auditHygiene(readXlsx(bytes)).counts.warning; // 2
 */
export function auditHygiene(whole: Workbook): AuditResult {
  const workbook = withoutOwnSheets(whole);
  const grids = workbook.sheets.map(gridOf);
  const named = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  const sheets = {
    workbook,
    grids,
    deviations: grids.flatMap((grid) => deviationsIn(grid, named)),
    narrowTotals: grids.flatMap(narrowTotalsIn),
  };
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
  const unread = areasWithoutResults(
    grids.flatMap(({ slots }) => slots.filter(({ cell }) => hasNoResult(cell))),
  );
  const quiet = outcomes.filter(({ drafts }) => drafts?.length === 0);
  const isUnsure = ({ readsResults }: HygieneRule) => readsResults === true && unread.length > 0;
  const passed = idsOf(quiet.filter(({ rule }) => !isUnsure(rule)));
  const notApplicable = idsOf(outcomes.filter(({ drafts }) => drafts === null));
  return {
    verdict: verdictOf(ordered, unread, passed),
    findings: ordered,
    unchecked: [],
    unread,
    passed,
    notApplicable,
    unmatched: [],
    ignoreProblem: null,
    counts: {
      ...countsOf(ordered),
      couldNotCheck: quiet.length - passed.length,
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
    consequences: [],
  };
}

function idsOf(outcomes: readonly { readonly rule: HygieneRule }[]): string[] {
  return outcomes.map(({ rule }) => rule.id).toSorted();
}

function hasNoResult({ formula, value }: Cell): boolean {
  return formula !== undefined && value === null;
}

function verdictOf(
  findings: readonly Finding[],
  unread: AuditResult["unread"],
  passed: readonly string[],
): Verdict {
  if (findings.some(({ severity }) => severity === "error")) return "errors";
  if (unread.length > 0) return "incomplete";
  if (findings.length > 0) return "needs-review";
  return passed.length > 0 ? "clean" : "empty";
}
