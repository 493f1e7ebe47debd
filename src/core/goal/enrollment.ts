import { notNegative, positive } from "../guards";
import { Problem } from "../problem";
import { kosha2010, type Rulebook } from "../rulebook";

/**
 * The enrollment of a workplace that is no construction site: the mean head count of the months before
 * leadoff (ENR-1, deck L453-454), or of the fewer months that the business has existed (ENR-2, deck L455).
 * A month without workers is none in which the business existed.
 *
 * @param headCounts workers of each month, in any order: 1 to 3 months with workers
 * @returns workers, unrounded
 * @throws Problem `value` without a month; `number` for more than 3 months, a negative head count, or
 *   nobody in all months
 * @example
 * meanEnrollment([98, 100, 105]); // 101
 * meanEnrollment([0, 42, 43]); // 42.5
 */
export function meanEnrollment(
  headCounts: readonly number[],
  rulebook: Rulebook = kosha2010,
): number {
  const { months } = rulebook["ENR-1"];
  if (headCounts.length === 0) throw new Problem("value", "range-empty", { argument: "monthly" });
  const counted = headCounts.filter((heads) => notNegative(heads, "monthly") > 0);
  const found = counted.length;
  if (found > months) {
    throw new Problem("number", "too-many-months", {
      argument: "monthly",
      found,
      most: months,
    });
  }
  const sum = counted.reduce((total, heads) => total + heads, 0);
  return positive(sum, "monthly") / found;
}

/**
 * The enrollment of a construction site: labor cost in all over the wages of one worker (ENR-4, deck
 * L457-462).
 *
 * @param amount total construction amount, won
 * @param laborRate share of labor in the amount, above 0 and up to 1: 27 % is 0.27
 * @param monthlyLaborCost mean labor cost of a worker, won a month
 * @param months construction period, months
 * @returns workers, unrounded
 * @throws Problem `number` when an argument is not above 0, or the labor rate is above 1
 * @example
 * siteEnrollment(10_000_000_000, 0.27, 3_000_000, 12); // 75
 */
export function siteEnrollment(
  amount: number,
  laborRate: number,
  monthlyLaborCost: number,
  months: number,
): number {
  if (!(laborRate > 0 && laborRate <= 1)) {
    throw new Problem("number", "labor-rate-out-of-range", {
      argument: "laborRate",
      found: laborRate,
    });
  }
  const laborCost = positive(amount, "amount") * laborRate;
  return laborCost / (positive(monthlyLaborCost, "monthlyLaborCost") * positive(months, "months"));
}
