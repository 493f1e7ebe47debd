/** How far a record had come on each day of the log. */
import { leastOf } from "../core/extremes";
import { hoursPerDay } from "../core/goal/hours-per-day";
import { reached } from "../core/tolerance";
import { startOfMonth } from "../core/calendar/months";
import { isDay } from "../core/calendar/serial";
import type { Submission } from "../form/submission";
import { breakingAccidents } from "./breaking-accidents";
import { numberIn } from "./entries";
import { firstWhere } from "../core/first-where";
import { type LoggedDay, loggedDays } from "./log-days";
import { memoize } from "./memoize";
import { rulebookOf } from "./own-rules";
import { recordStarts } from "./record-starts";
import { type Amounts, amountsTakenOver } from "./taken-over";
import { possibleHoursPerDay, possibleTypes } from "./workplace";
import type { GoalUnit } from "../core/goal/goal";

/** What was accumulated when a day of the log was over. */
export interface Progress {
  readonly day: LoggedDay;
  readonly days: number;
  readonly personHours: number;
}

/**
 * What is added up: the running totals as they stand, the person-hours as they stand, workers x hours, or the
 * person-hours with those of rows whose date cannot be read. A mistake in one of them is named by its own rule, and
 * a date that follows from any other is right.
 */
export type Basis = "running" | "stated" | "worked" | "undated";

export const bases: readonly Basis[] = ["running", "stated", "worked", "undated"];

/** When a record ran: from its start up to the day on which the next one starts. */
export interface RecordPeriod {
  readonly start: number;
  readonly end: number;
  /** The day of an accident that is counted all the same. */
  readonly accidentDay?: number;
  /** What it begins with, where it was taken over from another workplace. */
  readonly carried?: Amounts;
}

/** The records that may hold a day, by each start and what is carried into it; the likeliest first. */
export function recordsAround(submission: Submission, date: number): RecordPeriod[] {
  const records = recordStarts(submission);
  const index = records.findLastIndex((starts) => leastOf(starts) <= date);
  const end = Math.min(...(records[index + 1] ?? [Infinity]));
  const starts = records[index] ?? [-Infinity];
  // Only the first record can be that of another workplace.
  if (index !== 0) return starts.map((start) => ({ start, end }));
  return amountsTakenOver(submission).flatMap((carried) =>
    starts.map((start) => ({ start, end, carried })),
  );
}

interface ProgressInTime {
  readonly progress: readonly Progress[];
  /** By day, the earliest date from it on, since dates may not stand in order; Infinity for none. */
  readonly earliestFrom: readonly number[];
}

/** The progress of a record, row by row, worked out once for each record and basis. */
function progressOf(submission: Submission, period: RecordPeriod, basis: Basis): ProgressInTime {
  const known = progressesOf(submission);
  const { start, end, accidentDay = "", carried } = period;
  const key = `${start} ${end} ${accidentDay} ${carried?.days} ${carried?.personHours} ${basis}`;
  const before = known.get(key);
  if (before) return before;
  const progress = accumulate(submission, daysOf(submission, period, basis), basis, carried);
  let earliest = Infinity;
  const earliestFrom = progress.map(() => earliest);
  for (let index = progress.length - 1; index >= 0; index -= 1) {
    earliest = Math.min(earliest, progress[index]?.day.date ?? Infinity);
    earliestFrom[index] = earliest;
  }
  const inTime = { progress, earliestFrom };
  known.set(key, inTime);
  return inTime;
}

const progressesOf = memoize(() => new Map<string, ProgressInTime>());

/** The days on which a record may have reached an aim, the likeliest first; null where it has not. */
export function reachedOn(
  submission: Submission,
  record: RecordPeriod,
  basis: Basis,
  unit: GoalUnit,
  aim: number,
): readonly (number | null)[] {
  const { progress } = progressOf(submission, record, basis);
  const field = unit === "personhours" ? "personHours" : "days";
  return unitsADay(unit, submission).map((size) => {
    let index = firstWhere(progress, (at) => reached(at[field] * size, aim));
    while (progress[index]?.day.date === null) index += 1;
    return progress[index]?.day.date ?? null;
  });
}

/** The amount of a record in a unit when a day was over; before its first day what it was taken over with, or 0. */
export function amountOn(
  submission: Submission,
  record: RecordPeriod,
  basis: Basis,
  unit: GoalUnit,
  date: number,
): number {
  const { progress, earliestFrom } = progressOf(submission, record, basis);
  // The last day up to a date is the last one from which on not all days are later.
  const next = firstWhere(earliestFrom, (day) => day > date || day === Infinity);
  const { days = 0, personHours = 0 } = progress[next - 1] ?? record.carried ?? {};
  const [size = 1] = unitsADay(unit, submission);
  return size * (unit === "personhours" ? personHours : days);
}

/** What one accumulated day, or person-hour, counts in a unit; the hours of a day may be more than one. */
function unitsADay(unit: GoalUnit, submission: Submission): readonly number[] {
  if (unit !== "hours") return [1];
  const conventions = possibleTypes(submission).map((type) =>
    hoursPerDay(type, rulebookOf(submission)),
  );
  return [...new Set([...possibleHoursPerDay(submission), ...conventions])];
}

/** The logged days that count for a record; a row without a date stands where it stands. */
function daysOf(
  submission: Submission,
  { start, end, accidentDay }: RecordPeriod,
  basis: Basis,
): readonly LoggedDay[] {
  // A month stands under its first day, and the record may start in the middle of it.
  const isMonthly = submission.log?.kind === "monthly";
  const from = isMonthly && isDay(start) ? startOfMonth(start) : start;
  const accidentDays = isMonthly ? noDays : accidentDaysOf(submission);
  const days = loggedDays(submission);
  const isWithin = ({ date }: LoggedDay) =>
    date !== null &&
    date >= from &&
    date < end &&
    (date === accidentDay || !accidentDays.has(date));
  if (basis !== "undated") return days.filter(isWithin);
  const [first, last] = [days.findIndex(isWithin), days.findLastIndex(isWithin)];
  const isBefore = ({ date }: LoggedDay) => date !== null && date < from;
  const since = days.findLastIndex((day, index) => index < first && isBefore(day)) + 1;
  return days.slice(since, last + 1).filter((day) => day.date === null || isWithin(day));
}

/**
 * Adds up logged days, in the order given.
 *
 * @param days some of the submission's logged days
 * @param carried what there was before them
 * @returns what was accumulated when each of them was over: ZA days and person-hours
 */
export function accumulate(
  submission: Submission,
  days: readonly LoggedDay[],
  basis: Basis,
  carried: Partial<Amounts> = {},
): readonly Progress[] {
  const zaDays = new Tally(carried.days);
  const personHours = new Tally(carried.personHours);
  const first = loggedDays(submission).find(({ date }) => date !== null);
  return days.map((day) => {
    const hours = (basis === "worked" ? day.worked[0] : undefined) ?? day.personHours;
    const isRunning = basis === "running";
    // The running total of the log's first day may carry what came before it, which may have a row of its own above.
    const isCarried = day === first;
    zaDays.add(day.days ?? 0, isRunning ? numberIn(day.row.runningDays) : null, isCarried);
    const running = isRunning ? numberIn(day.row.runningPersonHours) : null;
    personHours.add(hours, running, isCarried);
    return { day, days: zaDays.total, personHours: personHours.total };
  });
}

/** Days that are no ZA days (AMB-17); a disease ends its record with the approval of care. */
const accidentDaysOf = memoize(
  (submission): ReadonlySet<number> =>
    new Set(
      breakingAccidents(submission)
        .filter(({ kind }) => kind === "accident")
        .map(({ date }) => date),
    ),
);

const noDays: ReadonlySet<number> = new Set();

/** A total that follows a column of running totals where there is one, across its new starts. */
class Tally {
  /** The running total that stands for `total`; null before the first one. */
  private running: number | null = null;

  constructor(public total = 0) {}

  add(amount: number, running: number | null, isCarried: boolean): void {
    const before = this.running;
    if (running === null) {
      this.total += amount;
      this.running = before === null ? null : before + amount;
      return;
    }
    if (before === null) this.total = isCarried ? running : this.total + amount;
    else this.total += running >= before ? running - before : amount;
    this.running = running;
  }
}
