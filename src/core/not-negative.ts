import { Problem } from "./problem";

/**
 * Lets a number pass that is 0 or more and finite.
 *
 * @param argument the name of the argument, for the sentence
 * @returns the value
 * @throws Problem `number` when it is negative, infinite or no number
 * @example
 * notNegative(0, "workers"); // 0
 */
export function notNegative(value: number, argument: string): number {
  if (!(value >= 0 && value < Infinity)) {
    throw new Problem("number", "negative", { argument, found: value });
  }
  return value;
}
