/** The rows of the log as days (or months), with what each adds to the record. */
import { hoursPerDay } from "../core/goal/hours-per-day";
import { kosha2010 } from "../core/rulebook";
import { agrees } from "../core/tolerance";
import type { LogColumns, Row, Submission } from "../form/submission";
import { inOrderOfSheets, likelyDates } from "./dates-in-log";
import { dayIn, isStated, isUnknown, numberIn } from "./entries";
import { usualHours } from "./hours-in-log";
import { memoize } from "./memoize";

const { hoursInADay } = kosha2010["TIME-1"];

/** One row of the log. */
export interface LoggedDay {
  readonly row: Row<LogColumns>;
  /**
   * The day, in a monthly log the first of the month, and the likely one where that which is stated is out of place; null
   * when there is none or it cannot be read.
   */
  readonly date: number | null;
  /**
   * Whether somebody worked: at least one worker, or hours where the workers are left blank (AMB-13); null where
   * the workers cannot be read.
   */
  readonly isWorked: boolean | null;
  /** Whether its date is that of a row above or out of place, so that a formula may not count it. */
  readonly isMisdated: boolean;
  /** ZA days that it adds: 1 or 0, in a monthly log those of the month; null when a month does not say. */
  readonly days: number | null;
  /** Workers x hours, the likeliest first; none when the workers are not stated, or the product is no number. */
  readonly worked: readonly number[];
  /** Person-hours as stated, else workers x hours; 0 where they are stated and cannot be read. */
  readonly personHours: number;
}

/** The rows of the log in the order of time. */
export const loggedDays = memoize((submission): readonly LoggedDay[] => {
  const { log } = submission;
  if (!log) return [];
  const dates = new Set<number>();
  const likely = likelyDates(submission);
  return inOrderOfSheets(log.rows)
    .flat()
    .map((row) => {
      const date = likely.get(row) ?? dayIn(row.date);
      const statedHours = numberIn(row.personHours);
      const isRepeated = date !== null && dates.has(date);
      if (date !== null) dates.add(date);
      const isWorked = isWorkedIn(row);
      const worked = workedHours(row, submission);
      const oneDay = isWorked !== false && !isRepeated ? 1 : 0;
      return {
        row,
        date,
        isWorked,
        isMisdated: isRepeated || likely.has(row),
        days: log.kind === "monthly" ? numberIn(row.zaDays) : oneDay,
        worked,
        personHours: isUnknown(row.personHours) ? 0 : (statedHours ?? worked[0] ?? 0),
      };
    });
});

function isWorkedIn({ workers, personHours }: Row<LogColumns>): boolean | null {
  if (!isStated(workers) && isUnknown(personHours)) return null;
  if (workers && isStated(workers))
    return (workers.value ?? -1) < 0 ? null : (workers.value ?? 0) >= 1;
  // A log of dates alone lists the days worked.
  if (!workers && !personHours) return true;
  return (numberIn(personHours) ?? 0) > 0;
}

/** Whether a row's person-hours cannot be read, nor what they would follow from. */
export function hasUnknownHours({
  personHours,
  workers,
  hoursPerWorker,
}: Row<LogColumns>): boolean {
  if (isUnknown(personHours)) return true;
  return !isStated(personHours) && (isUnknown(workers) || isUnknown(hoursPerWorker));
}

/** The first hours of a worker that cannot be read and that the person-hours of their row would follow from. */
export const unknownHours = memoize((submission) =>
  submission.log?.rows
    .filter(hasUnknownHours)
    .map(({ hoursPerWorker }) => hoursPerWorker)
    .find(isUnknown),
);

/** Whether some months of a log were worked and do not say on how many days, so that nobody can add these up. */
export const lacksDays = memoize(
  (submission): boolean =>
    submission.log?.kind === "monthly" &&
    loggedDays(submission).some(({ days, isWorked }) => days === null && isWorked !== false),
);

/** Whether a row of the log has something to count. */
export function isClaimed({ workers, personHours, zaDays }: Row<LogColumns>): boolean {
  return (
    (numberIn(workers) ?? 0) > 0 || (numberIn(personHours) ?? 0) > 0 || (numberIn(zaDays) ?? 0) > 0
  );
}

/** Whether a row's person-hours are a record of their own, so that no product has to give them. */
export function isActual({ hoursPerWorker, basis }: Row<LogColumns>): boolean {
  if ((numberIn(hoursPerWorker) ?? 0) !== 0) return false;
  return basis?.value ? basis.value === "actual" : hoursPerWorker === undefined;
}

/**
 * Hours of a worker: as stated, by the row's basis, or the convention (TIME-2) where they are blank or 0.
 *
 * @returns more than one where the type of workplace is not certain, none where the stated hours cannot be read; hours
 * a day
 */
export function hoursEach(row: Row<LogColumns>, submission: Submission): readonly number[] {
  if (isUnknown(row.hoursPerWorker)) return [];
  const stated = numberIn(row.hoursPerWorker) ?? 0;
  if (stated !== 0) return [stated];
  if (row.basis?.value === "8") return [hoursPerDay("general")];
  if (row.basis?.value === "10") return [hoursPerDay("construction")];
  return usualHours(submission);
}

function workedHours(row: Row<LogColumns>, submission: Submission): readonly number[] {
  const counts = workerDays(row, submission);
  if (counts.length === 0) return counts;
  const hours = hoursEach(row, submission);
  const [count = 0] = counts;
  // Far most rows have one count, and a list that grows takes room for many.
  const worked =
    counts.length === 1
      ? hours.map((each) => each * count)
      : hours.flatMap((each) => counts.map((other) => other * each));
  // Numbers as large as Excel knows them have no product.
  return worked.every(Number.isFinite) ? worked : worked.filter(Number.isFinite);
}

/**
 * Workers of a row, in a monthly log added up over its days: they may be stated so or as their mean.
 *
 * @returns the likeliest first; none when the workers are not stated
 */
export function workerDays(row: Row<LogColumns>, submission: Submission): readonly number[] {
  const workers = numberIn(row.workers);
  // What is below 0 counts nobody; it has a rule of its own.
  if (workers === null || workers < 0) return [];
  const days = submission.log?.kind === "monthly" ? numberIn(row.zaDays) : null;
  if (days === null) return [workers];
  return areMeans(submission) ? [workers * days, workers] : [workers, workers * days];
}

/** Whether more months of a log say that their workers are the mean of the days than that they are the sum. */
const areMeans = memoize((submission): boolean => {
  const rows = submission.log?.rows ?? [];
  return rows.reduce((lead, row) => lead + leadOfMean(row, submission), 0) > 0;
});

/** 1 where a month's person-hours say that its workers are a mean, -1 where a sum, 0 where they say neither. */
function leadOfMean(row: Row<LogColumns>, submission: Submission): -1 | 0 | 1 {
  const [workers, days] = [numberIn(row.workers), numberIn(row.zaDays)];
  const stated = numberIn(row.personHours);
  if (workers === null || days === null || stated === null) return 0;
  const each = hoursEach(row, submission);
  const isSum = each.some((hours) => agrees(stated, workers * hours));
  const isMean = each.some((hours) => agrees(stated, workers * days * hours));
  if (isSum !== isMean) return isMean ? 1 : -1;
  // So many hours no worker has in a day.
  return stated > workers * hoursInADay ? 1 : 0;
}
