/** Days of accidents that a log counts, and on which a multiple depends. */
import type { Entry, Submission } from "../form/submission";
import { type BreakingAccident, breakingAccidents } from "./breaking-accidents";
import { aimsOf, type ClaimedMultiple, claimedMultiples, isAchievedIn } from "./claimed-multiples";
import { dayIn, numberIn } from "./entries";
import { loggedDays } from "./log-days";
import { memoize } from "./memoize";
import { type RecordPeriod, recordsAround } from "./progress";
import { type RunningColumn, runningColumns } from "./running-totals";

/** The day of a breaking accident that a running total counts (AMB-17). */
export interface CountedAccidentDay {
  readonly accident: BreakingAccident;
  readonly column: RunningColumn;
  /** The running total of the day. */
  readonly entry: Entry<number>;
  /** The running total before it. */
  readonly before: number;
  /** The multiples whose dates of achievement are right only if the day counts. */
  readonly multiples: readonly [ClaimedMultiple, ...ClaimedMultiple[]];
}

/**
 * The days of breaking accidents on which a running total rises and goes on, where a multiple depends on that day.
 *
 * A total that starts again the day after harms nobody. An occupational disease ends its record with the approval of
 * care, and that day counts.
 */
export const countedAccidentDays = memoize((submission): readonly CountedAccidentDay[] =>
  (submission.log?.kind === "daily" ? breakingAccidents(submission) : [])
    .filter(({ kind }) => kind === "accident")
    .flatMap((accident) =>
      runningColumns.flatMap((column) => {
        const rise = riseOn(accident.date, column, submission);
        const multiples = rise ? multiplesBy(accident, column, submission) : [];
        const [first, ...others] = multiples;
        return rise && first
          ? [{ accident, column, ...rise, multiples: [first, ...others] as const }]
          : [];
      }),
    ),
);

/** The running total of a day that is more than the one before it and less than the one after it. */
function riseOn(
  date: number,
  column: RunningColumn,
  submission: Submission,
): Pick<CountedAccidentDay, "entry" | "before"> | null {
  const totals = loggedDays(submission).flatMap(({ row, date }) => {
    const [entry, total] = [row[column], numberIn(row[column])];
    return entry && total !== null ? [{ entry, total, date }] : [];
  });
  const first = totals.findIndex((each) => each.date === date);
  const last = totals.findLastIndex((each) => each.date === date);
  const [before, on, after] = [totals[first - 1], totals[last], totals[last + 1]];
  if (!before || !on || !after) return null;
  return before.total < on.total && on.total <= after.total
    ? { entry: on.entry, before: before.total }
    : null;
}

/** The records around a date of achievement if the days of accidents counted on which that date depends. */
export function recordsWithAccidentDay(
  submission: Submission,
  row: ClaimedMultiple["row"],
  date: number,
): RecordPeriod[] {
  return countedAccidentDays(submission)
    .filter(({ multiples }) => multiples.some((each) => each.row === row))
    .flatMap(({ accident }) => recordsWith(accident, submission, date));
}

function recordsWith(
  { date, releadoff }: BreakingAccident,
  submission: Submission,
  achieved: number,
): RecordPeriod[] {
  // The day may count for the record that it ends, or for the one after it.
  return recordsAround(submission, achieved)
    .filter(({ start }) => start <= date || start === releadoff)
    .map(({ start, end }) => ({ start: Math.min(start, date), end, accidentDay: date }));
}

function multiplesBy(
  accident: BreakingAccident,
  column: RunningColumn,
  submission: Submission,
): ClaimedMultiple[] {
  return claimedMultiples(submission).filter((claimed) => {
    const { row, likelyUnit: unit } = claimed;
    const achieved = dayIn(row.achieved);
    if (achieved === null || achieved < accident.date || unit === null) return false;
    if ((unit === "personhours") !== (column === "runningPersonHours")) return false;
    const aims = aimsOf(claimed, unit, submission);
    if (isAchievedIn(claimed, unit, aims, submission)) return false;
    const records = recordsWith(accident, submission, achieved);
    return isAchievedIn(claimed, unit, aims, submission, records);
  });
}
