/** Which findings and files a report lists; verdicts, counts and the exit code stay those of the whole audit. */
import type { AuditResult, Finding, Severity } from "../audit/finding";
import { reportText } from "../text/report";
import { type Language, say } from "../text/sentence";
import type { FileReport } from "./file-report";

/** The verdicts of which the files can be listed alone. */
export const selectableVerdicts = ["errors", "incomplete"] as const;

/** What a report lists; without any of these, everything. */
export interface Selection {
  /** The least severity of a finding. */
  readonly severity?: Severity | undefined;
  /** The ids of the rules. */
  readonly rules?: readonly string[] | undefined;
  /** The verdict of a file. */
  readonly only?: (typeof selectableVerdicts)[number] | undefined;
}

/** How much a selection leaves out. */
export interface Hidden {
  readonly files: number;
  /** In the files that are listed. */
  readonly findings: number;
  /** Rules that could not check, in the files that are listed. */
  readonly unchecked: number;
}

/**
 * The report of a file with the findings that are to be listed.
 *
 * A finding is listed with all that follows from it, where one of these is selected. A file that could not be read is
 * always listed: nobody knows its verdict.
 *
 * @returns null where the file is not listed
 */
export function selectedOf(report: FileReport, selection: Selection): FileReport | null {
  return isListed(report, selection) ? withSelected(report, selection) : null;
}

function isListed(report: FileReport, { only }: Selection): boolean {
  if (only === undefined || report.status === "unreadable") return true;
  return report.status === "ok" && report.result.verdict === only;
}

function withSelected(report: FileReport, { severity, rules }: Selection): FileReport {
  if (report.status !== "ok" || (severity === undefined && rules === undefined)) return report;
  const isOfRules = ({ rule }: { readonly rule: string }) => rules?.includes(rule) ?? true;
  const isSelected = (finding: Finding) => isOfRules(finding) && weighs(finding, severity);
  const { result } = report;
  const shown: AuditResult = {
    ...result,
    findings: result.findings.filter((finding) =>
      [finding, ...finding.consequences].some(isSelected),
    ),
    unchecked: result.unchecked.filter(isOfRules),
  };
  return { ...report, result: shown, whole: result };
}

const severities: readonly Severity[] = ["info", "warning", "error"];

function weighs({ severity }: Finding, least: Severity = "info"): boolean {
  return severities.indexOf(severity) >= severities.indexOf(least);
}

/** What of a file a report does not list; null where it lists everything. */
export function hiddenIn(report: FileReport): Omit<Hidden, "files"> | null {
  if (report.status !== "ok" || !report.whole) return null;
  const { result, whole } = report;
  const findings = whole.findings.length - result.findings.length;
  const unchecked = whole.unchecked.length - result.unchecked.length;
  return findings + unchecked > 0 ? { findings, unchecked } : null;
}

const figure = new Intl.NumberFormat("en-US");

/** `Not listed here: 11 files, 4 findings`; "" where a report lists everything. */
export function sayHidden({ files, findings, unchecked }: Hidden, language: Language): string {
  const parts = (
    [
      [files, reportText.hiddenFiles],
      [findings, reportText.hiddenFindings],
      [unchecked, reportText.hiddenUnchecked],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, sentence]) => say(sentence, language, { count: figure.format(count) }));
  return parts.length > 0 ? say(reportText.hidden, language, { what: parts.join(", ") }) : "";
}
