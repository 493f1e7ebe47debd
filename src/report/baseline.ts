/** An earlier audit, read from its report. */
import { type Comparison, compareWith, type EarlierFinding } from "../audit/compare";
import type { Finding } from "../audit/finding";
import { findingKeys } from "../audit/finding-keys";
import { areaAddress } from "../workbook/address";
import type { AuditedFile } from "./file-report";

/** The findings of an earlier audit by the files in which they were. */
export type Baseline = ReadonlyMap<string, readonly EarlierFinding[]>;

/**
 * Reads the report of an earlier `za audit --format json`.
 *
 * @param text one JSON object a line
 * @returns null where it is no such report, one that does not name its findings yet, or one that leaves some out
 * @example
 * readBaseline('{"file":"a.xlsx","findings":[]}')?.get("a.xlsx"); // []
 */
export function readBaseline(text: string): Baseline | null {
  const baseline = new Map<string, readonly EarlierFinding[]>();
  for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
    const report = parsed(line);
    if (!isObject(report) || typeof report["file"] !== "string") return null;
    // What is not listed would seem to be new in the next audit.
    if ("hidden" in report) return null;
    const findings = report["findings"];
    if (!Array.isArray(findings) || !findings.every(isEarlierFinding)) return null;
    baseline.set(report["file"], findings);
  }
  return baseline.size > 0 ? baseline : null;
}

/** The names of a file's findings, and how they compare with the earlier audit; null without one. */
export function comparedIn(
  { file, submission, result, whole: { findings } = result }: AuditedFile,
  { baseline }: { readonly baseline?: Baseline | undefined },
): { readonly keys: ReadonlyMap<Finding, string>; readonly comparison: Comparison | null } {
  const keys = findingKeys(findings, submission);
  const comparison = baseline ? compareWith(findings, keys, earlierOf(file, baseline)) : null;
  return { keys, comparison };
}

/** How a file's findings compare with the earlier audit, for a report that names none of them; null without one. */
export function comparisonIn(
  audited: AuditedFile,
  options: { readonly baseline?: Baseline | undefined },
): Comparison | null {
  return options.baseline ? comparedIn(audited, options).comparison : null;
}

/** The findings of the same file, or of the only one of its name in another folder. */
export function earlierOf(file: string, baseline: Baseline): readonly EarlierFinding[] {
  const same = baseline.get(file);
  if (same) return same;
  const alike = [...baseline].filter(([other]) => nameOf(other) === nameOf(file));
  const [only, ...others] = alike;
  return only && others.length === 0 ? only[1] : [];
}

function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}

/** An earlier audit of the same workbook, which the workbook itself keeps. */
export interface KeptAudit {
  /** When it was made, as an ISO date. */
  readonly date: string;
  readonly findings: readonly EarlierFinding[];
}

/** What a workbook keeps of an audit of it. */
export function auditToKeep(
  { submission, result }: Pick<AuditedFile, "submission" | "result">,
  date: string,
): KeptAudit {
  const keys = findingKeys(result.findings, submission);
  const earlier = (finding: Finding): EarlierFinding => {
    const { rule, sheet, area, message, consequences } = finding;
    const key = keys.get(finding) ?? rule;
    const range = areaAddress(area);
    return { key, rule, sheet, range, message, consequences: consequences.map(earlier) };
  };
  return { date, findings: result.findings.map(earlier) };
}

/** The audit that a text holds; null where it is none. */
export function readKeptAudit(text: string): KeptAudit | null {
  const kept = parsed(text);
  if (!isObject(kept)) return null;
  const { date, findings } = kept;
  if (typeof date !== "string" || !Array.isArray(findings)) return null;
  return findings.every(isEarlierFinding) ? { date, findings } : null;
}

const parts = ["key", "rule", "sheet", "range", "message"] as const;

function isEarlierFinding(value: unknown): value is EarlierFinding {
  if (!isObject(value) || !parts.every((name) => typeof value[name] === "string")) return false;
  const { consequences = [] } = value;
  return Array.isArray(consequences) && consequences.every(isEarlierFinding);
}

function isObject(value: unknown): value is Readonly<Partial<Record<string, unknown>>> {
  return typeof value === "object" && value !== null;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
