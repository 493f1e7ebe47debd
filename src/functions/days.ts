import { zaDays } from "../core/record/za-days";
import { asLog, asOptionalDate, overLog } from "./coerce";

/**
 * ZA days: dates on which at least one worker is recorded, holiday or not.
 *
 * @param range one column of dates worked, or date and workers, whole columns too
 * @param from first day that counts, every day when left out
 * @param to last day that counts
 * @returns days; a date in several rows counts once
 * @throws Problem `value` or `number` for a row that cannot be read, and `number` for a reversed period
 * @see TIME-3, TIME-4, AMB-13; deck L475-478
 * @example
 * DAYS([["2010-05-03", 10], ["2010-05-04", 0]]); // 1
 */
export function DAYS(range: unknown, from?: unknown, to?: unknown): number {
  const first = asOptionalDate(from, "from");
  const last = asOptionalDate(to, "to");
  return overLog(asLog(range), (days) => zaDays(days, first, last));
}
