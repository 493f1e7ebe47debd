import { periodOf } from "../calendar/period";
import { wholeDay } from "../guards";

/**
 * Tells whether a period can be confirmed apart from a multiple: it may not begin before the initial leadoff.
 *
 * @param from first day of the period, serial number
 * @param to last day of the period, serial number
 * @param initialLeadoff the leadoff date of the leadoff report, serial number
 * @throws Problem `number` when the period ends before it begins, or one of them is no date
 * @see CP-1; deck L710-713
 * @example
 * isCertainPeriod(serialOf(2011, 1, 1), serialOf(2011, 6, 30), serialOf(2010, 5, 3)); // true
 */
export function isCertainPeriod(from: number, to: number, initialLeadoff: number): boolean {
  return periodOf(from, to).first >= wholeDay(initialLeadoff, "leadoff");
}
