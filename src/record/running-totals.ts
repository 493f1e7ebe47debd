/** The two columns of running totals of the log, prepared to be judged row by row. */
import { greatestOf, leastOf } from "../core/extremes";
import { startOfMonth } from "../core/calendar/months";
import { isDay } from "../core/calendar/serial";
import type { LogColumns, Row, Submission } from "../form/submission";
import { breakingAccidents } from "./breaking-accidents";
import { agrees } from "../core/tolerance";
import { numberIn } from "./entries";
import { hasUnknownHours, type LoggedDay, loggedDays } from "./log-days";
import { memoize } from "./memoize";
import { misstatedRows } from "./misstated-rows";
import { accumulate } from "./progress";
import { recordStarts } from "./record-starts";
import { multipleTakenOver, totalsTakenOver } from "./taken-over";

/** A row of a column of running totals. */
export interface RunningRow {
  /** The running total as stated; null when there is none. */
  readonly stated: number | null;
  /** What the row adds; the least and the most where other cells leave it open. */
  readonly adds: number;
  readonly least: number;
  readonly most: number;
  /** Whether the row is wrong as a whole, so that a total that does not follow from it is no mistake of its own. */
  readonly isMisstated: boolean;
  /** Whether a record or a sheet starts here, so that the total may start again. */
  readonly mayRestart: boolean;
  /** Whether a record ends here, so that the total may be 0. */
  readonly mayFallToZero: boolean;
}

/**
 * The running ZA days.
 *
 * @param idle what a day without workers adds: nothing, or whatever the column says, where another rule judges it
 */
export function runningDayRows(
  submission: Submission,
  idle: "nothing" | "open",
): readonly RunningRow[] {
  return idle === "open" ? openDayRows(submission) : dayRows(submission, idle);
}

const openDayRows = memoize((submission) => dayRows(submission, "open"));

function dayRows(submission: Submission, idle: "nothing" | "open"): readonly RunningRow[] {
  const { daysLeftOpen, startsAt, endsAt } = circumstances(submission);
  const misstated = misstatedRows(submission);
  return loggedDays(submission).map((day, index): RunningRow => {
    const { days, isWorked, isMisdated, row, date } = day;
    const isMisstated = misstated.has(row);
    // The days that a row states for itself may be what the total adds up.
    const own = isWorked === false ? days : (numberIn(row.zaDays) ?? days);
    const isOpen =
      isMisstated ||
      isWorked === null ||
      (isWorked ? isMisdated || date === null || daysLeftOpen.has(index) : idle === "open");
    const least = days === null || own === null || isOpen ? 0 : Math.min(days, own);
    return {
      stated: numberIn(row.runningDays),
      adds: days ?? 0,
      least,
      most: days === null ? Infinity : Math.max(days, isOpen ? 1 : (own ?? days)),
      isMisstated,
      mayRestart: startsAt.has(index),
      mayFallToZero: endsAt.has(index),
    };
  });
}

/** The running person-hours. */
export const runningHourRows = memoize((submission): readonly RunningRow[] => {
  const { daysLeftOpen, startsAt, endsAt } = circumstances(submission);
  const misstated = misstatedRows(submission);
  return loggedDays(submission).map((day, index) => {
    const { row, personHours: adds, isMisdated, date, worked } = day;
    const isMisstated = misstated.has(row);
    const isOpen = isMisstated || isMisdated || date === null || daysLeftOpen.has(index);
    // A log of totals alone does not say what a row adds.
    const isOpenAbove =
      isMisstated ||
      (row.workers === undefined && row.personHours === undefined) ||
      hasUnknownHours(row);
    const stated = numberIn(row.personHours);
    const isConfirmed = stated !== null && worked.some((hours) => agrees(stated, hours));
    const others = isConfirmed ? [] : worked;
    return {
      stated: numberIn(row.runningPersonHours),
      adds,
      least: Math.min(isOpen || mayAddNothing(row) ? 0 : adds, adds, leastOf(others)),
      most: isOpenAbove ? Infinity : Math.max(adds, greatestOf(others)),
      isMisstated,
      mayRestart: startsAt.has(index),
      mayFallToZero: endsAt.has(index),
    };
  });
});

/** Whether a formula may leave out a row's person-hours: they cannot be read, or are a number stored as text. */
function mayAddNothing(row: Row<LogColumns>): boolean {
  return typeof row.personHours?.cell.value === "string" || hasUnknownHours(row);
}

/**
 * What the total before the first row may be: 0 where the log goes back to the start of the record it is of, or what was
 * taken over; null where it is not known.
 */
export function totalsBeforeLog(
  submission: Submission,
  column: RunningColumn,
): readonly [number, ...number[]] | null {
  const first = loggedDays(submission)[0]?.date ?? null;
  if (first === null) return null;
  const starts = recordStarts(submission);
  const start = starts.findLast((days) => leastOf(days) <= first) ?? starts[0];
  if (!start || first > start[0]) return null;
  if (start !== starts[0] || multipleTakenOver(submission) === null) return [0];
  const key = column === "runningDays" ? "days" : "personHours";
  return [0, ...totalsTakenOver(submission).map((amounts) => amounts[key])];
}

/** The columns of running totals. */
export const runningColumns = ["runningDays", "runningPersonHours"] as const;
export type RunningColumn = (typeof runningColumns)[number];

/** A running total, and what the rows up to it add. */
interface FirstTotal {
  readonly stated: number;
  readonly added: number;
}

/** The first running total above 0 of some of the logged days; null for none. */
export function firstTotal(
  column: RunningColumn,
  days: readonly LoggedDay[],
  submission: Submission,
): FirstTotal | null {
  const index = days.findIndex(({ row }) => (numberIn(row[column]) ?? 0) > 0);
  const stated = numberIn(days[index]?.row[column]);
  const added = accumulate(submission, days.slice(0, index + 1), "stated").at(-1);
  if (stated === null || !added) return null;
  return { stated, added: column === "runningDays" ? added.days : added.personHours };
}

/** Whether a running total holds more than its rows add: what came before the log. */
export function carriesMore({ stated, added }: FirstTotal): boolean {
  return stated > added && !agrees(stated, added);
}

/** The rows of the log in which a record or a sheet starts, or a record ends: their totals follow no formula. */
export function rowsWithoutFormula(submission: Submission): ReadonlySet<number> {
  const { startsAt, endsAt } = circumstances(submission);
  return new Set([...startsAt, ...endsAt]);
}

interface Circumstances {
  /** Rows whose day other rules judge, or nobody: before the leadoff, of a breaking accident, or the last of a record. */
  readonly daysLeftOpen: ReadonlySet<number>;
  /** The first rows of records and sheets. */
  readonly startsAt: ReadonlySet<number>;
  /** The rows of the days before a start. */
  readonly endsAt: ReadonlySet<number>;
}

/** Whether the formulas of the running totals stay blank since a row has no date to read, so that those below begin at 0. */
function waitsForDate({ row: { date, runningDays, runningPersonHours } }: LoggedDay): boolean {
  return (
    (date?.reading === "blank" || date?.reading === "unreadable") &&
    [runningDays, runningPersonHours].some(
      (total) => total?.reading === "blank" && total.cell.formula !== undefined,
    )
  );
}

const circumstances = memoize((submission): Circumstances => {
  const days = loggedDays(submission);
  const isMonthly = submission.log?.kind === "monthly";
  // A month stands under its first day.
  const rowDate = (day: number) => (isMonthly && isDay(day) ? startOfMonth(day) : day);
  const starts = recordStarts(submission).flat();
  const restarts = [...starts, ...starts.map(rowDate)];
  // Without a table of accidents, the day before the re-leadoff stands for the accident.
  const ends = new Set(starts.map((start) => rowDate(start - 1)));
  const accidents = new Set(breakingAccidents(submission).map(({ date }) => rowDate(date)));
  const first = leastOf(starts);
  const daysLeftOpen = new Set<number>();
  const startsAt = new Set<number>();
  const endsAt = new Set<number>();
  let dateBefore = -Infinity;
  // Days off after the re-leadoff may repeat the total of the record that has ended.
  let isAwaitingWork = false;
  let index = -1;
  for (const { date, row, isWorked } of days) {
    index += 1;
    const before = days[index - 1];
    if (before && (before.row.sheet !== row.sheet || waitsForDate(before))) startsAt.add(index);
    if (date === null) continue;
    if (ends.has(date)) endsAt.add(index);
    if (accidents.has(date) || ends.has(date) || (starts.length > 0 && date < first)) {
      daysLeftOpen.add(index);
    }
    if (isAwaitingWork || restarts.some((start) => dateBefore < start && start <= date)) {
      startsAt.add(index);
      isAwaitingWork = isWorked === false;
    }
    dateBefore = date;
  }
  return { daysLeftOpen, startsAt, endsAt };
});

/** The rows whose running totals count their day: one of them is above that of the row before. */
export const countedRows = memoize((submission): ReadonlySet<Row<LogColumns>> => {
  const rows = loggedDays(submission).map(({ row }) => row);
  const isCounted = (row: Row<LogColumns>, before: Row<LogColumns> | undefined) =>
    runningColumns.some((column) => {
      const [total, last] = [numberIn(row[column]), numberIn(before?.[column])];
      return total !== null && last !== null && total > last;
    });
  return new Set(rows.filter((row, index) => isCounted(row, rows[index - 1])));
});
