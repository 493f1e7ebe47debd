import type {
  Invocation,
  Location,
  Notification,
  ReportingDescriptor,
  Result,
  Run,
  Suppression,
} from "sarif";

import type { EarlierFinding } from "../audit/compare";
import type { AuditResult, Finding, Severity, Unchecked, Verdict } from "../audit/finding";
import type { Unread } from "../form/submission";
import { ignoreProblems } from "../text/ignores";
import { reportText } from "../text/report";
import { areaAddress, parseArea, qualified } from "../workbook/address";
import type { Area, Place } from "../workbook/workbook";
import { comparedIn } from "./baseline";
import { sayFileError } from "./file-error";
import type { AuditedFile, FileReport, UnreadableFile } from "./file-report";
import { fileUri } from "./file-uri";
import { sayFinding } from "./finding-sentence";
import { sayMissing, sayUnread } from "./gaps";
import { fixOf, stateOf } from "./json";
import { jsonText } from "./json-text";
import { isEmpty, noText, packText, type PackedText, unpackText } from "./packed-text";
import { plainValue } from "./plain-value";
import type { ListedPart, ReportFormat } from "./report-format";
import {
  type ReportOptions,
  type RuleDescription,
  ruleTextOf,
  type RunOptions,
} from "./report-options";
import { rulePage } from "./rule-page";
import { sayUnmatched } from "./set-aside";
import { addToTally, emptyTally } from "./tally";

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

/**
 * The report for code-scanning tools: one SARIF 2.1.0 log with one run, its results written as the files go by.
 *
 * A cell is a logical location; the region that SARIF knows is one of text, which a workbook has not. What a
 * person must decide is of the kind `review`, and a file that could not be read is a notification.
 */
export const sarifReport: ReportFormat<SarifPart> = { partOf, write };

/** The results of a file as JSON with commas between them, and the notifications on it. */
interface SarifPart {
  readonly results: PackedText;
  readonly notifications: readonly Notification[];
}

async function* write(
  parts: AsyncIterable<ListedPart<SarifPart>>,
  options: RunOptions,
): AsyncGenerator<string> {
  yield `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${jsonText(toolOf(options))},"columnKind":"utf16CodeUnits","results":[`;
  const notifications: Notification[] = [];
  const verdicts = new Map<string, Verdict>();
  let listed = emptyTally;
  let separator = "\n";
  for await (const { outcome, part } of parts) {
    listed = addToTally(listed, outcome);
    if (outcome.status === "ok") verdicts.set(outcome.file, outcome.verdict);
    if (!isEmpty(part.results)) {
      yield separator;
      yield* unpackText(part.results, options);
      separator = betweenResults;
    }
    for (const notification of part.notifications) notifications.push(notification);
  }
  if (options.interrupted()) {
    notifications.push({
      level: "warning",
      message: { text: reportText.interrupted[options.language] },
    });
  }
  const invocation: Invocation = {
    executionSuccessful:
      !options.interrupted() && !notifications.some(({ level }) => level === "error"),
    toolExecutionNotifications: notifications,
  };
  const files = options.hiddenFiles?.() ?? 0;
  const { hidden } = options.tally?.() ?? listed;
  const isSelection = files + hidden.findings + hidden.unchecked > 0;
  const properties = jsonText({
    verdicts: Object.fromEntries(verdicts),
    ...(isSelection && { hidden: { files, ...hidden } }),
  });
  yield `\n],"invocations":[${jsonText(invocation)}],"properties":${properties}}]}\n`;
}

function partOf(report: FileReport, options: ReportOptions): SarifPart {
  if (report.status === "unreadable") {
    return { results: noText, notifications: [notificationOf(report, options)] };
  }
  if (report.status !== "ok") return { results: noText, notifications: [] };
  const { file, result } = report;
  return {
    results: packText(separated(resultsOf(report, options)), options),
    notifications: [
      ...result.unread.map((unread) => unreadNotification(unread, file, options)),
      ...ignoreNotifications(result, file, options),
    ],
  };
}

const betweenResults = ",\n";

function* separated(results: Iterable<Result>): Generator<string> {
  let separator = "";
  for (const result of results) {
    yield separator + jsonText(result);
    separator = betweenResults;
  }
}

function* resultsOf(report: AuditedFile, options: ReportOptions): Generator<Result> {
  const { file, result } = report;
  const compared = comparedIn(report, options);
  const { comparison } = compared;
  for (const finding of result.findings) yield resultOf(finding, file, compared, options);
  for (const solved of comparison?.solved ?? []) yield absentResultOf(solved, file, options);
  for (const unchecked of result.unchecked) yield* openResultsOf(unchecked, file, options);
}

function toolOf(options: ReportOptions): Run["tool"] {
  const { rules, language, version } = options;
  return {
    driver: {
      name: "za",
      version,
      semanticVersion: version,
      language,
      shortDescription: { text: reportText.title[language] },
      fullDescription: { text: reportText.whoDecides[language] },
      rules: rules.map((rule) => descriptorOf(rule, options)),
    },
  };
}

function descriptorOf(
  { id, severity, clauses, text }: RuleDescription,
  options: ReportOptions,
): ReportingDescriptor {
  const { language } = options;
  const page = rulePage(id, options);
  return {
    id,
    shortDescription: { text: text.title[language] },
    fullDescription: { text: text.help[language] },
    help: { text: text.help[language] },
    // SARIF wants it absolute: a path within the project is none.
    ...(page !== null && { helpUri: page }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [...clauses] },
  };
}

const levels = {
  error: "error",
  warning: "warning",
  info: "note",
} as const satisfies Record<Severity, Result.level>;

/** All members at once: of a hundred thousand results, none is put together and copied on the way. */
function resultOf(
  finding: Finding,
  file: string,
  { keys, comparison }: ReturnType<typeof comparedIn>,
  options: ReportOptions,
): Result {
  const { rule, severity, result, clauses, found, expected, ignored } = finding;
  const { ruleId, ruleIndex } = ruleReference(rule, options);
  const isCertain = result === "violation";
  return {
    ruleId,
    ruleIndex,
    // SARIF: whatever is not of the kind "fail" has no level.
    kind: isCertain ? "fail" : "review",
    level: isCertain ? levels[severity] : "none",
    message: { text: sayFinding(finding, ruleTextOf(rule, options), options.language) },
    locations: [locationOf(file, finding.sheet, finding.area)],
    suppressions: ignored && [suppressionOf(ignored)],
    relatedLocations: relatedLocationsOf(finding, file, options),
    properties: {
      severity,
      clauses,
      ownClauses: finding.ownClauses,
      found: plainValue(found.value, found.unit),
      expected: plainValue(expected.value, expected.unit),
      fix: fixOf(finding),
    },
    partialFingerprints: { "za/v1": keys.get(finding) ?? "" },
    baselineState: comparison ? stateOf(finding, comparison) : undefined,
  };
}

/** What follows from a finding, so that a viewer leads there too; undefined where nothing does. */
function relatedLocationsOf(
  { consequences }: Finding,
  file: string,
  options: ReportOptions,
): Location[] | undefined {
  if (consequences.length === 0) return undefined;
  return consequences.map((each, index) => ({
    id: index + 1,
    ...locationOf(file, each.sheet, each.area),
    message: { text: sayFinding(each, ruleTextOf(each.rule, options), options.language) },
  }));
}

/** That a person has set a finding aside; the workbook keeps it, and no source code. */
function suppressionOf({ reason, by, date }: NonNullable<Finding["ignored"]>): Suppression {
  return {
    kind: "external",
    status: "accepted",
    justification: reason,
    properties: { ...(by !== undefined && { by }), date },
  };
}

/** The ignores of a workbook that match no finding, and those that were not read. */
function ignoreNotifications(
  { unmatched, ignoreProblem }: AuditResult,
  file: string,
  { language }: ReportOptions,
): Notification[] {
  const locations = [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }];
  const notification = (id: string, text: string): Notification => ({
    level: "warning",
    descriptor: { id },
    message: { text },
    locations,
  });
  return [
    ...unmatched.map((ignore) => ({
      ...notification("unmatched-ignore", sayUnmatched(ignore, language)),
      properties: { rule: ignore.rule, key: ignore.key, reason: ignore.reason },
    })),
    ...(ignoreProblem === null
      ? []
      : [notification(`ignores-${ignoreProblem}`, ignoreProblems[ignoreProblem][language])]),
  ];
}

/** A finding of the earlier audit that is gone. */
function absentResultOf(
  { key, rule, sheet, range, message }: EarlierFinding,
  file: string,
  options: ReportOptions,
): Result {
  const area = parseArea(range);
  return {
    ...ruleReference(rule, options),
    baselineState: "absent",
    message: { text: message },
    locations: [
      area
        ? locationOf(file, sheet, area)
        : { physicalLocation: { artifactLocation: { uri: fileUri(file) } } },
    ],
    partialFingerprints: { "za/v1": key },
  };
}

function ruleReference(
  rule: string,
  { rules }: ReportOptions,
): Pick<Result, "ruleId" | "ruleIndex"> {
  const ruleIndex = rules.findIndex(({ id }) => id === rule);
  return { ruleId: rule, ...(ruleIndex >= 0 && { ruleIndex }) };
}

/** What a rule could not check for want of an input: SARIF calls it open. */
function openResultsOf(
  { rule, missing }: Unchecked,
  file: string,
  options: ReportOptions,
): Result[] {
  return missing.map((each) => ({
    ...ruleReference(rule, options),
    kind: "open",
    level: "none",
    message: { text: sayMissing(each, options.language) },
    locations: [
      each.place
        ? locationOf(file, each.place.sheet, areaOf(each.place))
        : { physicalLocation: { artifactLocation: { uri: fileUri(file) } } },
    ],
    properties: { field: each.field, reason: each.reason },
  }));
}

function unreadNotification(
  unread: Unread,
  file: string,
  { language }: ReportOptions,
): Notification {
  return {
    level: "warning",
    descriptor: { id: unread.reason },
    message: { text: sayUnread(unread, language) },
    locations: [locationOf(file, unread.sheet, unread.range)],
  };
}

function locationOf(file: string, sheet: string, area: Area): Location {
  return {
    physicalLocation: { artifactLocation: { uri: fileUri(file) } },
    logicalLocations: [
      { name: sheet, fullyQualifiedName: sheet, kind: "sheet" },
      { name: areaAddress(area), fullyQualifiedName: qualified(sheet, area), kind: "cell" },
    ],
  };
}

function notificationOf(
  { file, error }: UnreadableFile,
  { language }: ReportOptions,
): Notification {
  return {
    level: error.code === "other-kind" ? "warning" : "error",
    descriptor: { id: error.code },
    message: { text: sayFileError(error, language) },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
  };
}

function areaOf({ row, column }: Place): Area {
  return { top: row, left: column, bottom: row, right: column };
}
