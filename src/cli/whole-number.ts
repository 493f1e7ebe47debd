import { UsageError } from "./usage-error";

/**
 * Reads the value of an option that is a whole number.
 *
 * @param option as it is written: `--jobs`
 * @param most the largest that it may be; the smallest is 1
 * @throws UsageError for anything else, where the value is read
 * @example
 * wholeNumber("--jobs", 256)("4"); // 4
 */
export function wholeNumber(option: string, most: number): (found: string) => number {
  return (found) => {
    const value = /^\d{1,9}$/.test(found) ? Number(found) : NaN;
    if (value >= 1 && value <= most) return value;
    throw new UsageError("no-whole-number", { option, found, most: String(most) });
  };
}
