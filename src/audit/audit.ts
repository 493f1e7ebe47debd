import type { Submission } from "../form/submission";
import type { IgnoreList } from "../workbook/ignore-list";
import { countsOf } from "./engine/counts";
import { underTheirCauses } from "./engine/consequences";
import { FaultyCells } from "./engine/faulty-cells";
import { gravestFirst, inOrder, sheetsOf } from "./engine/order";
import { type Outcome, outcomeOf } from "./engine/outcome";
import { unique } from "./engine/unique";
import { areasWithoutResults, noResults } from "./engine/no-results";
import { verdictOf } from "./engine/verdict";
import type { AuditResult } from "./finding";
import type { Rule } from "./rule";
import { allRules } from "./rules";
import { setAside } from "./set-aside";

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
 * @param ignores the findings that were set aside in the workbook
 * @returns findings, what costs the certificate first, and what became of every rule
 * @example
 * audit(submission).counts.error; // 2
 */
export function audit(
  submission: Submission,
  rules: readonly Rule[] = allRules,
  ignores?: IgnoreList,
): AuditResult {
  const steps = auditSteps(submission, rules, ignores);
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
  ignores?: IgnoreList,
): Generator<AuditStep, AuditResult, undefined> {
  const outcomes: Outcome[] = [];
  const faulty = new FaultyCells();
  const hygieneLast = rules.toSorted(
    (a, b) => Number(a.hygiene ?? false) - Number(b.hygiene ?? false),
  );
  for (const [index, rule] of hygieneLast.entries()) {
    const outcome = outcomeOf(rule, submission, faulty);
    outcomes.push(outcome);
    faulty.add(outcome.findings);
    yield { rule: rule.id, done: index + 1, total: rules.length };
  }
  return resultOf(outcomes, submission, rules, faulty, ignores);
}

function resultOf(
  outcomes: readonly Outcome[],
  submission: Submission,
  rules: readonly Rule[],
  faulty: FaultyCells,
  list?: IgnoreList,
): AuditResult {
  const ordered = inOrder(underTheirCauses(outcomes, submission, faulty), sheetsOf(submission));
  const found = gravestFirst(unique(ordered), rules);
  const { findings, unmatched } = setAside(found, list?.ignores ?? [], submission);
  const unchecked = outcomes
    .flatMap(({ rule, missing: [first, ...others] }) =>
      first ? [{ rule: rule.id, missing: [first, ...others] as const }] : [],
    )
    .toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
  const uncalculated = Array.from(noResults(submission).values(), ({ place }) => place);
  const unread = [...submission.unread, ...areasWithoutResults(uncalculated)];
  const done = outcomes.filter((outcome) => outcome.findings.length + outcome.missing.length === 0);
  const idsOf = (isApplicable: boolean) =>
    done
      .filter((outcome) => outcome.isApplicable === isApplicable)
      .map(({ rule }) => rule.id)
      .toSorted();
  const passed = idsOf(true);
  const notApplicable = idsOf(false);
  const counts = {
    ...countsOf(findings),
    couldNotCheck: unchecked.length,
    passed: passed.length,
    notApplicable: notApplicable.length,
  };
  const result = { findings, unchecked, unread, passed, notApplicable, counts };
  const verdict = verdictOf(result, submission, rules);
  return { verdict, ...result, unmatched, ignoreProblem: list?.problem ?? null };
}
