import type { Submission } from "../../form/submission";
import type { Finding, Result } from "../finding";
import { withoutLoss } from "../fixes";
import { failedMessage, type Report, type Rule, type FindingDraft } from "../rule";
import type { FaultyCells } from "./faulty-cells";
import { sheetsOf } from "./order";
import { spanOf } from "./span";

/** What became of one rule. */
export interface Outcome {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
  readonly isApplicable: boolean;
}

/** Runs a rule; one that throws leaves what it looks at to a person. */
export function outcomeOf(rule: Rule, submission: Submission, faulty: FaultyCells): Outcome {
  const findings: Finding[] = [];
  let isApplicable = true;
  const add = (result: Result) => (wrong: FindingDraft<string>) => {
    findings.push(findingOf(rule, result, wrong, submission));
  };
  const report: Report<string> = {
    violation: add("violation"),
    review: add("needs-review"),
    notApplicable: () => {
      isApplicable = false;
    },
    isFaulty: (place) => faulty.has(place),
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
  wrong: FindingDraft<string>,
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
function failureOf(error: unknown, submission: Submission): FindingDraft<string> {
  const text = error instanceof Error ? error.message : String(error);
  const [sheet = ""] = sheetsOf(submission);
  return {
    message: failedMessage,
    at: { sheet, row: 0, column: 0 },
    found: { value: text, unit: null },
    expected: { value: null, unit: null },
  };
}
