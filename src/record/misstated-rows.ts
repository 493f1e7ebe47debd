/** Rows of the log whose numbers cannot be right, so that nothing else is judged by them. */
import { kosha2010 } from "../core/rulebook";
import { agrees } from "../core/tolerance";
import type { LogColumns, Row, Submission } from "../form/submission";
import { isUnknown, numberIn } from "./entries";
import { isActual, isClaimed, type LoggedDay, loggedDays } from "./log-days";
import { memoize } from "./memoize";

/** Columns of the log in which a number below 0 is none; the others have rules of their own. */
export const counts = ["workers", "excludedWorkers", "hoursPerWorker", "personHours"] as const;

/**
 * The rows that are wrong as a whole: a count is below 0 or no number, a worker has more hours than a day, or neither
 * the product nor the running total of the row adds up.
 */
export const misstatedRows = memoize((submission): ReadonlySet<Row<LogColumns>> => {
  const misstated = new Set<Row<LogColumns>>();
  let before: number | null = null;
  const days = loggedDays(submission);
  const impossible = days.filter(({ row }) => hasImpossibleHours(row));
  // A column of more hours than a day has on most rows is one of something else, which the other columns do not follow.
  const isAnotherColumn = impossible.length > days.length / 2;
  // Where most products differ, it is the hours that do not apply.
  const differing = new Set(days.filter((day) => !isProduct(day, submission)));
  const areProducts = differing.size <= days.length / 2;
  for (const day of days) {
    const { row, worked, personHours } = day;
    const running = numberIn(row.runningPersonHours);
    const added = running === null || before === null ? null : running - before;
    const isAdded = () =>
      added === null || [personHours, ...worked].some((hours) => agrees(added, hours));
    const isImpossible = hasNoCount(row) || (hasImpossibleHours(row) && !isAnotherColumn);
    const addsUpNowhere = areProducts && differing.has(day) && !isAdded();
    if (isImpossible || addsUpNowhere) misstated.add(row);
    before = running ?? before;
  }
  return misstated;
});

/** Whether the person-hours of a row are workers x hours, or nothing says that they have to be. */
export function isProduct({ row, worked, personHours }: LoggedDay, { log }: Submission): boolean {
  const isOpen =
    log?.kind === "monthly" ||
    isActual(row) ||
    isUnknown(row.personHours) ||
    (numberIn(row.excludedWorkers) ?? 0) > 0;
  return isOpen || worked.length === 0 || worked.some((hours) => agrees(personHours, hours));
}

/** Whether a row states a count that no day can have. */
export function hasImpossibleCount(row: Row<LogColumns>): boolean {
  return hasNoCount(row) || hasImpossibleHours(row);
}

/** Whether a count is below 0 or no number. */
function hasNoCount(row: Row<LogColumns>): boolean {
  return (
    counts.some((key) => (numberIn(row[key]) ?? 0) < 0) ||
    // "우천" among the workers of a day on which nobody worked is a remark.
    (isClaimed(row) && counts.some((key) => isUnknown(row[key])))
  );
}

function hasImpossibleHours({ hoursPerWorker }: Row<LogColumns>): boolean {
  return (numberIn(hoursPerWorker) ?? 0) > kosha2010["TIME-1"].hoursInADay;
}
