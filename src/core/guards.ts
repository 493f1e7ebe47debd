/** Checks of arguments: each returns its value, or throws a problem that names the argument. */
import { Problem } from "./problem";
import { lastSerial } from "./calendar/serial";

/**
 * Throws if the value exceeds the maximum.
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

/**
 * Throws unless the value is finite and not negative.
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

/**
 * Throws unless the value is finite and above 0.
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

/**
 * Throws unless a result is finite: two numbers of Excel may have a quotient that is none.
 *
 * @param argument the name of the argument that makes the result so large, for the sentence
 * @param found what that argument is
 * @returns the result
 * @throws Problem `number` when the result is infinite or no number
 * @example
 * finite(240_000 / 0.5, "rate", 0.5); // 480000
 */
export function finite(result: number, argument: string, found: number): number {
  if (!Number.isFinite(result)) {
    throw new Problem("number", "no-finite-result", { argument, found });
  }
  return result;
}

/**
 * The day of a serial number, its time of day cut off.
 *
 * @param serial days, 1 = 1900-01-01
 * @param argument the name of the argument, for the sentence
 * @returns a whole serial number
 * @throws Problem `number` outside the days that Excel knows
 * @example
 * wholeDay(40301.75, "date"); // 40301
 */
export function wholeDay(serial: number, argument: string): number {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= lastSerial)) {
    throw new Problem("number", "date-out-of-range", { argument, found: serial });
  }
  return day;
}

/**
 * Throws unless the value is a whole number of at least the minimum.
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
