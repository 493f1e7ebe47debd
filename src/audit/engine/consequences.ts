import type { Submission } from "../../form/submission";
import type { Finding, Severity } from "../finding";
import type { FaultyCells } from "./faulty-cells";
import { findingsOf, type Outcome } from "./outcome";
import { withoutCells } from "./without-cells";

/**
 * Puts findings that follow from others under them, so that one mistake is one finding.
 *
 * A finding follows from the violations of a rule, no lighter than itself, if its own rule names that rule and finds
 * nothing there any more as soon as the cells of these violations are left out.
 *
 * @returns the findings that follow from none, each with all that follows from it
 */
export function underTheirCauses(
  outcomes: readonly Outcome[],
  submission: Submission,
  faulty: FaultyCells,
): Finding[] {
  const violations = new Map(
    outcomes.map(({ rule, findings }) => [
      rule.id,
      findings.filter(({ result }) => result === "violation"),
    ]),
  );
  const causes = new Map<Finding, Finding>();
  for (const { rule, findings } of outcomes) {
    for (const id of rule.followsFrom ?? []) {
      const candidates = violations.get(id) ?? [];
      const open = findings.filter((finding) => !causes.has(finding));
      if (candidates.length === 0 || open.length === 0) continue;
      const left = findingsOf(rule, withoutCells(submission, candidates), faulty);
      for (const finding of open) {
        const cause = likeliestOf(candidates, finding);
        if (cause && !left.some((each) => isSamePlace(each, finding))) causes.set(finding, cause);
      }
    }
  }
  const consequences = new Map<Finding, Finding[]>();
  for (const finding of causes.keys()) {
    const root = rootOf(finding, causes);
    consequences.set(root, [...(consequences.get(root) ?? []), finding]);
  }
  return outcomes
    .flatMap(({ findings }) => findings)
    .filter((finding) => !causes.has(finding))
    .map((finding) => ({ ...finding, consequences: consequences.get(finding) ?? [] }));
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Of several possible causes, one in the same row; else the first. */
function likeliestOf(causes: readonly Finding[], finding: Finding): Finding | undefined {
  const weightOf = ({ severity }: Finding) => severities.indexOf(severity);
  const possible = causes.filter((cause) => weightOf(cause) <= weightOf(finding));
  return possible.find((cause) => sharesRow(cause, finding)) ?? possible[0];
}

function sharesRow(a: Finding, b: Finding): boolean {
  return a.sheet === b.sheet && a.area.top <= b.area.bottom && b.area.top <= a.area.bottom;
}

function isSamePlace(a: Finding, b: Finding): boolean {
  return (
    a.sheet === b.sheet &&
    a.area.top === b.area.top &&
    a.area.left === b.area.left &&
    a.area.bottom === b.area.bottom &&
    a.area.right === b.area.right
  );
}

function rootOf(finding: Finding, causes: ReadonlyMap<Finding, Finding>): Finding {
  const cause = causes.get(finding);
  return cause ? rootOf(cause, causes) : finding;
}
