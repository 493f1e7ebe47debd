import { hoursPerDay } from "../../../core/goal/hours-per-day";
import { kosha2010 } from "../../../core/rulebook";
import type { Entry, LogColumns, Row, Submission } from "../../../form/submission";
import { text } from "./log-person-hours.text";
import { agrees, isSameNumber } from "../../../core/tolerance";
import { formulaColumn } from "../../columns/formula-column";
import { isStated, isUnknown, numberIn } from "../../../record/entries";
import type { Fix } from "../../finding";
import { restoringFix } from "../../fixes";
import {
  hoursEach,
  isActual,
  type LoggedDay,
  loggedDays,
  workerDays,
} from "../../../record/log-days";
import { usualHours } from "../../../record/hours-in-log";
import { possibleTypes } from "../../../record/workplace";
import { workersCounted } from "../../../record/left-out-workers";
import { hasImpossibleCount } from "../../../record/misstated-rows";
import { defineRule, type Report, type FindingDraft } from "../../rule";

const { hoursInADay } = kosha2010["TIME-1"];

const monthLengths = Array.from({ length: 31 }, (_, index) => index + 1);

/** A row whose person-hours or hours cannot be right. */
interface Mistake {
  /** Which of the logged days. */
  readonly index: number;
  readonly message: keyof typeof text.messages;
  readonly entry: Entry<number>;
  readonly found: number;
  readonly expected: number | null;
  readonly workers: number;
  /** Hours of each worker that the stated number stands for. */
  readonly hoursFound: number;
  readonly hours: number;
  /** Whether the hours are those of the convention, since neither the row nor the profile states them. */
  readonly isConvention: boolean;
  readonly formula: string | null;
}

export const logPersonHours = defineRule({
  id: "log-person-hours",
  severity: "error",
  clauses: ["TIME-1", "TIME-2"],
  needs: [
    {
      subject: ["log.personHours"],
      inputs: [
        ["log.workers"],
        [
          "log.hoursPerWorker",
          "log.basis",
          "profile.hoursPerDay",
          "profile.industry",
          "profile.businessType",
        ],
      ],
    },
    { subject: ["log.hoursPerWorker"], inputs: [] },
  ],
  judgesEach: true,
  text,
  check(submission, report) {
    const days = loggedDays(submission);
    const { formulaFor } = formulaColumn(days.map(({ row }) => row.personHours));
    const mistakes: Mistake[] = [];
    days.forEach((day, index) => {
      checkInputs(day, submission, report);
      const mistake = mistakeIn(day, submission);
      if (mistake) mistakes.push({ ...mistake, index, formula: formulaFor(index) });
    });
    const differing = mistakes.filter(({ message }) => message === "differs");
    askForUnlike(days, submission, report);
    const usesOther = usesOtherBasis(differing, days);
    if (usesOther) askForBasis(differing, report);
    const single = usesOther ? mistakes.filter(({ message }) => message !== "differs") : mistakes;
    for (const run of causesOf(single, days)) {
      const [first, ...others] = run;
      const isHours = first.message === "too-many-hours";
      const unit = isHours ? "hours/day" : "person-hours";
      const sum = (of: (mistake: Mistake) => number) =>
        isHours ? of(first) : run.reduce((total, mistake) => total + of(mistake), 0);
      const isCertain = first.message === "differs";
      const wrong: FindingDraft<keyof typeof text.messages> = {
        message: first.message,
        at: [first.entry, ...others.map(({ entry }) => entry)],
        found: { value: sum(({ found }) => found), unit },
        expected: {
          value: first.expected === null ? null : sum(({ expected }) => expected ?? 0),
          unit,
        },
        params: {
          workers: { value: sum(({ workers }) => workers), unit: "persons" },
          hours: { value: first.hours, unit: "hours" },
          rows: { value: run.length, unit: "rows" },
        },
        fix: isCertain ? personHoursFix(run, isOnMostDays(run, days)) : null,
      };
      if (isHours && isAnotherColumn(days)) report.review({ ...wrong, severity: "warning" });
      else report.violation(wrong);
    }
  },
});

/** A day with workers has person-hours, and numbers so large that they have no product are not checked. */
function checkInputs(
  { row, worked }: LoggedDay,
  submission: Submission,
  report: Report<string>,
): void {
  const { workers, personHours } = row;
  if ((numberIn(workers) ?? 0) <= 0 || !workers || !personHours) return;
  if (!isStated(personHours)) report.couldNotCheck("log.personHours", "blank", personHours);
  else if (worked.length === 0 && hoursEach(row, submission).length > 0)
    report.couldNotCheck("log.workers", "unreadable", workers);
}

/** Rows enough to tell a column of something else from a slip. */
const fewestRows = 3;

/** Whether no row has hours that a worker can have: something else may stand under what was read as that heading. */
function isAnotherColumn(days: readonly LoggedDay[]): boolean {
  const hours = days.map(({ row }) => numberIn(row.hoursPerWorker)).filter((each) => each !== null);
  return hours.length >= fewestRows && hours.every((each) => each === 0 || each > hoursInADay);
}

/** Fewer different hours of a worker than this may be shifts of a few kinds, each wrong in its own way. */
const fewestHours = 4;

/** Whether most days have other person-hours than workers x hours, by ever other hours: overtime is among them, say. */
function usesOtherBasis(differing: readonly Mistake[], days: readonly LoggedDay[]): boolean {
  const stated = days.filter(({ row }) => (numberIn(row.personHours) ?? 0) > 0);
  const hours = new Set(differing.map(({ hoursFound }) => hoursFound.toFixed(2)));
  return differing.length > stated.length / 2 && hours.size >= fewestHours;
}

/** Rows in which person-hours that are a record of their own show a habit. */
const fewestAlike = 5;

/** As many rows and more must follow the habit for each that does not. */
const alikeForEach = 20;

/**
 * Where a log of actual time has workers x the usual hours in nearly all rows, the few others are asked about: they
 * may be overtime, or a slip.
 */
function askForUnlike(
  days: readonly LoggedDay[],
  submission: Submission,
  report: Report<keyof typeof text.messages>,
): void {
  const recorded = days.filter(
    ({ row, worked }) =>
      isActual(row) &&
      !hasImpossibleCount(row) &&
      worked.some((hours) => hours > 0) &&
      numberIn(row.personHours) !== null,
  );
  const unlike = recorded.filter(
    (day) =>
      workersCounted(day, submission) === null &&
      !possibleHours(day, submission).some((hours) => agrees(day.personHours, hours)),
  );
  const most = Math.max(1, Math.floor(recorded.length / alikeForEach));
  if (recorded.length - unlike.length < fewestAlike || unlike.length > most) return;
  for (const { row, personHours, worked } of unlike) {
    const [hours = 0] = hoursEach(row, submission);
    const workers = numberIn(row.workers) ?? 0;
    if (
      !row.personHours ||
      personHours > Math.max(...workerDaysAtMost(row, submission)) * hoursInADay
    )
      continue;
    report.review({
      message: "unlike-others",
      at: row.personHours,
      found: { value: personHours, unit: "person-hours" },
      expected: { value: worked[0] ?? null, unit: "person-hours" },
      params: {
        workers: { value: workers, unit: "persons" },
        hours: { value: hours, unit: "hours" },
      },
      severity: "warning",
    });
  }
}

/** One question a sheet, where a finding a row would be of no use. */
function askForBasis(
  differing: readonly Mistake[],
  report: Report<keyof typeof text.messages>,
): void {
  for (const sheet of new Set(differing.map(({ entry }) => entry.sheet))) {
    const here = differing.filter(({ entry }) => entry.sheet === sheet);
    const [first, ...others] = here.map(({ entry }) => entry);
    if (!first) continue;
    const total = (of: (mistake: Mistake) => number) =>
      here.reduce((sum, mistake) => sum + of(mistake), 0);
    report.review({
      message: "other-basis",
      at: [first, ...others],
      found: { value: total(({ found }) => found), unit: "person-hours" },
      expected: { value: total(({ expected }) => expected ?? 0), unit: "person-hours" },
      severity: "warning",
    });
  }
}

/**
 * Workers x hours. By the convention alone it is not safe: a workplace that always worked other hours has totals
 * that would have to follow; and where most days of a sheet differ alike, it may be the hours that are wrong.
 */
function personHoursFix(run: readonly Mistake[], isOnMost: boolean): Fix {
  return {
    ...restoringFix(run),
    safe: !isOnMost && run.every(({ isConvention }) => !isConvention),
  };
}

/**
 * Mistakes put together by their cause: those of one kind on a sheet where they are on most of its days, else those
 * that follow one another, days without workers between them left out.
 */
function causesOf(
  mistakes: readonly Mistake[],
  days: readonly LoggedDay[],
): [Mistake, ...Mistake[]][] {
  const kinds: [Mistake, ...Mistake[]][] = [];
  for (const mistake of mistakes) {
    const kind = kinds.find(
      ([first]) => first.entry.sheet === mistake.entry.sheet && areAlike(first, mistake),
    );
    if (kind) kind.push(mistake);
    else kinds.push([mistake]);
  }
  const runs = kinds.flatMap((kind) => (isOnMostDays(kind, days) ? [kind] : unbroken(kind, days)));
  const single = runs.filter(({ length }) => length === 1).flat();
  const blocks = unbroken(
    single.toSorted((a, b) => a.index - b.index),
    days,
  ).filter((block) => block.length >= fewestRows && isOneBlock(block));
  const pasted = new Set(blocks.flat());
  return [...runs.filter(([first]) => !pasted.has(first)), ...blocks];
}

/** Whether person-hours one below the other that differ from the product each in its own way may be a pasted block. */
function isOneBlock(block: readonly Mistake[]): boolean {
  const [first] = block;
  return block.every(
    ({ message, hours, entry }) =>
      message === "differs" && hours === first?.hours && entry.sheet === first.entry.sheet,
  );
}

/** Whether mistakes of one kind are on most days of their sheet. */
function isOnMostDays(kind: readonly [Mistake, ...Mistake[]], days: readonly LoggedDay[]): boolean {
  if (kind.length < fewestRows) return false;
  const [{ entry }] = kind;
  const stated = days.filter(
    ({ row }) => row.sheet === entry.sheet && (numberIn(row.personHours) ?? 0) > 0,
  );
  return kind.length > stated.length / 2;
}

function unbroken(kind: readonly Mistake[], days: readonly LoggedDay[]): [Mistake, ...Mistake[]][] {
  const runs: [Mistake, ...Mistake[]][] = [];
  for (const mistake of kind) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const between = above ? days.slice(above.index + 1, mistake.index) : [];
    if (run && between.every(({ isWorked }) => isWorked === false)) run.push(mistake);
    else runs.push([mistake]);
  }
  return runs;
}

/** Hours above a day's are of one cause, however many: a column of something else stands there. */
function areAlike(above: Mistake, mistake: Mistake): boolean {
  if (above.message !== mistake.message) return false;
  if (above.message === "too-many-hours") return true;
  return above.hours === mistake.hours && isSameNumber(above.hoursFound, mistake.hoursFound);
}

function mistakeIn(
  day: LoggedDay,
  submission: Submission,
): Omit<Mistake, "formula" | "index"> | null {
  const { row } = day;
  const { hoursPerWorker, personHours, workers: workersEntry } = row;
  const each = numberIn(hoursPerWorker);
  const workers = numberIn(workersEntry) ?? 0;
  const found = numberIn(personHours);
  if ((each ?? 0) <= hoursInADay && (found === null || day.worked.includes(found))) return null;
  const [hours = 0] = hoursEach(row, submission);
  const isConvention = !each && numberIn(submission.profile.hoursPerDay) !== hours;
  const used = { hours, isConvention };
  if (hoursPerWorker && each !== null && each > hoursInADay) {
    const most = { found: each, expected: hoursInADay, hoursFound: each };
    return { message: "too-many-hours", entry: hoursPerWorker, workers, ...used, ...most };
  }
  if (!personHours || found === null || !workersEntry || isUnknown(workersEntry)) return null;
  // A count that is none or cannot be read has a rule of its own, and no product follows from it.
  if (hasImpossibleCount(row)) return null;
  if (workers <= 0) {
    // A cell merged over several days may count for each of them, which is asked elsewhere.
    const isInMerge = workersEntry.merge !== undefined && workersEntry.merge.top < row.row;
    if (found === 0 || isInMerge) return null;
    const none = { found, expected: null, hoursFound: 0, workers: 0 };
    return { message: "no-workers", entry: personHours, ...used, ...none };
  }
  const [counted = workers] = workerDays(row, submission);
  const hoursFound = found / counted;
  const worked = possibleHours(day, submission).filter((hours) => Number.isFinite(hours));
  if (worked.length === 0 || worked.some((right) => agrees(found, right))) return null;
  // Hours of the workers left out have a rule of their own.
  if (workersCounted(day, submission) === "with-left-out") return null;
  const common = { entry: personHours, found, hoursFound, ...used };
  if (isActual(row)) {
    const most = Math.max(...workerDaysAtMost(row, submission)) * hoursInADay;
    if (found <= most) return null;
    return { message: "too-many-person-hours", expected: most, workers, ...common };
  }
  return { message: "differs", expected: worked[0] ?? null, workers: counted, ...common };
}

/** The workers of a month whose days are not stated may be their mean, of any number of days. */
function workerDaysAtMost(row: Row<LogColumns>, submission: Submission): readonly number[] {
  const counts = workerDays(row, submission);
  return hasOpenLength(row, submission)
    ? counts.map((count) => count * monthLengths.length)
    : counts;
}

function hasOpenLength({ zaDays }: Row<LogColumns>, { log }: Submission): boolean {
  return log?.kind === "monthly" && numberIn(zaDays) === null;
}

/** Workers x hours; where workers left out are stated, also without them. */
function possibleHours({ row, worked }: LoggedDay, submission: Submission): readonly number[] {
  if (hasOpenLength(row, submission)) {
    return monthLengths.flatMap((days) => worked.map((hours) => hours * days));
  }
  const workers = numberIn(row.workers) ?? 0;
  const excluded = numberIn(row.excludedWorkers) ?? 0;
  const possible = isBasisOfOtherType(row, submission)
    ? [...worked, ...usualHours(submission).map((hours) => hours * workers)]
    : worked;
  if (excluded === 0) return possible;
  return [...possible, ...possible.map((hours) => (hours * (workers - excluded)) / workers)];
}

/** Whether a row's basis is the convention of the other type of workplace, of which another rule asks. */
function isBasisOfOtherType({ basis }: Row<LogColumns>, submission: Submission): boolean {
  const types = possibleTypes(submission);
  const ofOther = hoursPerDay(types[0] === "general" ? "construction" : "general");
  return types.length === 1 && basis?.value === String(ofOther);
}
