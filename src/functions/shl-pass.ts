import { shlPasses } from "../core/certification/shl";
import { asOptionalDate, asRulebook, asScores } from "./coerce";
import { SHL } from "./shl";

/**
 * Whether the safety and health level suffices for certification.
 *
 * @param scores points of the five fields, in the order of the score table, or their total in one cell
 * @param date date of receipt of the application; interpretation: it decides whether points are asked for
 * @param points points to pass, where the workplace's own scheme has others; 60 when left out, blank or 0
 * @returns TRUE at 60 points or more, and for an application received before 2011-01-01
 * @throws Problem as {@link SHL}; `number` for a total, or points to pass, outside 0 to 100
 * @see SHL-2, TRN-5, AMB-15; deck L598, L829
 * @example
 * SHLPASS([[24], [20], [12], [12], [12]]); // true
 */
export function SHLPASS(scores: unknown, date?: unknown, points?: unknown): boolean {
  const [total, ...others] = asScores(scores, "scores");
  const received = asOptionalDate(date, "date") ?? null;
  const rulebook = asRulebook("PassPoints", points, "points");
  const sum = total === undefined || others.length > 0 ? SHL(scores) : total;
  return shlPasses(sum, received, rulebook);
}
