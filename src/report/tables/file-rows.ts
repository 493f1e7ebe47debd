/** An audit as a table: a row a file. */
import { currentStanding } from "../../record/overview/standing";
import { recordOverview } from "../../record/overview/record-overview";
import type { Submission } from "../../form/submission";
import { goalUnitWords } from "../../text/goal-unit";
import { reportText } from "../../text/report";
import type { Language } from "../../text/sentence";
import { type fileColumns, kindWords, statusWords } from "../../text/tables";
import type { Unit } from "../../text/unit";
import { sayFileError } from "../file-error";
import type { FileReport } from "../file-report";
import { plainValue } from "../plain-value";
import { sayHidden } from "../selection";
import { wholeVerdict } from "../shown-verdict";
import { countsOf } from "../tally";
import type { TableCell } from "./csv-text";

export type FileRow = Partial<Record<keyof typeof fileColumns, TableCell>>;

/** The row of a file: what the audit came to, and where its record stands. */
export function fileRow(report: FileReport, language: Language): FileRow {
  const { file, status } = report;
  const ofFile = { file, status: statusWords[status][language] };
  if (report.status === "unreadable") {
    return { ...ofFile, reason: sayFileError(report.error, language) };
  }
  if (report.status === "no-form") return { ...ofFile, reason: reportText.noForm[language] };
  return {
    ...ofFile,
    verdict: wholeVerdict(report).word[language],
    ...countsOf(report),
    unread: report.result.unread.length,
    ...(report.isHygiene !== true && recordOf(report.submission, language)),
  };
}

/** The row that says how many files are not listed. */
export function hiddenFilesRow(files: number, language: Language): FileRow {
  const reason = sayHidden({ files, findings: 0, unchecked: 0 }, language);
  return { status: kindWords.hidden[language], reason };
}

function recordOf(submission: Submission, language: Language): FileRow {
  const { profile, quotation } = submission;
  const standing = currentStanding(submission);
  const overview = recordOverview(submission);
  return {
    workplace: profile.name?.value ?? null,
    leadoff: valueOf(profile.leadoffDate?.value, "date"),
    applied: quotation?.appliedMultiple?.value ?? null,
    ...(standing && {
      since: valueOf(standing.since, "date"),
      lastDay: valueOf(standing.lastDay, "date"),
      lastAccident: valueOf(standing.lastAccident, "date"),
      days: standing.days,
      personHours: standing.personHours,
      // What is reached is cut down, as on the board: it never shows more than there is.
      progress: standing.multiple === null ? null : Math.floor(standing.multiple * 100) / 100,
      reached: standing.next && standing.next.multiple - 1,
    }),
    ...(overview && {
      unit: goalUnitWords[overview.unit][language],
      goal: overview.goal,
      statedGoal: overview.statedGoal,
      achieved: overview.accumulated,
    }),
  };
}

function valueOf(value: number | null | undefined, unit: Unit): TableCell {
  const plain = plainValue(value ?? null, unit);
  return typeof plain === "boolean" ? null : plain;
}
