import { siteEnrollment } from "../core/goal/enrollment";
import { asNumber, asShare } from "./coerce";

/**
 * The enrollment of a construction site: its labor cost over the wages of one worker.
 *
 * @param amount total construction amount, won
 * @param laborRate share of labor in it: 0.27 or "27%"
 * @param monthlyLaborCost mean labor cost of a worker, won a month
 * @param months construction period, months
 * @returns workers, unrounded
 * @throws Problem `number` for a labor rate above 1 or another argument not above 0; `value` for other kinds
 * @see ENR-4; deck L457-462
 * @example
 * SITEENROLLMENT(10_000_000_000, 0.27, 3_000_000, 12); // 75
 */
export function SITEENROLLMENT(
  amount: unknown,
  laborRate: unknown,
  monthlyLaborCost: unknown,
  months: unknown,
): number {
  return siteEnrollment(
    asNumber(amount, "amount"),
    asShare(laborRate, "laborRate"),
    asNumber(monthlyLaborCost, "monthlyLaborCost"),
    asNumber(months, "months"),
  );
}
