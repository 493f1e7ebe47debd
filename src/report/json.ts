import type { Comparison, EarlierFinding } from "../audit/compare";
import type { Finding, Unchecked } from "../audit/finding";
import type { Submission, Unread } from "../form/submission";
import { ignoreProblems } from "../text/ignores";
import type { Ignore } from "../workbook/ignore-list";
import { type OwnRule, ownRules } from "../record/own-rules";
import { areaAddress, cellAddress } from "../workbook/address";
import { comparedIn } from "./baseline";
import { sayFileError } from "./file-error";
import type { AuditedFile, FileReport } from "./file-report";
import { sayFinding } from "./finding-sentence";
import { jsonText } from "./json-text";
import { packText, type PackedText, unpackText } from "./packed-text";
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
export const jsonReport: ReportFormat<PackedText> = {
  partOf: (report, options) => packText(jsonOf(report, options), options),
  async *write(parts, options) {
    for await (const { part } of parts) {
      yield* unpackText(part, options);
      yield "\n";
    }
  },
};

/** The object of a file, written member by member, and long lists item by item. */
function* jsonOf(report: FileReport, options: ReportOptions): Generator<string> {
  const { file, status } = report;
  const audited = status === "ok" ? report : null;
  const compared = audited && comparedIn(audited, options);
  const hidden = hiddenIn(report);
  const problem = audited?.result.ignoreProblem ?? null;
  yield `{${membersOf({ file, status })}`;
  if (status === "unreadable") {
    const { code } = report.error;
    yield `,${membersOf({ error: { code, message: sayFileError(report.error, options.language) } })}`;
  }
  if (options.withSubmission === true) {
    yield* listOf("submission", audited ? submissionOf(audited.submission) : []);
  }
  if (audited) {
    const { result, submission } = audited;
    yield `,${membersOf({ verdict: result.verdict, ownRules: ownRules(submission).map(ownRuleOf) })}`;
  }
  const findings = audited && compared ? findingsOf(audited, compared, options) : [];
  yield* listOf("findings", findings);
  const rest = {
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
  yield `,${membersOf(rest)}}`;
}

/** The members of an object as JSON, which has at least one. */
function membersOf(object: object): string {
  return jsonText(object).slice(1, -1);
}

/** A list as a further member of an object. */
function* listOf(name: string, items: Iterable<object>): Generator<string> {
  yield `,"${name}":[`;
  let separator = "";
  for (const item of items) {
    yield separator + jsonText(item);
    separator = ",";
  }
  yield "]";
}

function* findingsOf(
  { result }: AuditedFile,
  { keys, comparison }: ReturnType<typeof comparedIn>,
  options: ReportOptions,
) {
  for (const finding of result.findings) {
    const state = comparison ? stateOf(finding, comparison) : undefined;
    const consequences = finding.consequences.map((each) =>
      findingOf(each, { key: keys.get(each) }, options),
    );
    yield findingOf(finding, { key: keys.get(finding), state, consequences }, options);
  }
}

function* submissionOf(submission: Submission) {
  for (const { field, place, value, unit } of statedValues(submission)) {
    const { sheet, row, column } = place;
    yield { field, sheet, cell: cellAddress(row, column), value, unit };
  }
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

/** What is said of a finding beside what it is itself. */
interface AboutFinding {
  readonly key: string | undefined;
  readonly state?: ReturnType<typeof stateOf> | undefined;
  readonly consequences?: readonly object[];
}

/** All members at once: of a hundred thousand findings, none is put together and copied on the way. */
function findingOf(
  finding: Finding,
  { key, state, consequences }: AboutFinding,
  options: ReportOptions,
) {
  const { rule, severity, result, sheet, area, clauses, found, expected, ignored } = finding;
  return {
    key,
    state,
    rule,
    severity,
    result,
    sheet,
    range: areaAddress(area),
    clauses,
    ownClauses: finding.ownClauses,
    message: sayFinding(finding, ruleTextOf(rule, options), options.language),
    found: plainValue(found.value, found.unit),
    expected: plainValue(expected.value, expected.unit),
    fix: fixOf(finding),
    ignored,
    consequences,
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
