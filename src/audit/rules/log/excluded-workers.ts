import type { Entry, LogColumns, Row, Submission } from "../../../form/submission";
import { agrees } from "../../../core/tolerance";
import { bySheet } from "../../../record/by-sheet";
import { asStated, isStated, numberIn } from "../../../record/entries";
import { workersCounted } from "../../../record/left-out-workers";
import { hoursEach, isActual, type LoggedDay, loggedDays } from "../../../record/log-days";
import { defineRule, type FindingDraft, type Report } from "../../rule";
import { text } from "./excluded-workers.text";

type Message = keyof typeof text.messages;

/** Equipment whose operators count (TIME-6). */
const operatorWords =
  /덤프|지게차|굴[삭착]기|포크레인|크레인|중장비|장비\s*(?:기사|운전|조종)|dump ?truck|forklift|excavator|crane|equipment operator/i;

/** Who does not, equipment or not: the representative of its provider, and drivers of ready-mixed concrete (TIME-7). */
const leftOutWords =
  /레미콘|대표|사장|차주|사업주|ready[- ]?mix|remicon|mixer|representative|owner|security|경비/i;

export const excludedWorkers = defineRule({
  id: "excluded-workers",
  severity: "warning",
  clauses: ["TIME-6", "TIME-7"],
  needs: [{ subject: ["log.excludedWorkers"], inputs: [] }],
  judgesEach: true,
  text,
  check(submission, report) {
    const days = loggedDays(submission).filter(
      ({ row }) => (numberIn(row.excludedWorkers) ?? 0) > 0,
    );
    if (days.length === 0) {
      report.notApplicable();
      return;
    }
    checkHours(days, submission, report);
    checkCategories(
      days.map(({ row }) => row),
      report,
    );
  },
});

function checkHours(
  days: readonly LoggedDay[],
  submission: Submission,
  report: Report<Message>,
): void {
  const of = (counted: ReturnType<typeof workersCounted>) =>
    days.filter((day) => workersCounted(day, submission) === counted);
  const withLeftOut = of("with-left-out");
  const certain = withLeftOut.filter(({ row }) => !isActual(row));
  // Where a row states no hours, actual hours may happen to be the same.
  const possible = withLeftOut.filter(({ row }) => isActual(row));
  for (const each of hoursOf(certain, "counted", submission)) report.violation(each);
  for (const each of hoursOf(possible, "counted", submission)) report.review(each);
  const [all, without] = [of("workers"), of("without-left-out")];
  // Most rows show that the column of workers includes those left out.
  if (without.length < Math.max(1, all.length)) return;
  for (const each of hoursOf(all, "may-count", submission)) report.review(each);
}

/** One finding a sheet on the person-hours of some rows. */
function hoursOf(
  days: readonly LoggedDay[],
  message: Message,
  submission: Submission,
): FindingDraft<Message>[] {
  return bySheet(days, ({ row }) => row.sheet).flatMap((here) => {
    const [first, ...others] = here.flatMap(({ row }) => row.personHours ?? []);
    const sum = (amountOf: (row: Row<LogColumns>) => number) =>
      here.reduce((total, { row }) => total + amountOf(row), 0);
    if (!first) return [];
    return {
      message,
      at: [first, ...others] as const,
      found: { value: sum((row) => numberIn(row.personHours) ?? 0), unit: "person-hours" },
      expected: {
        value: sum((row) => withoutLeftOut(row, message, submission)),
        unit: "person-hours",
      },
      params: { rows: { value: here.length, unit: "rows" } },
    };
  });
}

/** Person-hours of a row without the workers left out, by the hours of a worker of which those stated are. */
function withoutLeftOut(row: Row<LogColumns>, message: Message, submission: Submission): number {
  const [workers, leftOut] = [numberIn(row.workers) ?? 0, numberIn(row.excludedWorkers) ?? 0];
  const counted = message === "counted" ? workers + leftOut : workers;
  const stated = numberIn(row.personHours) ?? 0;
  const hours = hoursEach(row, submission).find((each) => agrees(stated, counted * each)) ?? 0;
  return (counted - leftOut) * hours;
}

function checkCategories(rows: readonly Row<LogColumns>[], report: Report<Message>): void {
  const categories = rows.flatMap(({ excludedCategory }) => excludedCategory ?? []);
  const blank = rows.flatMap(({ excludedCategory: entry, remark }) =>
    entry && !isStated(entry) && !isStated(remark) ? [entry] : [],
  );
  const named = categories.filter(isStated);
  // A category that is named once and not on every row goes for all of them.
  if (named.length === 0 || blank.length <= named.length) ask("no-category", blank, report);
  const operators = named.filter(({ value }) => namesOperators(value ?? ""));
  ask("operators", operators, report);
}

/** Whether one of the categories of a cell is of operators who count. */
function namesOperators(category: string): boolean {
  return category
    .normalize("NFKC")
    .split(/[,/·;+&\n]/)
    .some((each) => operatorWords.test(each) && !leftOutWords.test(each));
}

/** One question a workbook. */
function ask(message: Message, entries: readonly Entry<string>[], report: Report<Message>): void {
  const [here] = bySheet(entries, ({ sheet }) => sheet);
  if (!here) return;
  report.review({
    message,
    at: here,
    found: asStated(here[0], null),
    expected: { value: null, unit: null },
    params: { rows: { value: entries.length, unit: "rows" } },
  });
}
