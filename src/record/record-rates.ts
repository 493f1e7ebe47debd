/** What the frequency and severity rates of a whole log are worked out from. */
import { greatestOf, leastOf } from "../core/extremes";
import { isDay } from "../core/calendar/serial";
import type { Entry, LogColumns, Row, Submission } from "../form/submission";
import { placeOf, type Place } from "../workbook/workbook";
import { isAccident } from "./breaking-accidents";
import { dayIn, isStated, numberIn } from "./entries";
import { hasUnknownHours, type LoggedDay, loggedDays } from "./log-days";
import { memoize } from "./memoize";

/** A figure, or the cells for want of which it is not known. */
export interface Figure {
  /** Null where it is not known. */
  readonly value: number | null;
  /** Empty where there is no such cell: the workbook has no column for it. */
  readonly missing: readonly Place[];
}

export interface RecordRates {
  /** First and last day of the log, serial numbers. */
  readonly from: number;
  readonly to: number;
  /** Person-hours of the log, of all its records: an accident ends one, but not the work. */
  readonly hours: Figure;
  /** Accidents recorded between these days, a row each. */
  readonly accidents: Figure;
  /** Days lost by them. */
  readonly daysLost: Figure;
  /** How many accidents are recorded before or after these days. */
  readonly outside: number;
}

/**
 * The figures of a log and its accident record, each only where all of it is known: what is blank is never 0.
 *
 * @returns null for a log without dates
 */
export const recordRates = memoize((submission): RecordRates | null => {
  const days = loggedDays(submission);
  const dates = days.flatMap(({ date }) => (isDay(date) ? [date] : []));
  if (dates.length === 0) return null;
  const [from, to] = [leastOf(dates), greatestOf(dates)];
  const { accidents } = submission;
  const rows = accidents?.filter(isAccident) ?? [];
  const undated = rows.filter(({ date }) => dayIn(date) === null);
  const within = rows.filter(({ date }) => {
    const day = dayIn(date);
    return day !== null && day >= from && day <= to;
  });
  const isCounted = accidents !== null && undated.length === 0;
  return {
    from,
    to,
    hours: hoursOf(days, submission),
    accidents: {
      value: isCounted ? within.length : null,
      missing: undated.flatMap(({ date }) => placesOf(date)),
    },
    daysLost: isCounted ? daysLostOf(within) : { value: null, missing: [] },
    outside: rows.length - undated.length - within.length,
  };
});

function daysLostOf(accidents: NonNullable<Submission["accidents"]>): Figure {
  const unknown = accidents.filter(({ daysLost }) => (numberIn(daysLost) ?? -1) < 0);
  return {
    value:
      unknown.length > 0
        ? null
        : accidents.reduce((sum, { daysLost }) => sum + (numberIn(daysLost) ?? 0), 0),
    missing: unknown.flatMap(({ daysLost }) => placesOf(daysLost)),
  };
}

function hoursOf(days: readonly LoggedDay[], { profile }: Submission): Figure {
  const missing = days.flatMap(({ row, isWorked, worked }): Place[] => {
    // Person-hours stand for themselves, whatever the workers beside them.
    const isUnknown = isWorked === null && !isStated(row.personHours);
    if (isUnknown || hasUnknownHours(row)) return unknownCells(row);
    // Without the kind of workplace nobody knows the hours of a worker.
    const isOpen = !isStated(row.personHours) && new Set(worked).size > 1;
    return isOpen ? placesOf(profile.industry) : [];
  });
  const sum = days.reduce((total, { personHours }) => total + personHours, 0);
  return { value: missing.length > 0 ? null : sum, missing };
}

function unknownCells({ personHours, workers, hoursPerWorker }: Row<LogColumns>): Place[] {
  return placesOf(personHours ?? workers ?? hoursPerWorker);
}

function placesOf(entry: Entry<unknown> | undefined): Place[] {
  return entry ? [placeOf(entry)] : [];
}
