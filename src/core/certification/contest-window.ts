import { kosha2010, type Rulebook } from "../rulebook";

/**
 * Tells whether the employees' contest window has a length that the regulation allows.
 *
 * Interpretation: "5 or more days" and "over 5 days but not more than 14 days" are read as 5 to 14 days, both
 * ends allowed (AMB-11).
 *
 * @param days length of the window in days, its first day not counted
 * @see APP-3; deck L567-575
 * @example
 * isContestWindow(5); // true
 */
export function isContestWindow(days: number, rulebook: Rulebook = kosha2010): boolean {
  const { shortestContestDays, longestContestDays } = rulebook["APP-3"];
  return days >= shortestContestDays && days <= longestContestDays;
}
