/** How far a record had come on each day of the log. */
import { hoursPerDay } from "../core/goal/hours-per-day";
import { reached } from "../core/tolerance";
import { partsOf } from "../core/calendar/serial";
import type { Submission } from "../form/submission";
import { breakingAccidents } from "./breaking-accidents";
import { numberIn } from "./entries";
import { firstWhere } from "./first-where";
import { loggedDays } from "./log-days";
import { memoize } from "./memoize";
import { recordStarts } from "./record-starts";
import { possibleHoursPerDay, possibleTypes } from "./workplace";
import type { GoalUnit } from "../core/goal/goal";

/** What was accumulated when a day of the log was over. */
export interface Progress {
  readonly date: number;
  readonly days: number;
  readonly personHours: number;
}

/**
 * What is added up: the running totals as they stand, the person-hours as they stand, or workers x hours. A
 * mistake in one of them is named by its own rule, and a date that follows from any other is right.
 */
export type Basis = "running" | "stated" | "worked";

export const bases: readonly Basis[] = ["running", "stated", "worked"];

/** One record of the log: from its start up to the next one's. */
export interface RecordSpan {
  readonly start: number;
  readonly end: number;
}

/** The records that may hold a day, by each start that the cells give; the likeliest first. */
export function recordsAround(submission: Submission, date: number): RecordSpan[] {
  const records = recordStarts(submission);
  const index = records.findLastIndex((starts) => Math.min(...starts) <= date);
  const end = Math.min(...(records[index + 1] ?? [Infinity]));
  const starts = records[index] ?? [-Infinity];
  return starts.map((start) => ({ start, end }));
}

/** The progress of a record, row by row. */
function progressOf(
  submission: Submission,
  { start, end }: RecordSpan,
  basis: Basis,
): readonly Progress[] {
  const known = progressesOf(submission);
  const key = `${start} ${end} ${basis}`;
  const before = known.get(key);
  if (before) return before;
  const progress = addUp(submission, { start, end }, basis);
  known.set(key, progress);
  return progress;
}

const progressesOf = memoize(() => new Map<string, readonly Progress[]>());

/** The days on which a record may have reached an aim, the likeliest first; null where it has not. */
export function reachedOn(
  submission: Submission,
  record: RecordSpan,
  basis: Basis,
  unit: GoalUnit,
  aim: number,
): readonly (number | null)[] {
  const progress = progressOf(submission, record, basis);
  const field = unit === "personhours" ? "personHours" : "days";
  return unitsADay(unit, submission).map((size) => {
    const index = firstWhere(progress, (at) => reached(at[field] * size, aim));
    return progress[index]?.date ?? null;
  });
}

/** The amount of a record in a unit when a day was over; 0 before its first day. */
export function amountOn(
  submission: Submission,
  record: RecordSpan,
  basis: Basis,
  unit: GoalUnit,
  date: number,
): number {
  const at = progressOf(submission, record, basis).findLast((step) => step.date <= date);
  if (!at) return 0;
  const [size = 1] = unitsADay(unit, submission);
  return size * (unit === "personhours" ? at.personHours : at.days);
}

/** What one accumulated day, or person-hour, counts in a unit; the hours of a day may be more than one. */
function unitsADay(unit: GoalUnit, submission: Submission): readonly number[] {
  if (unit !== "hours") return [1];
  const conventions = possibleTypes(submission).map((type) => hoursPerDay(type));
  return [...new Set([...possibleHoursPerDay(submission), ...conventions])];
}

function addUp(
  submission: Submission,
  { start, end }: RecordSpan,
  basis: Basis,
): readonly Progress[] {
  const progress: Progress[] = [];
  const days = new Tally();
  const personHours = new Tally();
  const logged = loggedDays(submission);
  // A month stands under its first day, and the record may start in the middle of it.
  const from = submission.log?.kind === "monthly" ? firstOfMonth(start) : start;
  const accidentDays = submission.log?.kind === "monthly" ? noDays : accidentDaysOf(submission);
  for (const [index, day] of logged.entries()) {
    const { row, date } = day;
    if (date === null || date < from || date >= end || accidentDays.has(date)) continue;
    const hours = (basis === "worked" ? day.worked[0] : undefined) ?? day.personHours;
    const isRunning = basis === "running";
    // The running total of the log's first row may carry what came before it.
    const isCarried = index === 0;
    days.add(day.days ?? 0, isRunning ? numberIn(row.runningDays) : null, isCarried);
    personHours.add(hours, isRunning ? numberIn(row.runningPersonHours) : null, isCarried);
    progress.push({ date, days: days.total, personHours: personHours.total });
  }
  return progress;
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

function firstOfMonth(date: number): number {
  return Number.isFinite(date) ? date - partsOf(date).day + 1 : date;
}

/** A total that follows a column of running totals where there is one, across its new starts. */
class Tally {
  total = 0;
  /** The running total that stands for `total`; null before the first one. */
  private running: number | null = null;

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
