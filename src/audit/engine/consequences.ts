import type { Submission } from "../../form/submission";
import { qualified } from "../../workbook/address";
import { Bands } from "../../workbook/bands";
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
      const stillFound = new Set(left.map(placeOf));
      const possible = new Causes(candidates);
      for (const finding of open) {
        const cause = possible.likeliestOf(finding);
        if (cause && !stillFound.has(placeOf(finding))) causes.set(finding, cause);
      }
    }
  }
  const consequences = new Map<Finding, Finding[]>();
  for (const finding of causes.keys()) {
    const root = rootOf(finding, causes);
    const ofRoot = consequences.get(root);
    if (ofRoot) ofRoot.push(finding);
    else consequences.set(root, [finding]);
  }
  return outcomes
    .flatMap(({ findings }) => findings)
    .filter((finding) => !causes.has(finding))
    .map((finding) => {
      const ofFinding = consequences.get(finding);
      return ofFinding ? { ...finding, consequences: ofFinding } : finding;
    });
}

const severities: readonly Severity[] = ["error", "warning", "info"];

interface Cause {
  readonly finding: Finding;
  readonly order: number;
}

/** The violations of a rule, from which others may follow. */
class Causes {
  private readonly bySheet = new Map<string, Bands<Cause>>();

  constructor(private readonly findings: readonly Finding[]) {
    for (const [order, finding] of findings.entries()) {
      const { sheet, area } = finding;
      const onSheet = this.bySheet.get(sheet) ?? new Bands<Cause>();
      this.bySheet.set(sheet, onSheet);
      onSheet.add(area.top, area.bottom, { finding, order });
    }
  }

  /** Of several that are no lighter than a finding, the first in the same row; else the first. */
  likeliestOf(finding: Finding): Finding | undefined {
    const { sheet, area } = finding;
    const isPossible = (cause: Finding) => weightOf(cause) <= weightOf(finding);
    let best: Cause | undefined;
    for (const cause of this.bySheet.get(sheet)?.between(area.top, area.bottom) ?? []) {
      const isEarlier = cause.order < (best?.order ?? Infinity);
      if (isEarlier && isPossible(cause.finding) && sharesRow(cause.finding, finding)) best = cause;
    }
    return best?.finding ?? this.findings.find(isPossible);
  }
}

function weightOf({ severity }: Finding): number {
  return severities.indexOf(severity);
}

function sharesRow(a: Finding, b: Finding): boolean {
  return a.sheet === b.sheet && a.area.top <= b.area.bottom && b.area.top <= a.area.bottom;
}

function placeOf({ sheet, area }: Finding): string {
  return qualified(sheet, area);
}

function rootOf(finding: Finding, causes: ReadonlyMap<Finding, Finding>): Finding {
  const cause = causes.get(finding);
  return cause ? rootOf(cause, causes) : finding;
}
