import { entriesOf } from "../../record/entries-of";
import type { FormField } from "../../form/fields";
import type { Submission } from "../../form/submission";
import { numberIn } from "../../record/entries";
import type { AuditResult, Finding, Verdict } from "../finding";
import type { Rule } from "../rule";

/** What an audit comes to; see `Verdict`. */
export function verdictOf(
  result: Pick<AuditResult, "findings" | "unchecked" | "unread">,
  submission: Submission,
  rules: readonly Rule[],
): Verdict {
  const { unchecked, unread } = result;
  const findings = result.findings.filter(({ ignored }) => !ignored);
  if (findings.some(isError)) return "errors";
  const completeness = new Set(rules.filter((rule) => rule.completeness).map(({ id }) => id));
  const isMissing = unchecked.some(({ missing }) =>
    missing.some(({ reason }) => reason !== "uncertain"),
  );
  if (isMissing || unread.length > 0 || findings.some(({ rule }) => completeness.has(rule))) {
    return "incomplete";
  }
  if (unchecked.length > 0 || findings.some(isOpen)) return "needs-review";
  if (hasRecord(submission)) {
    // What stood against it was set aside: no rule has passed by that.
    const stood = result.findings.some((each) => isOpen(each) || completeness.has(each.rule));
    return stood ? "needs-review" : "clean";
  }
  // What was filled in is no record yet.
  return isFilledIn(submission) ? "incomplete" : "empty";
}

/** Whether nothing is left of what has to be decided, since all of it was set aside, and none of that was an error. */
export function isAllSetAside({ verdict, findings, unchecked }: AuditResult): boolean {
  const isLeft = (finding: Finding) => (finding.ignored ? isError(finding) : isOpen(finding));
  return (
    verdict === "needs-review" &&
    unchecked.length === 0 &&
    findings.some(({ ignored }) => ignored) &&
    !findings.some(isLeft)
  );
}

function isError({ result, severity }: Finding): boolean {
  return result === "violation" && severity === "error";
}

/** Whether a person has something to decide or to mend; what is only said may be left. */
function isOpen({ severity }: Finding): boolean {
  return severity !== "info";
}

/** Whether a day, or a month, of the log has something to count. */
function hasRecord({ log }: Submission): boolean {
  return (
    log?.rows.some(({ workers, personHours, zaDays, runningDays, runningPersonHours }) =>
      [workers, personHours, zaDays, runningDays, runningPersonHours].some(
        (entry) => (numberIn(entry) ?? 0) > 0,
      ),
    ) ?? false
  );
}

/** What a person fills in, apart from the log; the form brings the rest along. */
const filledIn: readonly FormField[] = [
  "profile.name",
  "profile.leadoffDate",
  "profile.reportReceived",
  "profile.headCounts",
  "profile.constructionAmount",
  "profile.enrollment",
  "profile.rate",
  "log.workers",
  "accidents.date",
  "quotation.achieved",
  "quotation.appliedMultiple",
  "quotation.applicationDate",
  "shl.own",
  "shl.checker",
  "documents.submitted",
  "signatures.name",
];

function isFilledIn(submission: Submission): boolean {
  return filledIn.some((field) =>
    entriesOf(submission, field).some(
      ({ value, cell }) => value !== null && cell.formula === undefined,
    ),
  );
}
