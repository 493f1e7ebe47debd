/** The steps of the procedure, as whoever certifies has filled them in. */
import { dueDate } from "../core/certification/deadline";
import { Problem } from "../core/problem";
import type { Entry, Schedule, Submission } from "../form/submission";
import { dayIn, isUnknown } from "./entries";

/** The steps that are stated; none in a workplace's own submission. */
export function scheduleOf({ documents }: Submission): Schedule {
  return documents?.schedule ?? {};
}

/** A time during which the clock stands, with the cell of its last day. */
export interface Pause {
  readonly first: number;
  /** Null while nothing was handed in or answered yet. */
  readonly last: number | null;
  readonly entry: Entry<number>;
}

/** When the clock stood: while a supplement was asked for, or the labor office (AUD-2). */
export function pausesOf(submission: Submission): readonly Pause[] {
  const { supplementAsked, supplementReceived, inquirySent, inquiryAnswered } =
    scheduleOf(submission);
  return [
    [supplementAsked, supplementReceived] as const,
    [inquirySent, inquiryAnswered] as const,
  ].flatMap(([from, to]) => {
    const first = dayIn(from);
    return first === null || !from ? [] : [{ first, last: dayIn(to), entry: to ?? from }];
  });
}

/** Whether a pause has begun, or may have: of its first day, that it is stated or cannot be read. */
export function mayHaveBegun(first: Entry<number> | undefined): boolean {
  return dayIn(first) !== null || isUnknown(first);
}

/**
 * The day to which a step runs, moved past Saturdays, Sundays and holidays: a later one is late in any reading (AMB-12).
 *
 * @param pauses times during which the clock stands, in order
 * @returns serial number; null where the calendar knows no holidays of that year
 */
export function latestDay(
  step: string,
  date: number,
  pauses: readonly (readonly [first: number, last: number])[] = [],
): number | null {
  try {
    return dueDate(step, date, pauses, true);
  } catch (problem) {
    if (problem instanceof Problem) return null;
    throw problem;
  }
}
