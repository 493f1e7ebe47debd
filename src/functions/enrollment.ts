import { meanEnrollment } from "../core/goal/enrollment";
import { asNumbers } from "./coerce";

/**
 * The enrollment of a workplace other than construction: the mean of its months before leadoff.
 *
 * @param monthly workers of each of the 1 to 3 months before leadoff; months that are blank or 0 are left out
 * @returns workers, unrounded
 * @throws Problem `value` without a month or for text; `number` for more than 3 months or a negative count
 * @see ENR-1, ENR-2; deck L453-455
 * @example
 * ENROLLMENT([[98], [100], [105]]); // 101
 */
export function ENROLLMENT(monthly: unknown): number {
  return meanEnrollment(asNumbers(monthly, "monthly"));
}
