import { Problem } from "../problem";
import { kosha2010, type Rulebook } from "../rulebook";
import { serialFromIso } from "../calendar/serial";
import { wholeDay } from "../guards";

/**
 * The safety and health level: the sum of the five scores.
 *
 * @param scores points of the five fields, in the order of the score table
 * @returns points, 0..100
 * @throws Problem `value` unless there are five scores; `number` for a score outside 0..weight of its field
 * @see SHL-1; deck L960-968
 * @example
 * shlTotal([24, 20, 12, 12, 12]); // 80
 */
export function shlTotal(scores: readonly number[], rulebook: Rulebook = kosha2010): number {
  const { weights } = rulebook["SHL-1"];
  if (scores.length !== weights.length) {
    throw new Problem("value", "shl-score-count", {
      argument: "scores",
      found: scores.length,
      expected: weights.length,
    });
  }
  const total = weights.reduce((sum, weight, index) => {
    const score = scores[index] ?? NaN;
    if (!(score >= 0 && score <= weight)) {
      throw new Problem("number", "shl-score-out-of-range", {
        argument: "scores",
        row: index + 1,
        found: score,
        weight,
      });
    }
    return sum + score;
  }, 0);
  return withoutBinaryRest(total);
}

/**
 * The most points that there are: the sum of the weights.
 *
 * @see SHL-1; deck L960-968
 * @example
 * shlMost(); // 100
 */
export function shlMost(rulebook: Rulebook = kosha2010): number {
  return rulebook["SHL-1"].weights.reduce((sum, weight) => sum + weight, 0);
}

/**
 * Tells whether the safety and health level suffices for certification.
 *
 * @param total points, 0..100
 * @param date date of receipt of the application, serial number (AMB-15); without one, the points are asked for
 * @returns true at 60 points or more, and for an application received before 2011-01-01, when none were
 *   asked for
 * @throws Problem `number` for a total outside 0..100 or a date outside the calendar
 * @see SHL-2, TRN-5; deck L598, L829
 * @example
 * shlPasses(59.5); // false
 * shlPasses(59.5, serialOf(2010, 12, 31)); // true
 */
export function shlPasses(
  total: number,
  date: number | null = null,
  rulebook: Rulebook = kosha2010,
): boolean {
  const most = shlMost(rulebook);
  if (!(total >= 0 && total <= most)) {
    throw new Problem("number", "shl-total-out-of-range", {
      argument: "scores",
      found: total,
      most,
    });
  }
  const requiredFrom = serialFromIso(rulebook["TRN-5"].shlRequiredFrom);
  const isRequired = date === null || wholeDay(date, "date") >= requiredFrom;
  return !isRequired || total >= rulebook["SHL-2"].passPoints;
}

/** Tenths have no exact binary form: without this, 17 + 12 + 9.9 + 10.2 + 10.9 would be short of 60. */
function withoutBinaryRest(points: number): number {
  return Number(points.toFixed(9));
}
