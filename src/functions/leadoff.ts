import { leadoff } from "../core/record/leadoff";
import { asDate } from "./coerce";

/**
 * The leadoff date that counts. A report received more than 14 days after the leadoff moves it; interpretation:
 * to 14 days before the receipt.
 *
 * @param declared leadoff date in the report
 * @param received day on which the report arrived
 * @returns a date, serial number
 * @throws Problem `value` when a date is blank or none
 * @see LEAD-1, LEAD-2, AMB-7; deck L531-535
 * @example
 * LEADOFF("2010-05-03", "2010-05-18"); // 40302, 2010-05-04
 */
export function LEADOFF(declared: unknown, received: unknown): number {
  return leadoff(asDate(declared, "declared"), asDate(received, "received"));
}
