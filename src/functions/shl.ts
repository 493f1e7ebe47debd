import { Problem } from "../core/problem";
import { shlTotal } from "../core/certification/shl";
import { shlFields } from "../text/form";
import { asScores } from "./coerce";
import { said } from "./language";

/**
 * The safety and health level: the total of the five scores.
 *
 * @param scores points of the five fields, in the order of the score table; a blank one is 0
 * @returns points, 0 to 100
 * @throws Problem `value` unless there are five; `number` for a score outside 0 and its weight
 * @see SHL-1; deck L960-968
 * @example
 * SHL([[24], [20], [12], [12], [12]]); // 80
 */
export function SHL(scores: unknown): number {
  try {
    return shlTotal(asScores(scores, "scores"));
  } catch (error) {
    if (!(error instanceof Problem) || typeof error.params["row"] !== "number") throw error;
    // Scores stand in a column or in a row, so the field is named, and not the row.
    const { row, ...params } = error.params;
    const field = shlFields[row - 1];
    throw new Problem(error.kind, error.id, field ? { ...params, column: said(field) } : params);
  }
}
