import { greatestOf } from "../core/extremes";
import { countsOf } from "../audit/engine/counts";
import { areasWithoutResults } from "../audit/engine/no-results";
import { inOrder } from "../audit/engine/order";
import { spanOf } from "../audit/engine/span";
import type { AuditResult, Finding, Verdict } from "../audit/finding";
import { withoutOwnSheets } from "../workbook/own-sheet/own-mark";
import type { Area, Cell, Sheet, Workbook } from "../workbook/workbook";
import { deviationsIn } from "./grid/deviations";
import { type Grid, gridOf } from "./grid/grid";
import { GridBudget } from "./grid/grid-budget";
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
  const { grids, refused } = gridsOf(workbook);
  const named = new Map<string, Grid | null>([
    ...refused.map(({ sheet }) => [sheet, null] as const),
    ...grids.map((grid) => [grid.sheet.name, grid] as const),
  ]);
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
  const withoutResults = areasWithoutResults(
    grids.flatMap(({ slots }) => slots.filter(({ cell }) => hasNoResult(cell))),
  );
  const unread = [...withoutResults, ...refused];
  const quiet = outcomes.filter(({ drafts }) => drafts?.length === 0);
  const idle = outcomes.filter(({ drafts }) => drafts === null);
  const isUnsure = ({ readsResults }: HygieneRule) =>
    refused.length > 0 || (readsResults === true && withoutResults.length > 0);
  const passed = idsOf(quiet.filter(({ rule }) => !isUnsure(rule)));
  const notApplicable = refused.length > 0 ? [] : idsOf(idle);
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
      couldNotCheck: quiet.length + idle.length - passed.length - notApplicable.length,
      passed: passed.length,
      notApplicable: notApplicable.length,
    },
  };
}

type Unread = AuditResult["unread"][number];

/** The sheets as they are checked, and those that are too much work: each is named, whole. */
function gridsOf({ sheets }: Workbook): { readonly grids: Grid[]; readonly refused: Unread[] } {
  const budget = new GridBudget();
  const [grids, refused]: [Grid[], Unread[]] = [[], []];
  for (const sheet of sheets) {
    const grid = gridOf(sheet, budget);
    if (grid) grids.push(grid);
    else refused.push({ sheet: sheet.name, range: usedArea(sheet), reason: "too-much-to-check" });
  }
  return { grids, refused };
}

function usedArea({ rows }: Sheet): Area {
  const right = greatestOf(Array.from(rows, (cells) => cells?.length ?? 0)) - 1;
  return { top: 0, left: 0, bottom: rows.length - 1, right };
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
