import { Problem } from "./problem";

/**
 * Lets a number pass that is not too large.
 *
 * @param argument the name of the argument, for the sentence
 * @param most the largest number allowed
 * @returns the value
 * @throws Problem `number` when it is above the most
 * @example
 * atMost(8, "hours", 24); // 8
 */
export function atMost(value: number, argument: string, most: number): number {
  if (value > most) throw new Problem("number", "number-above", { argument, found: value, most });
  return value;
}
