/** The days of the current record as the calculator counts them. */
import type { LogDay } from "../core/record/log-day";
import { kosha2010 } from "../core/rulebook";
import { numberIn } from "./entries";
import { type LoggedDay, loggedDays } from "./log-days";
import { memoize } from "./memoize";
import { recordSpans } from "./overview/record-spans";

export interface CurrentDay extends LogDay {
  readonly logged: LoggedDay;
}

/**
 * The dated rows of the log from the start of the current record on; none in a log of months.
 *
 * The hours of a worker are those that give the person-hours of the row, so that both agree.
 */
export const currentDays = memoize((submission): readonly CurrentDay[] => {
  const span = recordSpans(submission, "days")?.at(-1);
  if (!span || submission.log?.kind !== "daily") return [];
  return loggedDays(submission).flatMap((logged): CurrentDay[] => {
    const { date, row, isWorked, isMisdated, personHours } = logged;
    if (date === null || date < span.from || date > span.to || isMisdated) return [];
    if (isWorked !== true) return [{ date, workers: 0, logged }];
    const workers = Math.max(1, numberIn(row.workers) ?? 1);
    const hours = Math.min(personHours / workers, kosha2010["TIME-1"].hoursInADay);
    return [{ date, workers, hours, logged }];
  });
});
