import type { Comparison, EarlierFinding } from "../audit/compare";
import type { Finding, Unchecked } from "../audit/finding";
import type { Unread } from "../form/submission";
import { ignoreProblems } from "../text/ignores";
import type { Ignore } from "../workbook/ignore-list";
import { type OwnRule, ownRules } from "../record/own-rules";
import { areaAddress, cellAddress } from "../workbook/address";
import { comparedIn } from "./baseline";
import { sayFileError } from "./file-error";
import type { FileReport } from "./file-report";
import { sayFinding } from "./finding-sentence";
import { jsonText } from "./json-text";
import { plainValue } from "./plain-value";
import type { ReportFormat } from "./report-format";
import { type ReportOptions, ruleTextOf } from "./report-options";
import { hiddenIn } from "./selection";
import { statedValues } from "./stated-values";
import { countsOf } from "./tally";

/**
 * The report for programs: one JSON object a line and file, written as each file is done.
 *
 * What was read of the workbook is in it only on request: it is nearly all of a line.
 * Numbers keep their full precision and dates are ISO text; only messages depend on the language. A fix's
 * changes hold what goes into the cells, so a date there is its serial number.
 */
export const jsonReport: ReportFormat<string> = {
  partOf: (report, options) => jsonText(jsonOf(report, options)),
  async *write(parts) {
    for await (const { part } of parts) yield `${part}\n`;
  },
};

function jsonOf(report: FileReport, options: ReportOptions) {
  const { file, status } = report;
  const audited = status === "ok" ? report : null;
  const compared = audited && comparedIn(audited, options);
  const hidden = hiddenIn(report);
  const problem = audited?.result.ignoreProblem ?? null;
  return {
    file,
    status,
    ...(status === "unreadable" && {
      error: { code: report.error.code, message: sayFileError(report.error, options.language) },
    }),
    ...(options.withSubmission === true && {
      submission: audited ? submissionOf(audited.submission) : [],
    }),
    ...(audited && {
      verdict: audited.result.verdict,
      ownRules: ownRules(audited.submission).map(ownRuleOf),
    }),
    findings:
      audited?.result.findings.map((finding) => ({
        key: compared?.keys.get(finding),
        ...(compared?.comparison && { state: stateOf(finding, compared.comparison) }),
        ...findingOf(finding, options),
        consequences: finding.consequences.map((each) => ({
          key: compared?.keys.get(each),
          ...findingOf(each, options),
        })),
      })) ?? [],
    ...(compared?.comparison && { solved: compared.comparison.solved.map(earlierOf) }),
    ignores: audited?.result.unmatched.map(unmatchedOf) ?? [],
    ...(problem !== null && {
      ignoreProblem: { code: problem, message: ignoreProblems[problem][options.language] },
    }),
    unchecked: audited?.result.unchecked.map(uncheckedOf) ?? [],
    unread: audited?.result.unread.map(unreadOf) ?? [],
    passed: audited?.result.passed ?? [],
    counts: countsOf(report),
    ...(hidden && { hidden }),
  };
}

function submissionOf(submission: Parameters<typeof statedValues>[0]) {
  return Array.from(statedValues(submission), ({ field, place, value, unit }) => ({
    field,
    sheet: place.sheet,
    cell: cellAddress(place.row, place.column),
    value,
    unit,
  }));
}

/** A number of the workplace's own; where it is not used, the regulation's holds. */
function ownRuleOf({ field, clauses, value, regulation, isPossible }: OwnRule) {
  return { field: `profile.${field}`, clauses, value, regulation, isUsed: isPossible };
}

function uncheckedOf({ rule, missing }: Unchecked) {
  return {
    rule,
    missing: missing.map(({ field, reason, place }) => ({
      field,
      ...(place && { sheet: place.sheet, cell: cellAddress(place.row, place.column) }),
      reason,
    })),
  };
}

function unreadOf({ sheet, range, reason }: Unread) {
  return { sheet, range: areaAddress(range), reason };
}

/** What became of a finding since the earlier audit. */
export function stateOf(finding: Finding, { added }: Comparison): "new" | "unchanged" {
  return added.has(finding) ? "new" : "unchanged";
}

/** A finding of the earlier audit, without what its report said of it besides. */
function earlierOf({ key, rule, sheet, range, message }: EarlierFinding): EarlierFinding {
  return { key, rule, sheet, range, message };
}

/** An ignore of the workbook that matches no finding. */
function unmatchedOf({ key, rule, reason, by, date }: Ignore) {
  return { key, rule, reason, by, date };
}

function findingOf(finding: Finding, options: ReportOptions) {
  const { rule, severity, result, sheet, area, clauses, found, expected, ignored } = finding;
  return {
    rule,
    severity,
    result,
    sheet,
    range: areaAddress(area),
    clauses,
    ...(finding.ownClauses && { ownClauses: finding.ownClauses }),
    message: sayFinding(finding, ruleTextOf(rule, options), options.language),
    found: plainValue(found.value, found.unit),
    expected: plainValue(expected.value, expected.unit),
    fix: fixOf(finding),
    ignored,
  };
}

/** A fix as programs read it: which cells get which value or formula. */
export function fixOf({ fix }: Finding) {
  return (
    fix && {
      safe: fix.safe,
      changes: fix.changes.map(({ place: { sheet, row, column }, value, formula, format }) => ({
        sheet,
        cell: cellAddress(row, column),
        value,
        formula,
        format,
      })),
    }
  );
}
