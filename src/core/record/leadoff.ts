import { kosha2010, type Rulebook } from "../rulebook";
import { wholeDay } from "../guards";

/**
 * The leadoff date that counts: the declared one when its report was received in time (LEAD-1, deck
 * L531-534), else a date before the receipt (LEAD-2, deck L535).
 *
 * The deck counts a late report back from the "achievement date", which nobody knows yet; interpretation:
 * 14 days before the receipt (AMB-7).
 *
 * @param declared serial number of the leadoff date in the report
 * @param received serial number of the day on which the report arrived
 * @returns the serial number of the leadoff date
 * @throws Problem `number` when one of them is no date
 * @example
 * leadoff(40301, 40316); // 40302: received 15 days after 2010-05-03, so 2010-05-04 counts
 */
export function leadoff(
  declared: number,
  received: number,
  rulebook: Rulebook = kosha2010,
): number {
  const declaredDay = wholeDay(declared, "declared");
  const receivedDay = wholeDay(received, "received");
  return receivedDay <= declaredDay + rulebook["LEAD-1"].reportDays
    ? declaredDay
    : receivedDay - rulebook["LEAD-2"].daysBeforeReceipt;
}
