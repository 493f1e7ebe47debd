import type { Submission } from "../form/submission";
import type { Place } from "../workbook/workbook";
import type { AuditResult, Counts, Finding, Result } from "./finding";
import { withoutLoss } from "./fixes";
import { inOrder, sheetsOf } from "./engine/order";
import { failedMessage, type Report, type Rule, type Wrong } from "./rule";
import { allRules } from "./rules";
import { spanOf } from "./engine/span";
import { unique } from "./engine/unique";

/** How far an audit is. */
export interface AuditStep {
  /** The rule that was just done. */
  readonly rule: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Audits a submission.
 *
 * @returns findings in the order of sheets, rows and columns, and what became of every rule
 * @example
 * audit(submission).counts.error; // 2
 */
export function audit(submission: Submission, rules: readonly Rule[] = allRules): AuditResult {
  const steps = auditSteps(submission, rules);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same audit rule by rule, so that a host can show progress, do other work in between, or stop.
 *
 * @yields after each rule
 * @returns the result, when the last rule is done
 */
export function* auditSteps(
  submission: Submission,
  rules: readonly Rule[] = allRules,
): Generator<AuditStep, AuditResult, undefined> {
  const outcomes: Outcome[] = [];
  const faulty = new Set<string>();
  const hygieneLast = rules.toSorted(
    (a, b) => Number(a.hygiene ?? false) - Number(b.hygiene ?? false),
  );
  for (const [index, rule] of hygieneLast.entries()) {
    const outcome = outcomeOf(rule, submission, faulty);
    outcomes.push(outcome);
    for (const finding of outcome.findings) markFaulty(finding, faulty);
    yield { rule: rule.id, done: index + 1, total: rules.length };
  }
  return resultOf(outcomes, submission);
}

interface Outcome {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
  readonly isApplicable: boolean;
}

function outcomeOf(rule: Rule, submission: Submission, faulty: ReadonlySet<string>): Outcome {
  const findings: Finding[] = [];
  let isApplicable = true;
  const add = (result: Result) => (wrong: Wrong<string>) => {
    findings.push(findingOf(rule, result, wrong, submission));
  };
  const report: Report<string> = {
    violation: add("violation"),
    review: add("needs-review"),
    notApplicable: () => {
      isApplicable = false;
    },
    isFaulty: ({ sheet, row, column }) => faulty.has(cellKey(sheet, row, column)),
  };
  try {
    rule.check(submission, report);
  } catch (error) {
    report.review(failureOf(error, submission));
  }
  return { rule, findings, isApplicable };
}

function findingOf(
  rule: Rule,
  result: Result,
  wrong: Wrong<string>,
  submission: Submission,
): Finding {
  const { message, at, found, expected, params = {}, fix = null, severity } = wrong;
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    result,
    ...spanOf("sheet" in at ? [at] : at),
    clauses: rule.clauses,
    message,
    params,
    found,
    expected,
    fix: withoutLoss(fix, submission),
  };
}

/** A rule that throws has found nothing: what it looks at is left to a person. */
function failureOf(error: unknown, submission: Submission): Wrong<string> {
  const text = error instanceof Error ? error.message : String(error);
  const [sheet = ""] = sheetsOf(submission);
  return {
    message: failedMessage,
    at: { sheet, row: 0, column: 0 },
    found: { value: text, unit: null },
    expected: { value: null, unit: null },
  };
}

function markFaulty({ result, sheet, area }: Finding, faulty: Set<string>): void {
  if (result !== "violation") return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      faulty.add(cellKey(sheet, row, column));
    }
  }
}

function cellKey(sheet: Place["sheet"], row: number, column: number): string {
  return `${row},${column},${sheet}`;
}

function resultOf(outcomes: readonly Outcome[], submission: Submission): AuditResult {
  const findings = unique(
    inOrder(
      outcomes.flatMap((outcome) => outcome.findings),
      sheetsOf(submission),
    ),
  );
  const clean = outcomes.filter((outcome) => outcome.findings.length === 0);
  const idsOf = (isApplicable: boolean) =>
    clean
      .filter((outcome) => outcome.isApplicable === isApplicable)
      .map(({ rule }) => rule.id)
      .toSorted();
  const passed = idsOf(true);
  const notApplicable = idsOf(false);
  return { findings, passed, notApplicable, counts: countsOf(findings, passed, notApplicable) };
}

function countsOf(
  findings: readonly Finding[],
  passed: readonly string[],
  notApplicable: readonly string[],
): Counts {
  const counts = { error: 0, warning: 0, info: 0, needsReview: 0 };
  for (const { result, severity } of findings) {
    counts[result === "needs-review" ? "needsReview" : severity] += 1;
  }
  return { ...counts, passed: passed.length, notApplicable: notApplicable.length };
}
