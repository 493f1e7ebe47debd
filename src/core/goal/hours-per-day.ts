import { kosha2010, type Rulebook } from "../rulebook";
import type { WorkplaceType } from "./workplace-type";

/**
 * The conventional hours of a working day (TIME-2, deck L471-473).
 *
 * @returns hours per day: 8, construction 10
 * @example
 * hoursPerDay("construction"); // 10
 */
export function hoursPerDay(type: WorkplaceType, rulebook: Rulebook = kosha2010): number {
  const hours = rulebook["TIME-2"];
  return type === "construction" ? hours.constructionHoursPerDay : hours.hoursPerDay;
}
