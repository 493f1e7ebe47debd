import { coefficient } from "./coefficient";
import { type GoalInput, goals } from "./goal";
import { hoursPerDay } from "./hours-per-day";
import type { Clause } from "../clauses";
import { kosha2010, type Rulebook } from "../rulebook";

/** The steps from the accident rate to the goals; `src/text/explain.ts` names them. */
export type ExplainStepName =
  | "rate"
  | "enrollment"
  | "basic"
  | "coefficient"
  | "personhours"
  | "hours"
  | "hoursPerDay"
  | "days";

/** One line of the derivation of a goal. */
export interface ExplainStep {
  readonly step: ExplainStepName;
  /** In symbols: r, N, B, k, G, T, h, D as the names of the steps give them, and n for the multiple. */
  readonly formula: string;
  /** The formula with the numbers in it, shown with up to ten digits. */
  readonly numbers: string;
  /** The unrounded result. */
  readonly result: number;
  /** The unit of the result; null for the coefficient, which has none. */
  readonly unit: "%" | "persons" | "person-hours" | "hours" | "hours/day" | "days" | null;
  readonly clause: Clause;
}

/**
 * The derivation of the goals, a line a step (GOAL-2..7, deck L441-449, L891-917).
 *
 * @param input as for {@link goals}
 * @returns rate, enrollment, basic goal, coefficient, goal in person-hours, in hours, hours per day, goal in
 *   days, in this order; the last of each unit is what {@link goals} gives
 * @throws Problem as {@link goals}
 * @example
 * explainGoal({ rate: 0.5, enrollment: 400, type: "general" })[2];
 * // { step: "basic", formula: "B = 240,000 / r", numbers: "240,000 / 0.5", result: 480000,
 * //   unit: "person-hours", clause: "GOAL-2" }
 */
export function explainGoal(input: GoalInput, rulebook: Rulebook = kosha2010): ExplainStep[] {
  const { rate, enrollment, type, multiple = 1 } = input;
  const result = goals(input, rulebook);
  const { constant } = rulebook["GOAL-2"];
  const dayLength = input.hoursPerDay ?? hoursPerDay(type, rulebook);
  const basic = constant / rate;
  const times = (multiplier: string): string => (multiple === 1 ? "" : `${multiplier} × `);
  return [
    {
      step: "rate",
      formula: "r",
      numbers: shown(rate),
      result: rate,
      unit: "%",
      clause: "GOAL-3",
    },
    {
      step: "enrollment",
      formula: "N",
      numbers: shown(enrollment),
      result: enrollment,
      unit: "persons",
      clause: type === "construction" ? "ENR-4" : "ENR-1",
    },
    {
      step: "basic",
      formula: `B = ${shown(constant)} / r`,
      numbers: `${shown(constant)} / ${shown(rate)}`,
      result: basic,
      unit: "person-hours",
      clause: "GOAL-2",
    },
    { step: "coefficient", ...coefficientLine(input, rulebook), unit: null },
    {
      step: "personhours",
      formula: `G = ${times("n")}B × k`,
      numbers: `${times(shown(multiple))}${shown(basic)} × ${shown(result.coefficient)}`,
      result: result.personHours,
      unit: "person-hours",
      clause: "GOAL-2",
    },
    {
      step: "hours",
      formula: "T = G / N",
      numbers: `${shown(result.personHours)} / ${shown(enrollment)}`,
      result: result.hours,
      unit: "hours",
      clause: "GOAL-7",
    },
    {
      step: "hoursPerDay",
      formula: "h",
      numbers: shown(dayLength),
      result: dayLength,
      unit: "hours/day",
      clause: "TIME-2",
    },
    {
      step: "days",
      formula: "D = T / h",
      numbers: `${shown(result.hours)} / ${shown(dayLength)}`,
      result: result.days,
      unit: "days",
      clause: "GOAL-7",
    },
  ];
}

/** Which of the three clauses gives the coefficient, and how. */
function coefficientLine(
  { enrollment, type }: GoalInput,
  rulebook: Rulebook,
): Pick<ExplainStep, "formula" | "numbers" | "result" | "clause"> {
  const result = coefficient(enrollment, type, rulebook);
  const { floor, span, from, to } = rulebook["GOAL-4"];
  if (type === "construction") {
    return { formula: "k", numbers: shown(result), result, clause: "GOAL-6" };
  }
  if (enrollment >= to) {
    return { formula: `k (N ≥ ${shown(to)})`, numbers: shown(result), result, clause: "GOAL-5" };
  }
  if (enrollment < from) {
    return { formula: `k (N < ${shown(from)})`, numbers: shown(result), result, clause: "GOAL-4" };
  }
  const line = (size: string): string =>
    `${shown(floor)} + ${shown(span)} × (${size} − ${shown(from)}) / ${shown(to - from)}`;
  return {
    formula: `k = ${line("N")}`,
    numbers: line(shown(enrollment)),
    result,
    clause: "GOAL-4",
  };
}

/** Ten digits at most, thousands apart, the same in every language. */
const figures = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 10 });

function shown(value: number): string {
  return figures.format(value);
}
