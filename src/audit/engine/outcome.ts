import type { Submission } from "../../form/submission";
import type { Finding, Result } from "../finding";
import { memoize } from "../../record/memoize";
import { ownRules } from "../../record/own-rules";
import { withoutLoss } from "../fixes";
import { failedMessage, type Report, type Rule, type FindingDraft } from "../rule";
import type { Missing } from "../needs";
import type { FaultyCells } from "./faulty-cells";
import { hasSubject, missingFor } from "./missing";
import { keyOf, noResults } from "./no-results";
import { sheetsOf } from "./order";
import { spanOf } from "./span";

/** What became of one rule. */
export interface Outcome {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
  /** What it lacked, each once. */
  readonly missing: readonly Missing[];
  readonly isApplicable: boolean;
}

/**
 * Runs a rule on what it needs; one that throws leaves what it looks at to a person.
 *
 * A rule that judges the whole of something is not run where a part of that is missing. What a rule says of a formula
 * without a result is no finding: nobody knows what stands there.
 */
export function outcomeOf(rule: Rule, submission: Submission, faulty: FaultyCells): Outcome {
  const declared = typeof rule.needs === "function" ? rule.needs(submission) : rule.needs;
  const needs = declared.filter((need) => hasSubject(need, submission));
  if (declared.length > 0 && needs.length === 0) {
    return { rule, findings: [], missing: [], isApplicable: false };
  }
  const missing = new MissingInputs(needs.flatMap((need) => missingFor(need, submission)));
  const canRun = rule.judgesEach === true || !missing.all.some(isGone);
  const run = canRun ? runRule(rule, submission, faulty, missing) : nothing;
  return { rule, ...run, missing: missing.all };
}

const nothing = { findings: [], isApplicable: true };

/** What a rule finds in what is there, whatever it lacks. */
export function findingsOf(rule: Rule, submission: Submission, faulty: FaultyCells) {
  return runRule(rule, submission, faulty, new MissingInputs([])).findings;
}

function runRule(
  rule: Rule,
  submission: Submission,
  faulty: FaultyCells,
  missing: MissingInputs,
): Pick<Outcome, "findings" | "isApplicable"> {
  const findings: Finding[] = [];
  let isApplicable = true;
  const add = (result: Result) => (wrong: FindingDraft<string>) => {
    const unknown = withoutResult(wrong, submission);
    if (unknown) missing.add(unknown);
    else findings.push(findingOf(rule, result, wrong, submission));
  };
  const report: Report<string> = {
    violation: add("violation"),
    review: add("needs-review"),
    notApplicable: () => {
      isApplicable = false;
      // What a rule does not look at need not be certain.
      missing.forgetUncertain();
    },
    couldNotCheck: (field, reason, place) => {
      missing.add({ field, reason, place });
    },
    isFaulty: (place) => faulty.has(place),
  };
  try {
    rule.check(submission, report);
  } catch (error) {
    report.review(failureOf(error, submission));
  }
  return { findings, isApplicable };
}

/** Whether an input cannot be used at all. */
function isGone({ reason }: Missing): boolean {
  return reason !== "uncertain";
}

/** What a rule lacks: of each field, the first cell of each reason. */
class MissingInputs {
  private readonly byField = new Map<string, Missing>();

  constructor(missing: readonly Missing[]) {
    for (const each of missing) this.add(each);
  }

  get all(): readonly Missing[] {
    return [...this.byField.values()];
  }

  forgetUncertain(): void {
    for (const [key, missing] of this.byField) if (!isGone(missing)) this.byField.delete(key);
  }

  add(missing: Missing): void {
    const key = `${missing.field} ${missing.reason}`;
    if (!this.byField.has(key)) this.byField.set(key, missing);
  }
}

/** The formula without a result of which a finding speaks, if it does. */
function withoutResult({ at }: FindingDraft<string>, submission: Submission): Missing | null {
  const places = "sheet" in at ? [at] : at;
  const unknown = noResults(submission);
  if (unknown.size === 0) return null;
  return (
    places.map((place) => unknown.get(keyOf(place))).find((each) => each !== undefined) ?? null
  );
}

function findingOf(
  rule: Rule,
  result: Result,
  wrong: FindingDraft<string>,
  submission: Submission,
): Finding {
  const { message, at, found, expected, params = noParams, fix = null, severity } = wrong;
  const { sheet, area } = spanOf("sheet" in at ? [at] : at);
  const finding = {
    rule: rule.id,
    severity: severity ?? rule.severity,
    result,
    sheet,
    area,
    clauses: rule.clauses,
    message,
    params,
    found,
    expected,
    fix: withoutLoss(fix, submission),
    consequences: noFindings,
  };
  const own = ownClauses(submission);
  const ofRule = own.size > 0 ? rule.clauses.filter((clause) => own.has(clause)) : [];
  return ofRule.length > 0 ? { ...finding, ownClauses: ofRule } : finding;
}

// Shared by all that have none: a log may have a hundred thousand findings.
const noParams: Finding["params"] = {};
const noFindings: Finding["consequences"] = [];

/** The clauses for which the workplace has a number of its own. */
const ownClauses = memoize(
  (submission): ReadonlySet<string> =>
    new Set(ownRules(submission).flatMap(({ isPossible, clauses }) => (isPossible ? clauses : []))),
);

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
