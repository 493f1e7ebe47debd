import type { Invocation, Location, Notification, ReportingDescriptor, Result, Run } from "sarif";

import type { Finding, Severity } from "../audit/finding";
import { reportText } from "../text/report";
import { areaAddress, qualified } from "../workbook/address";
import { sayFileError } from "./file-error";
import type { FileReport, UnreadableFile } from "./file-report";
import { fileUri } from "./file-uri";
import { sayFinding } from "./finding-sentence";
import { fixOf } from "./json";
import { plainValue } from "./plain-value";
import { type ReportOptions, type RuleDescription, ruleTextOf } from "./report-options";

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

/**
 * The report for code-scanning tools: one SARIF 2.1.0 log with one run, its results written as the files go by.
 *
 * A cell is a logical location; the region that SARIF knows is one of text, which a workbook has not. What a
 * person must decide is of the kind `review`, and a file that could not be read is a notification.
 */
export async function* sarifReport(
  reports: AsyncIterable<FileReport>,
  options: ReportOptions,
): AsyncGenerator<string> {
  yield `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${JSON.stringify(toolOf(options))},"columnKind":"utf16CodeUnits","results":[`;
  const notifications: Notification[] = [];
  let separator = "\n";
  for await (const report of reports) {
    if (report.status === "unreadable") notifications.push(notificationOf(report, options));
    if (report.status !== "ok") continue;
    for (const finding of report.result.findings) {
      yield `${separator}${JSON.stringify(resultOf(finding, report.file, options))}`;
      separator = ",\n";
    }
  }
  if (options.interrupted()) {
    notifications.push({
      level: "warning",
      message: { text: reportText.interrupted[options.language] },
    });
  }
  const invocation: Invocation = {
    executionSuccessful: notifications.length === 0,
    toolExecutionNotifications: notifications,
  };
  yield `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
}

function toolOf({ rules, language, version }: ReportOptions): Run["tool"] {
  return {
    driver: {
      name: "za",
      version,
      semanticVersion: version,
      language,
      shortDescription: { text: reportText.title[language] },
      fullDescription: { text: reportText.whoDecides[language] },
      rules: rules.map((rule) => descriptorOf(rule, language)),
    },
  };
}

function descriptorOf(
  { id, severity, clauses, text }: RuleDescription,
  language: ReportOptions["language"],
): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: text.title[language] },
    fullDescription: { text: text.help[language] },
    help: { text: text.help[language] },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [...clauses] },
  };
}

const levels = {
  error: "error",
  warning: "warning",
  info: "note",
} as const satisfies Record<Severity, Result.level>;

function resultOf(finding: Finding, file: string, options: ReportOptions): Result {
  const { rule, severity, result, clauses, found, expected } = finding;
  const ruleIndex = options.rules.findIndex(({ id }) => id === rule);
  const text = ruleTextOf(rule, options);
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    // SARIF: whatever is not of the kind "fail" has no level.
    ...(result === "violation"
      ? { kind: "fail", level: levels[severity] }
      : { kind: "review", level: "none" }),
    message: { text: sayFinding(finding, text, options.language) },
    locations: [locationOf(file, finding)],
    properties: {
      severity,
      clauses,
      found: plainValue(found.value, found.unit),
      expected: plainValue(expected.value, expected.unit),
      fix: fixOf(finding),
    },
  };
}

function locationOf(file: string, { sheet, area }: Finding): Location {
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
    level: "error",
    descriptor: { id: error.code },
    message: { text: sayFileError(error, language) },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
  };
}
