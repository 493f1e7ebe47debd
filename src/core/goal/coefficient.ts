import { positive } from "../guards";
import { kosha2010, type Rulebook } from "../rulebook";
import type { WorkplaceType } from "./workplace-type";

/**
 * The characteristic coefficient of a workplace, by its type and size.
 *
 * Construction has 0.5 whatever the head count (GOAL-6, deck L910-917, AMB-6). Others rise evenly from 0.2
 * at 10 workers to 1 at 300 (GOAL-4, deck L891-899) and stay at 1 (GOAL-5). Below 10 the deck is silent:
 * interpretation: 0.2 (AMB-5).
 *
 * @param enrollment workers at leadoff, above 0; a mean may be fractional
 * @returns the coefficient, 0.2..1, without unit
 * @throws Problem `number` when the enrollment is not above 0
 * @example
 * coefficient(155, "general"); // 0.6
 */
export function coefficient(
  enrollment: number,
  type: WorkplaceType,
  rulebook: Rulebook = kosha2010,
): number {
  positive(enrollment, "enrollment");
  if (type === "construction") return rulebook["GOAL-6"].coefficient;
  const { floor, span, from, to } = rulebook["GOAL-4"];
  if (enrollment >= to) return rulebook["GOAL-5"].coefficient;
  if (enrollment <= from) return floor;
  return floor + (span * (enrollment - from)) / (to - from);
}
