/** Stretches of time that a log leaves out between two of its rows. */
import { leastOf } from "../core/extremes";
import { isDay, partsOf } from "../core/calendar/serial";
import { agrees } from "../core/tolerance";
import type { Entry, Submission } from "../form/submission";
import { datesInLog } from "./dates-in-log";
import { numberIn } from "./entries";
import { isClaimed, type LoggedDay, loggedDays } from "./log-days";
import { memoize } from "./memoize";
import { recordStarts } from "./record-starts";
import {
  type RunningColumn,
  runningColumns,
  runningDayRows,
  runningHourRows,
  type RunningRow,
} from "./running-totals";

type Dated = LoggedDay & { readonly date: number };

/** What a log leaves out between two rows. */
export interface LogGap {
  readonly before: Dated;
  readonly after: Dated;
  /** The date of the row after it. */
  readonly entry: Entry<number>;
  /** Days that are left out, in a monthly log months. */
  readonly missing: number;
  /** Whether a remark beside it says why. */
  readonly isExplained: boolean;
}

/** Why nobody worked for a while; "무재해 중단" says no such thing. */
const closure =
  /연휴|명절|설날|추석|휴가|휴업|휴장|휴관|동절기|(?:공사|작업|조업|가동|생산|현장)\s*(?:중지|중단|정지)|\bshut ?down\b|\bclos(?:ed|ure)\b|\bsuspen(?:ded|sion)\b|\bstoppage\b|\bvacation\b|\bno work\b/i;

/**
 * The days (or months) that the log leaves out between rows of its records.
 *
 * A date that is not in its place has a rule of its own, and rows without a date may be of what is left out. Where a
 * running total counts what is left out, the total is what is wrong.
 */
export const logGaps = memoize((submission): readonly LogGap[] => {
  const days = loggedDays(submission);
  const isMonthly = submission.log?.kind === "monthly";
  const number = isMonthly ? monthNumber : (date: number) => date;
  const starts = recordStarts(submission).flat().filter(isDay).map(number);
  const from = starts.length > 0 ? leastOf(starts) : -Infinity;
  const inPlace = placesInOrder(days);
  const totals = runningTotals(submission);
  // Of a long log nothing is kept a row where nothing is left out.
  let firstOfDays: ReadonlySet<LoggedDay["row"]> | undefined;
  const gaps: LogGap[] = [];
  let previous = inPlace[0] ?? 0;
  for (const index of inPlace) {
    const first = previous;
    previous = index;
    const before = days[first];
    const after = days[index];
    const entry = after?.row.date;
    if (!isDated(before) || !isDated(after) || !entry || number(before.date) < from) continue;
    const missing = number(after.date) - number(before.date) - 1;
    if (missing < 1) continue;
    firstOfDays ??= firstRowsOfDays(submission);
    const above = lastOfDay(first, days, firstOfDays);
    const mayBeUndated = days.slice(above + 1, index).some(({ row }) => isClaimed(row));
    if (mayBeUndated || totals.some((rows) => rises(rows, above, index))) continue;
    const around = [...days.slice(first, above + 1), after];
    const isExplained = around.some(({ row }) => closure.test(row.remark?.value ?? ""));
    gaps.push({ before, after, entry, missing, isExplained });
  }
  return gaps;
});

function isDated(day: LoggedDay | undefined): day is Dated {
  return typeof day?.date === "number";
}

function firstRowsOfDays(submission: Submission): ReadonlySet<LoggedDay["row"]> {
  return new Set(datesInLog(submission).flatMap((dates) => dates.map(({ row }) => row)));
}

/** The last row of a day, by its first: it may have one for each team. */
function lastOfDay(
  first: number,
  days: readonly LoggedDay[],
  firstOfDays: ReadonlySet<LoggedDay["row"]>,
): number {
  let last = first;
  let next = days[last + 1];
  while (isDated(next) && !firstOfDays.has(next.row)) {
    last += 1;
    next = days[last + 1];
  }
  return last;
}

/** The dated rows that stand after all earlier and before all later dates, the first of each date. */
function placesInOrder(days: readonly LoggedDay[]): number[] {
  let latest = -Infinity;
  const rising = days.map(({ date }) => {
    const isLatest = date !== null && date > latest;
    latest = Math.max(latest, date ?? latest);
    return isLatest;
  });
  let earliest = Infinity;
  const places: number[] = [];
  for (let index = days.length - 1; index >= 0; index -= 1) {
    const date = days[index]?.date ?? null;
    if (date === null) continue;
    if (rising[index] && date <= earliest) places.push(index);
    earliest = Math.min(earliest, date);
  }
  return places.reverse();
}

function monthNumber(date: number): number {
  const { year, month } = partsOf(date);
  return year * 12 + month;
}

function runningTotals(submission: Submission): readonly (readonly RunningRow[])[] {
  const rowsOf: Record<RunningColumn, () => readonly RunningRow[]> = {
    runningDays: () => runningDayRows(submission, "open"),
    runningPersonHours: () => runningHourRows(submission),
  };
  const { log } = submission;
  return runningColumns
    .filter((column) => log?.rows.some((row) => numberIn(row[column]) !== null))
    .map((column) => rowsOf[column]());
}

/** Whether a running total rises by more than the row after a gap adds. */
function rises(rows: readonly RunningRow[], above: number, index: number): boolean {
  const [before, after] = [rows[above]?.stated ?? null, rows[index]?.stated ?? null];
  if (before === null || after === null) return false;
  const most = before + (rows[index]?.most ?? Infinity);
  return after > most && !agrees(after, most);
}
