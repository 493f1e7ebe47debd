import { severityBases, severityRate } from "../core/accidents/rates";
import { asBase, asSum } from "./coerce";

/**
 * The severity rate (강도율): days lost in a thousand hours worked.
 *
 * @param daysLost days lost (근로손실일수), or a range that is added up: a death or disability of grades 1 to 3 is 7,500,
 *   days off work count x 300/365. Days of care are something else
 * @param hours person-hours worked in the same time, or a range that is added up
 * @param base korea (when left out): 1,000 hours; ilo: 1,000,000; or hours of one's own
 * @returns days lost in the hours of the base
 * @throws Problem `number` for numbers out of range; `division` without any hours; `value` for other kinds
 * @see no clause of the regulation; ILO: resolution of the 16th ICLS, 1998
 * @example
 * SEVERITY(6500, 1360800); // 4.776...
 */
export function SEVERITY(daysLost: unknown, hours: unknown, base?: unknown): number {
  return severityRate(
    asSum(daysLost, "daysLost"),
    asSum(hours, "hours"),
    asBase(base, severityBases),
  );
}
