import { notNegative } from "../guards";
import { Problem } from "../problem";

/**
 * The accident rate over some years, pooled: all victims over all workers (GOAL-3).
 *
 * The deck asks for the mean of five years (deck L445) and does not say of what; interpretation: pooled, so
 * that a year with more workers weighs more.
 *
 * @param victims victims of each year
 * @param workers workers of each year, in the same order
 * @returns the rate in percent: 0.71 means 0.71 %
 * @throws Problem `value` without years or with ranges of different lengths; `number` for a negative count;
 *   `division` when there are no workers at all
 * @example
 * accidentRate([3, 1], [400, 400]); // 0.5
 */
export function accidentRate(victims: readonly number[], workers: readonly number[]): number {
  if (victims.length === 0) {
    throw new Problem("value", "range-empty", { argument: "victims" });
  }
  if (workers.length !== victims.length) {
    throw new Problem("value", "ranges-differ", {
      argument: "workers",
      found: workers.length,
      expected: victims.length,
    });
  }
  const allVictims = sum(victims, "victims");
  const allWorkers = sum(workers, "workers");
  if (allWorkers === 0) {
    throw new Problem("division", "workers-zero", { argument: "workers" });
  }
  return (100 * allVictims) / allWorkers;
}

function sum(counts: readonly number[], argument: string): number {
  return counts.reduce((total, count) => total + notNegative(count, argument), 0);
}
