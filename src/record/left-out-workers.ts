/** Whether the person-hours of a row count the workers that it says are left out (TIME-7). */
import { agrees } from "../core/tolerance";
import type { Submission } from "../form/submission";
import { numberIn } from "./entries";
import { hoursEach, type LoggedDay } from "./log-days";
import { hasImpossibleCount } from "./misstated-rows";

/**
 * Of whom the person-hours of a row are: of its workers and those left out, of its workers, or of its workers without
 * those left out, where the column of workers includes them.
 *
 * @returns null where nobody is left out, or where it is of none of these
 */
export function workersCounted(
  { row }: LoggedDay,
  submission: Submission,
): "with-left-out" | "workers" | "without-left-out" | null {
  const [workers, leftOut] = [numberIn(row.workers) ?? 0, numberIn(row.excludedWorkers) ?? 0];
  const stated = numberIn(row.personHours);
  const isMonthly = submission.log?.kind === "monthly";
  if (isMonthly || stated === null || workers <= 0 || leftOut <= 0 || hasImpossibleCount(row)) {
    return null;
  }
  const isOf = (count: number) =>
    hoursEach(row, submission).some((hours) => agrees(stated, count * hours));
  if (isOf(workers)) return "workers";
  if (isOf(workers - leftOut)) return "without-left-out";
  return isOf(workers + leftOut) ? "with-left-out" : null;
}
