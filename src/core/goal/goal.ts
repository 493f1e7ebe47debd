import { atMost, finite, positive, wholeNumber } from "../guards";
import { coefficient } from "./coefficient";
import { hoursPerDay } from "./hours-per-day";
import { Problem } from "../problem";
import { kosha2010, type Rulebook } from "../rulebook";
import type { WorkplaceType } from "./workplace-type";

/**
 * The three goals, never to be confused: `personhours` G, compared with accumulated ZA time; `hours`
 * T = G / enrollment, on the clock of the workplace; `days` D = T / hours per day, compared with ZA days.
 */
export type GoalUnit = "personhours" | "hours" | "days";

export interface GoalInput {
  /** The 5-year mean accident rate in percent: 0.71 means 0.71 %. */
  readonly rate: number;
  /** Workers at leadoff, or at re-leadoff (GOAL-8, AMB-21). */
  readonly enrollment: number;
  readonly type: WorkplaceType;
  /** How many times the goal, 1 when missing. */
  readonly multiple?: number;
  /** Hours of a working day, 8 or construction 10 when missing. */
  readonly hoursPerDay?: number;
}

/** The goals of one multiple, unrounded. */
export interface Goals {
  readonly coefficient: number;
  readonly personHours: number;
  readonly hours: number;
  readonly days: number;
}

/**
 * The goal in one unit (GOAL-2..7, deck L242, L441-449, L891-917).
 *
 * @param unit which of the three goals
 * @returns the goal of the multiple, unrounded: n times the unrounded 1-fold goal (AMB-4)
 * @throws Problem as {@link goals}
 * @example
 * goal({ rate: 0.5, enrollment: 300, type: "general" }, "hours"); // 1600
 */
export function goal(input: GoalInput, unit: GoalUnit, rulebook: Rulebook = kosha2010): number {
  const { personHours, hours, days } = goals(input, rulebook);
  return { personhours: personHours, hours, days }[unit];
}

/**
 * The coefficient and the goal in its three units.
 *
 * @returns person-hours = 240,000 / rate x coefficient x multiple; hours = person-hours / enrollment;
 *   days = hours / hours per day
 * @throws Problem `division` when the rate is 0; `number` when rate or enrollment is not above 0 or too small, the
 *   multiple is not 1, 2, 3 ..., or the hours per day are not above 0 and up to 24
 * @example
 * goals({ rate: 0.8, enrollment: 250, type: "construction" });
 * // { coefficient: 0.5, personHours: 150000, hours: 600, days: 60 }
 */
export function goals(input: GoalInput, rulebook: Rulebook = kosha2010): Goals {
  const { rate, enrollment, type } = input;
  if (rate === 0) throw new Problem("division", "rate-zero", { argument: "rate" });
  positive(rate, "rate");
  const factor = coefficient(enrollment, type, rulebook);
  const multiple = wholeNumber(input.multiple ?? 1, "multiple", 1);
  const dayLength = workingDay(input.hoursPerDay ?? hoursPerDay(type, rulebook), rulebook);
  const personHours = finite((rulebook["GOAL-2"].constant / rate) * factor, "rate", rate);
  const hours = finite(personHours / enrollment, "enrollment", enrollment);
  const days = finite(hours / dayLength, "hoursPerDay", dayLength);
  const times = (goal: number) => finite(multiple * goal, "multiple", multiple);
  return {
    coefficient: factor,
    personHours: times(personHours),
    hours: times(hours),
    days: times(days),
  };
}

function workingDay(hours: number, rulebook: Rulebook): number {
  return atMost(positive(hours, "hoursPerDay"), "hoursPerDay", rulebook["TIME-1"].hoursInADay);
}
