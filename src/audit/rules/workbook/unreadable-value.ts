import { derivedEnrollments } from "../../../record/enrollment";
import { allFields, entriesWithTotals, notedEntries } from "../../../record/entries-of";
import { fieldOf } from "../../../form/fields";
import type { Entry, LogColumns, Row, Submission } from "../../../form/submission";
import { text } from "./unreadable-value.text";
import { asStated } from "../../../record/entries";
import { isClaimed } from "../../../record/log-days";
import { counts } from "../../../record/misstated-rows";
import { failedOver } from "../../../record/failed-formulas";
import { goalSubmissions } from "../../../record/goal-of-record";
import { derivedCoefficients, derivedGoals, statedGoal } from "../../../record/goal-steps";
import { ownRules } from "../../../record/own-rules";
import { countedRows } from "../../../record/running-totals";
import { defineRule, type Report, type FindingDraft } from "../../rule";
import { showsTime } from "../../../workbook/number-format";
import { errorRoots } from "../../../workbook/error-roots";
import type { Amount } from "../../../text/amount";
import { isCellError, isExcelNumber } from "../../../workbook/workbook";
import { blocksOf, runsOf } from "../../columns/runs";

type Stated = Entry<string | number | boolean>;
type Message = keyof typeof text.messages;

interface Mistake {
  readonly field: string;
  readonly entry: Stated;
  readonly message: Message;
}

interface LogMistake extends Mistake {
  readonly key: (typeof counts)[number];
}

export const unreadableValue = defineRule({
  id: "unreadable-value",
  severity: "error",
  clauses: ["AUD-9", "AUD-10"],
  needs: [],
  judgesEach: true,
  text,
  check(submission, report) {
    const ofProfile = mistakesInProfile(submission);
    const ofLog = mistakesInLog(submission);
    // What a formula takes over from another mistake is named there.
    const roots = new Set<Mistake>(errorRoots([...ofProfile, ...ofLog], ({ entry }) => entry));
    for (const mistake of ofProfile) {
      if (roots.has(mistake)) reportInProfile(mistake, submission, report);
    }
    const mistakes = ofLog.filter((mistake) => roots.has(mistake));
    const runs = counts.flatMap((key) => runsIn(key, mistakes));
    // Mistakes of columns side by side are of one cause: a block that was pasted, or a product.
    for (const block of blocksOf(
      runs.toSorted(([one], [other]) => one.entry.column - other.entry.column),
      ({ entry }) => entry,
      (left, right) => left.message === right.message,
    )) {
      report.violation(wrongOf(block));
    }
    askForDays(submission, report);
  },
});

function mistakesInProfile({ profile }: Submission): readonly Mistake[] {
  const { headCounts, releadoffHeadCounts, ...fields } = profile;
  const entries: [string, Stated][] = [
    ...Object.entries(fields),
    ...headCounts.map((entry): [string, Stated] => ["headCounts", entry]),
    ...releadoffHeadCounts.map((entry): [string, Stated] => ["releadoffHeadCounts", entry]),
  ];
  return entries.flatMap(([key, entry]): Mistake[] => {
    const message = messageOf(entry);
    return message ? [{ field: `profile.${key}`, entry, message }] : [];
  });
}

function reportInProfile(mistake: Mistake, submission: Submission, report: Report<Message>): void {
  const { entry, message } = mistake;
  if (message === "negative" && isJudgedElsewhere(entry, submission)) return;
  const wrong = wrongOf([mistake]);
  // In a layout of somebody's own it may be the words beside the value that were read.
  if (message === "unreadable" && !failedOver(submission).has(entry)) {
    report.review({ ...wrong, severity: "warning" });
  } else report.violation(wrong);
}

/** Whether another rule says what stands in the place of a number below 0. */
function isJudgedElsewhere(entry: Stated, submission: Submission): boolean {
  const { rate, releadoffRate } = submission.profile;
  if (entry === rate || entry === releadoffRate) return true;
  if (ownRules(submission).some((own) => own.entry === entry)) return true;
  return goalSubmissions(submission).some(
    (of) =>
      (entry === of.profile.enrollment && derivedEnrollments(of).length > 0) ||
      (entry === of.profile.coefficient && derivedCoefficients(of).length > 0) ||
      units.some((unit) => entry === statedGoal(of, unit) && derivedGoals(of, unit).length > 0),
  );
}

const units = ["personhours", "hours", "days"] as const;

/** The mistakes in the amounts of the log. */
function mistakesInLog(submission: Submission): readonly LogMistake[] {
  if (notedEntries(submission).unfit.length === 0) return [];
  return counts.flatMap((key) =>
    (submission.log?.rows ?? []).flatMap((row): LogMistake[] => {
      const entry = row[key];
      const message = entry && messageOf(entry);
      if (!message || (message === "unreadable" && isRemark(row, entry, submission))) return [];
      return [{ key, field: `log.${key}`, entry, message }];
    }),
  );
}

function runsIn(
  key: (typeof counts)[number],
  mistakes: readonly LogMistake[],
): [LogMistake, ...LogMistake[]][] {
  return runsOf(
    mistakes.filter((mistake) => mistake.key === key),
    ({ entry }) => entry,
    (above, mistake) => above.message === mistake.message,
  );
}

/**
 * "우천" among the workers of a day on which nobody worked is a remark, as long as no formula fails over it and no
 * running total counts the day.
 */
function isRemark(row: Row<LogColumns>, entry: Stated, submission: Submission): boolean {
  const isFailed =
    counts.some((key) => isCellError(row[key]?.cell.value)) || failedOver(submission).has(entry);
  return !isClaimed(row) && !isFailed && !countedRows(submission).has(row);
}

/** The last minute of a day, in days. */
const lastMinute = 1 / (24 * 60);

const dateFields = allFields.filter((field) => fieldOf(field).kind === "date");

/** Days that a cell shows without their time, which is nearly that of the day after: either may be meant. */
function askForDays(submission: Submission, report: Report<Message>): void {
  const mistakes: Mistake[] = [];
  for (const field of dateFields) {
    for (const entry of entriesWithTotals(submission, field)) {
      if (isNearMidnight(entry)) mistakes.push({ field, entry, message: "near-midnight" });
    }
  }
  const runs = runsOf(
    mistakes,
    ({ entry }) => entry,
    (above, mistake) => above.field === mistake.field,
  );
  for (const run of runs) {
    const [{ entry }] = run;
    report.review({
      ...wrongOf(run),
      found: { value: entry.value, unit: "date" },
      expected: { value: Number(entry.value) + 1, unit: "date" },
      severity: "info",
    });
  }
}

function isNearMidnight({ cell: { value, format }, value: day }: Stated): boolean {
  if (typeof value !== "number" || typeof day !== "number") return false;
  return value % 1 > 1 - lastMinute && !showsTime(format);
}

function messageOf(entry: Stated): Message | null {
  if (entry.reading === "unreadable") {
    const { value } = entry.cell;
    return typeof value === "number" && !isExcelNumber(value) ? "no-number" : "unreadable";
  }
  return typeof entry.value === "number" && entry.value < 0 ? "negative" : null;
}

function wrongOf([first, ...others]: readonly [Mistake, ...Mistake[]]): FindingDraft<Message> {
  return {
    message: first.message,
    at: [first.entry, ...others.map(({ entry }) => entry)],
    found: first.message === "no-number" ? asWritten(first.entry) : asStated(first.entry, null),
    expected: { value: null, unit: null },
    params: { field: { value: first.field, unit: "field" } },
  };
}

/** A number as a file has it: 1e+308 in five characters, and -0 with its sign. */
function asWritten({ cell: { value } }: Stated): Amount {
  return { value: typeof value === "number" && value !== 0 ? String(value) : "-0", unit: null };
}
