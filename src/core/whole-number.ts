import { Problem } from "./problem";

/**
 * Lets a number pass that is whole and not too small.
 *
 * @param argument the name of the argument, for the sentence
 * @param least the smallest number allowed
 * @returns the value
 * @throws Problem `number` when it is not whole or below the least
 * @example
 * wholeNumber(2, "perMultiple", 1); // 2
 */
export function wholeNumber(value: number, argument: string, least: number): number {
  if (!Number.isSafeInteger(value)) {
    throw new Problem("number", "not-whole", { argument, found: value });
  }
  if (value < least) throw new Problem("number", "number-below", { argument, found: value, least });
  return value;
}
