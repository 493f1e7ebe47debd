/** Where records start: the days from which days and hours accumulate (AMB-25). */
import { leadoff } from "../core/record/leadoff";
import { breakingAccidents } from "./breaking-accidents";
import { dayIn } from "./entries";
import { memoize } from "./memoize";
import { rulebookOf } from "./own-rules";

/** The day a record starts; more than one where cells disagree on it, the right one first. */
export type RecordStart = readonly [number, ...number[]];

/** The starts of the first record and of each one after a breaking accident, in order of time. */
export const recordStarts = memoize((submission): readonly RecordStart[] => {
  const { leadoffDate, reportReceived } = submission.profile;
  const declared = dayIn(leadoffDate);
  const received = dayIn(reportReceived);
  const right =
    declared !== null && received !== null
      ? leadoff(declared, received, rulebookOf(submission))
      : declared;
  const first = startOf(right, declared);
  return first ? [first, ...restarts(submission)] : restarts(submission);
});

/** The starts of the records after the first, in order of time. */
export const restarts = memoize((submission): readonly RecordStart[] => {
  const accidents = breakingAccidents(submission);
  const { leadoffDate, releadoffDate } = submission.profile;
  const stated = dayIn(releadoffDate);
  // Before the leadoff there is nothing to start again.
  const current = stated !== null && stated < (dayIn(leadoffDate) ?? -Infinity) ? null : stated;
  const starts = [
    ...accidents.map(({ row, releadoff }, index) => {
      const isLast = index === accidents.length - 1;
      return startOf(releadoff, dayIn(row.releadoffDate), isLast ? current : null);
    }),
    accidents.length === 0 ? startOf(current) : null,
  ];
  return starts.filter((start) => start !== null);
});

function startOf(...days: (number | null)[]): RecordStart | null {
  const [first, ...others] = new Set(days.filter((day) => day !== null));
  return first === undefined ? null : [first, ...others];
}
