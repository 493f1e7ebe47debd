/** An audit as a table: a row a finding. */
import type { Finding } from "../../audit/finding";
import { gapText } from "../../text/verdict";
import { type Amount, sayAmount } from "../../text/amount";
import { reportText, severityWords } from "../../text/report";
import type { Language } from "../../text/sentence";
import { type findingColumns, kindWords, statusWords } from "../../text/tables";
import { unitSigns } from "../../text/unit";
import { areaAddress, cellAddress, qualified } from "../../workbook/address";
import { comparedIn } from "../baseline";
import { sayFileError } from "../file-error";
import type { AuditedFile, FileReport } from "../file-report";
import { sayFindingAmount } from "../finding-amount";
import { sayChange, sayFinding } from "../finding-sentence";
import { sayMissing, sayUnread } from "../gaps";
import { stateOf } from "../json";
import { sayClauses } from "../own-rules";
import { plainValue } from "../plain-value";
import { type ReportOptions, ruleTextOf } from "../report-options";
import { type Hidden, hiddenIn, sayHidden } from "../selection";
import { sayReason, sayUnmatched } from "../set-aside";
import { wholeVerdict } from "../shown-verdict";
import type { TableCell } from "./csv-text";

export type FindingRow = Partial<Record<keyof typeof findingColumns, TableCell>>;

/** What every row of an audited file says of it. */
type OfFile = Required<Pick<FindingRow, "file" | "status" | "verdict">>;

/**
 * The rows of a file: its findings, each once with what follows from it; what was not checked or read; and one row
 * where there is none of these, so that no file is missing.
 */
export function* findingRows(report: FileReport, options: ReportOptions): Generator<FindingRow> {
  const { language } = options;
  const { file, status } = report;
  const ofFile = { file, status: statusWords[status][language] };
  if (report.status !== "ok") {
    const isRead = report.status === "no-form";
    const message = isRead ? reportText.noForm[language] : sayFileError(report.error, language);
    yield { ...ofFile, message };
    return;
  }
  const verdict = wholeVerdict(report).word[language];
  let isEmpty = true;
  for (const row of auditedRows(report, { ...ofFile, verdict }, options)) {
    isEmpty = false;
    yield row;
  }
  if (isEmpty) yield { ...ofFile, verdict };
}

/** The row that says how much is not listed. */
export function hiddenRow(hidden: Partial<Hidden>, language: Language): FindingRow {
  const message = sayHidden({ files: 0, findings: 0, unchecked: 0, ...hidden }, language);
  return { kind: kindWords.hidden[language], message };
}

function* auditedRows(
  report: AuditedFile,
  ofFile: OfFile,
  options: ReportOptions,
): Generator<FindingRow> {
  const { language } = options;
  const { result } = report;
  const { keys, comparison } = comparedIn(report, options);
  const titleOf = (rule: string) => ruleTextOf(rule, options)?.title[language] ?? null;
  const hidden = hiddenIn(report);
  for (const finding of result.findings) {
    const isNew = comparison && stateOf(finding, comparison) === "new";
    const state = isNew === true ? reportText.isNew[language] : null;
    yield rowOf(finding, ofFile, { state, key: keys.get(finding) ?? null }, options);
  }
  for (const { key, rule, sheet, range, message } of comparison?.solved ?? []) {
    yield {
      ...ofFile,
      kind: kindWords.solved[language],
      rule,
      title: titleOf(rule),
      sheet,
      range,
      message,
      state: reportText.isSolved[language],
      key,
    };
  }
  for (const { rule, missing } of result.unchecked) {
    for (const each of missing) {
      yield {
        ...ofFile,
        kind: gapText.word[language],
        rule,
        title: titleOf(rule),
        ...(each.place && {
          sheet: each.place.sheet,
          range: cellAddress(each.place.row, each.place.column),
        }),
        message: sayMissing(each, language),
      };
    }
  }
  for (const unread of result.unread) {
    yield {
      ...ofFile,
      kind: kindWords.notRead[language],
      sheet: unread.sheet,
      range: areaAddress(unread.range),
      message: sayUnread(unread, language),
    };
  }
  for (const ignore of result.unmatched) {
    yield {
      ...ofFile,
      kind: kindWords.unmatched[language],
      rule: ignore.rule,
      title: titleOf(ignore.rule),
      message: sayUnmatched(ignore, language),
      reason: sayReason(ignore, language),
      key: ignore.key,
    };
  }
  if (hidden) yield { ...ofFile, ...hiddenRow(hidden, language) };
}

/** All columns at once: of a hundred thousand rows, none is put together and copied on the way. */
function rowOf(
  finding: Finding,
  { file, status, verdict }: OfFile,
  { state, key }: Required<Pick<FindingRow, "state" | "key">>,
  options: ReportOptions,
): FindingRow {
  const { language } = options;
  const { rule, severity, sheet, area, found, expected, fix, consequences, ignored } = finding;
  const text = ruleTextOf(rule, options);
  return {
    file,
    status,
    verdict,
    kind: kindOf(finding)[language],
    severity: severityWords[severity][language],
    rule,
    title: text?.title[language] ?? null,
    sheet,
    range: areaAddress(area),
    clauses: sayClauses(finding, language).join(", "),
    message: sayFinding(finding, text, language),
    found: cellOf(found, language),
    foundUnit: unitOf(found, language),
    expected: cellOf(expected, language),
    expectedUnit: unitOf(expected, language),
    fix: fix?.changes.map((change) => sayChange(change, finding, language)).join("; ") ?? null,
    fixIsSafe: fix && sayAmount(fix.safe, null, language),
    consequences: consequences
      .map((each) => `${each.rule} ${qualified(each.sheet, each.area)}`)
      .join("; "),
    reason: ignored ? sayReason(ignored, language) : null,
    state,
    key,
  };
}

function kindOf({ ignored, result }: Finding) {
  if (ignored) return kindWords.setAside;
  return result === "needs-review" ? severityWords[result] : kindWords.violation;
}

/** A number as it is, a date as ISO text, and what is no figure in words. */
function cellOf({ value, unit }: Amount, language: Language): TableCell {
  const plain =
    unit === "field" ? sayFindingAmount({ value, unit }, language) : plainValue(value, unit);
  return typeof plain === "boolean" ? sayAmount(plain, null, language) : plain;
}

function unitOf({ value, unit }: Amount, language: Language): TableCell {
  return unit === null || typeof value !== "number" ? null : unitSigns[unit][language];
}
