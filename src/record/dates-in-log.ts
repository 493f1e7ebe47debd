/** The dates of a log in the order of its rows, and which of them are in their place. */
import { ascendingPart } from "../core/ascending-part";
import { addMonths, startOfMonth } from "../core/calendar/months";
import { partsOf } from "../core/calendar/serial";
import type { Entry, LogColumns, Row, Submission } from "../form/submission";
import { bySheet } from "./by-sheet";
import { dayIn } from "./entries";
import { memoize } from "./memoize";
import { isNewestFirst } from "./newest-first";

/** A row with a date that can be read. */
export interface DatedRow {
  readonly row: Row<LogColumns>;
  readonly entry: Entry<number>;
  /** Serial number. */
  readonly date: number;
  /** Its place among all rows, with a date or without. */
  readonly place: number;
  /** Whether it is the first row of one for each team of the day. */
  readonly isOfTeams: boolean;
}

export interface DateInLog extends DatedRow {
  /** Whether it stands after all earlier and before all later dates, the first of its day. */
  readonly isInPlace: boolean;
  /** For one that is not: the only date that fits between the rows around it; null where none does, or several. */
  readonly likely: number | null;
}

/** Sheets that lose more of their dates than this and one a seam, if they are read as one list, are of the same time. */
const mostOutOfOrder = 0.1;

/**
 * The dates of a log in the order of time: of all sheets as one list, or one list a sheet where these are of the same
 * time. A day merged over several rows is one date, and so is a block of rows for the teams of one day.
 */
export const datesInLog = memoize((submission): readonly (readonly DateInLog[])[] => {
  let place = 0;
  const sheets = inOrderOfSheets(submission.log?.rows ?? []).map((rows) =>
    withoutTeams(oncePerMerge(rows.flatMap((row) => datedIn(row, place++) ?? []))),
  );
  const joined = sheets.flat();
  const whole = withPlaces(joined, submission);
  if (sheets.length < 2) return [whole];
  const apart = sheets.map((sheet) => withPlaces(sheet, submission));
  const inOwn = placesIn(apart.flat());
  const areInOrder = inOwn - placesIn(whole) <= Math.max(sheets.length - 1, inOwn * mostOutOfOrder);
  return areInOrder ? [whole] : apart;
});

/** The dates that rows probably have, where the one that is stated is out of place. */
export const likelyDates = memoize((submission): ReadonlyMap<Row<LogColumns>, number> => {
  const dates = new Map<Row<LogColumns>, number>();
  for (const list of datesInLog(submission)) {
    for (const { row, likely } of list) if (likely !== null) dates.set(row, likely);
  }
  return dates;
});

/**
 * The rows of a log in the order of time: sheets by the date in their middle, and rows as they stand, so that one
 * mistyped date moves nothing; from below where the newest day is on top.
 */
export function inOrderOfSheets(
  rows: readonly Row<LogColumns>[],
): readonly (readonly Row<LogColumns>[])[] {
  return bySheet(rows, ({ sheet }) => sheet)
    .map((sheet) => ({ sheet, dates: sheet.map(({ date }) => dayIn(date)).filter(isDate) }))
    .map(({ sheet, dates }) => ({
      sheet: isNewestFirst(dates) ? sheet.toReversed() : sheet,
      middle: dates[Math.floor(dates.length / 2)] ?? Infinity,
    }))
    .toSorted((a, b) => (a.middle === b.middle ? 0 : a.middle - b.middle))
    .map(({ sheet }) => sheet);
}

function isDate(date: number | null): date is number {
  return date !== null;
}

function datedIn(row: Row<LogColumns>, place: number): DatedRow | null {
  const { date: entry } = row;
  const date = dayIn(entry);
  return entry && date !== null ? { row, entry, date, place, isOfTeams: false } : null;
}

/** A day merged over the rows of several teams is one cell. */
function oncePerMerge(sheet: readonly DatedRow[]): readonly DatedRow[] {
  return sheet.filter(({ entry }, index) => entry.cell !== sheet[index - 1]?.entry.cell);
}

/**
 * The days of a log that has a row for each team of a day: where most dates stand in several rows one under the
 * other, that is how the log is kept, and each such block is one day.
 */
function withoutTeams(sheet: readonly DatedRow[]): readonly DatedRow[] {
  const days = sheet.filter(({ date }, index) => sheet[index - 1]?.date !== date);
  const repeated = sheet.filter(
    ({ date }, index) => sheet[index - 1]?.date === date && sheet[index - 2]?.date !== date,
  );
  const isOfTeams = repeated.length > days.length / 2;
  return isOfTeams ? days.map((day) => ({ ...day, isOfTeams })) : sheet;
}

function placesIn(dates: readonly DateInLog[]): number {
  return dates.filter(({ isInPlace }) => isInPlace).length;
}

function withPlaces(dated: readonly DatedRow[], submission: Submission): readonly DateInLog[] {
  const isMonthly = submission.log?.kind === "monthly";
  const next = (date: number) => (isMonthly ? addMonths(date, 1) : date + 1);
  const slipped = slippedStart(dated, isMonthly ? startOfMonth : (date) => date, next, submission);
  const numbers = dated.map(({ date: stated }, index) => {
    const date = index === 0 ? (slipped ?? stated) : stated;
    return isMonthly ? monthOf(date) : date;
  });
  // Most logs are in order, and need no search.
  const isInOrder = numbers.every(
    (number, index) => index === 0 || number > (numbers[index - 1] ?? 0),
  );
  const places = isInOrder ? null : new Set(bestPart(numbers));
  const isPlaced = (index: number) => places === null || places.has(index);
  const likelyAt = (index: number): number | null => {
    const [before, after] = [dated[index - 1], dated[index + 1]];
    const isBetween = isPlaced(index - 1) && isPlaced(index + 1);
    if (!before || !after || !isBetween || dated[index]?.isOfTeams) return null;
    // A row without a date may be of the day as well.
    const areNext = after.place - before.place === 2;
    const isOnly = (numbers[index + 1] ?? 0) - (numbers[index - 1] ?? 0) === 2;
    return areNext && isOnly ? next(before.date) : null;
  };
  return dated.map(({ row, entry, date, place, isOfTeams }, index): DateInLog => {
    const slip = index === 0 ? slipped : null;
    const isInPlace = slip === null && isPlaced(index);
    const likely = isInPlace ? null : (slip ?? likelyAt(index));
    // Not spread: a log has too many rows.
    return { row, entry, date, place, isOfTeams, isInPlace, likely };
  });
}

function monthOf(date: number): number {
  const { year, month } = partsOf(date);
  return year * 12 + month;
}

/**
 * The numbers that stand in their place. Where either of two neighbours may be the one that does not, it is the one
 * that the rows behind do not go on from: of 3, 1, 5 the 1, and of 3, 6, 5 the 6.
 */
function bestPart(numbers: readonly number[]): number[] {
  const part = ascendingPart(numbers);
  const stepsOn = (index: number, other: number) =>
    (numbers[other] ?? 0) - (numbers[index] ?? 0) === other - index;
  return part.map((index, position) => {
    const [last, after] = [part[position - 1] ?? -1, part[position + 1]];
    const other = index - 1;
    if (last === other || after === undefined) return index;
    const isBetter = stepsOn(other, after) && !stepsOn(index, after) && !stepsOn(last, index);
    const fits = (numbers[other] ?? 0) > (numbers[last] ?? -Infinity);
    return isBetter && fits ? other : index;
  });
}

/**
 * The leadoff, where the first row goes on with the day after it and has its day in another month: 3 April, 4 May of a
 * record from 3 May.
 */
function slippedStart(
  [first, second]: readonly DatedRow[],
  startOf: (date: number) => number,
  next: (date: number) => number,
  { profile }: Submission,
): number | null {
  if (!first || second?.place !== 1 || first.isOfTeams) return null;
  const starts = [profile.leadoffDate, profile.releadoffDate].map(dayIn).filter(isDate);
  const slipped = starts
    .map(startOf)
    .find((start) => next(start) === second.date && isSlipOf(first.date, start));
  return slipped ?? null;
}

/** Whether a date has the day of another in another month or year, or its day and month the other way round. */
function isSlipOf(date: number, other: number): boolean {
  if (date === other) return false;
  const [found, right] = [partsOf(date), partsOf(other)];
  return found.day === right.day || (found.day === right.month && found.month === right.day);
}
