import { hoursPerDay } from "../core/goal/hours-per-day";
import { agrees } from "../core/tolerance";
import { numberIn } from "./entries";
import { memoize } from "./memoize";
import { rulebookOf } from "./own-rules";
import { possibleHoursPerDay, possibleTypes } from "./workplace";

/** How the log bears out the hours of a day that the profile states, where the convention is another (TIME-2). */
export interface HoursInLog {
  /** Hours a day, as the profile states them. */
  readonly stated: number;
  /** Hours a day, by the convention of the type of workplace. */
  readonly convention: number;
  /**
   * Rows with workers and person-hours that state no hours or basis of their own; some are workers x these or those
   * hours.
   */
  readonly rows: number;
  readonly rowsAsStated: number;
  readonly rowsByConvention: number;
}

/** Null where the profile states no hours, or the convention, or where the type of workplace is not certain. */
export const hoursInLog = memoize((submission): HoursInLog | null => {
  const { profile, log } = submission;
  const stated = numberIn(profile.hoursPerDay);
  const types = possibleTypes(submission);
  const convention = hoursPerDay(types[0], rulebookOf(submission));
  if (stated === null || types.length > 1 || stated === convention) return null;
  const counts = { rows: 0, rowsAsStated: 0, rowsByConvention: 0 };
  for (const { workers, personHours, hoursPerWorker, basis } of log?.rows ?? []) {
    const count = numberIn(workers) ?? 0;
    const hours = numberIn(personHours) ?? 0;
    if (count <= 0 || hours <= 0) continue;
    if ((numberIn(hoursPerWorker) ?? 0) > 0 || basis?.value) continue;
    counts.rows += 1;
    if (agrees(hours, count * stated)) counts.rowsAsStated += 1;
    else if (agrees(hours, count * convention)) counts.rowsByConvention += 1;
  }
  return { stated, convention, ...counts };
});

/** Hours of a worker whose row of the log states none: those that most rows follow. */
export const usualHours = memoize((submission): readonly number[] => {
  const inLog = hoursInLog(submission);
  return inLog && inLog.rowsByConvention > inLog.rowsAsStated
    ? [inLog.convention]
    : possibleHoursPerDay(submission);
});
