import { Problem } from "./problem";
import { lastSerial } from "./serial";

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
