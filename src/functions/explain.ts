import { explainGoal } from "../core/goal/explain";
import { explainStepNames } from "../text/explain";
import { spillHeadings } from "../text/spill-headings";
import { unitSigns } from "../text/unit";
import { asNumber, asPercent, asType } from "./coerce";
import type { CellValue } from "./function";
import { said } from "./language";

/**
 * The derivation of the goal, a line a step.
 *
 * @param rate accident rate, 5-year mean of the business type and size, percent: 0.71 means 0.71 %
 * @param enrollment workers at leadoff or re-leadoff
 * @param type general, construction, or a business code
 * @returns a row for each step under a row of headings: step, formula, numbers, result, unit, clause
 * @throws Problem as for GOAL
 * @see GOAL-2..7, TIME-2; deck L441-449, L891-917
 * @example
 * EXPLAIN(0.5, 300, "general"); // [["단계", ...], ["5년 평균 재해율 r", "r", "0.5", 0.5, "%", "GOAL-3"], ...]
 */
export function EXPLAIN(rate: unknown, enrollment: unknown, type: unknown): CellValue[][] {
  const lines = explainGoal({
    rate: asPercent(rate, "rate"),
    enrollment: asNumber(enrollment, "enrollment"),
    type: asType(type),
  });
  return [
    spillHeadings.EXPLAIN.map(said),
    ...lines.map(({ step, formula, numbers, result, unit, clause }) => [
      said(explainStepNames[step]),
      formula,
      numbers,
      result,
      unit === null ? "" : said(unitSigns[unit]),
      clause,
    ]),
  ];
}
