import { Problem } from "./problem";

/**
 * Lets a number pass that is above 0 and finite.
 *
 * @param argument the name of the argument, for the sentence
 * @returns the value
 * @throws Problem `number` when it is 0, negative, infinite or no number
 * @example
 * positive(300, "enrollment"); // 300
 */
export function positive(value: number, argument: string): number {
  if (!(value > 0 && value < Infinity)) {
    throw new Problem("number", "not-positive", { argument, found: value });
  }
  return value;
}
