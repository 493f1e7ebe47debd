import { accidentRate } from "../core/goal/accident-rate";
import { asColumn } from "./coerce";

/**
 * The accident rate, pooled over the years where the arguments are ranges.
 *
 * @param victims victims of each year
 * @param workers workers of each year, a range of as many rows
 * @returns percent: 0.5 means 0.5 %
 * @throws Problem `value` for ranges of different lengths or text; `number` for a negative count; `division`
 *   without any workers
 * @see GOAL-3; deck L441-449
 * @example
 * RATE([[3], [1]], [[400], [400]]); // 0.5
 */
export function RATE(victims: unknown, workers: unknown): number {
  return accidentRate(asColumn(victims, "victims"), asColumn(workers, "workers"));
}
