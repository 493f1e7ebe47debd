import { releadoff } from "../core/record/releadoff";
import { asDate, asReleadoffKind } from "./coerce";

/**
 * The re-leadoff date: the day after.
 *
 * @param kind accident, or disease
 * @param date day of the accident, or of the approval of care of the disease
 * @returns a date, serial number
 * @throws Problem `value` for another kind, or when the date is blank or none
 * @see LEAD-4; deck L538-540
 * @example
 * RELEADOFF("accident", "2010-12-31"); // 40544, 2011-01-01
 */
export function RELEADOFF(kind: unknown, date: unknown): number {
  return releadoff(asReleadoffKind(kind), asDate(date, "date"));
}
