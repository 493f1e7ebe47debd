import { notNegative, wholeDay } from "../guards";
import { Problem } from "../problem";

/** One row of the log. A date may have several rows, and rows may stand in any order. */
export interface LogDay {
  /** Serial number; a time of day is cut off. */
  readonly date: number;
  /** Workers counted on the day. */
  readonly workers: number;
  /** Hours of each worker; the convention of TIME-2 when missing, null or 0. */
  readonly hours?: number | null;
}

/**
 * The day of a row, once its date and its workers make sense.
 *
 * @returns a whole serial number
 * @throws Problem `number` for no date, or for workers that are negative or no number
 * @example
 * dateOf({ date: 40301.5, workers: 12 }); // 40301
 */
export function dateOf(day: LogDay): number {
  notNegative(day.workers, "workers");
  return wholeDay(day.date, "date");
}

/**
 * Visits the rows of a log in their order; a problem in one of them says in which row it is.
 *
 * @throws Problem what `visit` throws, with `row` counted from 1
 * @example
 * forEachDay(days, (day) => { total += day.workers; });
 */
export function forEachDay(days: readonly LogDay[], visit: (day: LogDay) => void): void {
  let row = 0;
  try {
    for (const day of days) {
      row += 1;
      visit(day);
    }
  } catch (error) {
    throw inRow(error, row);
  }
}

/**
 * Says in which row of a log a problem is.
 *
 * @param row counted from 1
 * @returns the problem with its row; anything else as it is
 * @example
 * inRow(new Problem("number", "negative", { argument: "workers", found: -1 }), 3).params.row; // 3
 */
export function inRow(error: unknown, row: number): unknown {
  if (!(error instanceof Problem)) return error;
  return new Problem(error.kind, error.id, { ...error.params, row });
}
