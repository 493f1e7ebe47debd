/**
 * The steps to the goal, each from what the other cells state.
 *
 * A step may follow from a stated value or from the value that should stand there: what is wrong is then named
 * in its own cell, and not again in every cell that was worked out rightly beside it.
 */
import { coefficient } from "../core/goal/coefficient";
import { kosha2010 } from "../core/rulebook";
import type { Entry, Submission } from "../form/submission";
import { showsPercent } from "../workbook/number-format";
import { agrees } from "../core/tolerance";
import { derivedEnrollments } from "./enrollment";
import { numberIn } from "./entries";
import { withoutNoise } from "../core/round";
import { memoize } from "./memoize";

import { possibleHoursPerDay, possibleTypes } from "./workplace";
import type { GoalUnit } from "../core/goal/goal";

/** The rate in percent; also a hundred times what is stated, where a fraction may stand there. */
export const possibleRates = memoize(({ profile }): readonly number[] => {
  const stated = positiveIn(profile.rate);
  if (stated === null) return [];
  if (holdsFraction(profile.rate)) return [inPercent(stated), stated];
  return stated < kosha2010["GOAL-3"].lowestPlausibleRate ? [stated, inPercent(stated)] : [stated];
});

export const possibleEnrollments = memoize((submission): readonly number[] =>
  withStated(submission.profile.enrollment, derivedEnrollments(submission)),
);

/** The coefficients of the enrollment, for each possible type of workplace. */
export const derivedCoefficients = memoize((submission): readonly number[] =>
  possibleTypes(submission).flatMap((type) =>
    possibleEnrollments(submission).map((enrollment) => coefficient(enrollment, type)),
  ),
);

/** The 1-fold goals in a unit that follow from the cells before them, the likeliest first. */
export function derivedGoals(submission: Submission, unit: GoalUnit): readonly number[] {
  return { personhours: personHourGoals, hours: hourGoals, days: dayGoals }[unit](submission);
}

/** The same with the goal that is stated, which comes first. */
export function possibleGoals(submission: Submission, unit: GoalUnit): readonly number[] {
  return withStated(statedGoal(submission, unit), derivedGoals(submission, unit));
}

export function statedGoal({ profile }: Submission, unit: GoalUnit): Entry<number> | undefined {
  return { personhours: profile.goalPersonHours, hours: profile.goalHours, days: profile.goalDays }[
    unit
  ];
}

/** Whether one of the stated goals follows from a rate. */
export function followsFromRate(submission: Submission, rate: number): boolean {
  const personhours = personHourGoalsAt(rate, submission);
  const hours = quotients(personhours, possibleEnrollments(submission));
  const days = quotients(hours, possibleHoursPerDay(submission));
  return Object.entries({ personhours, hours, days }).some(([unit, goals]) => {
    const stated = numberIn(statedGoal(submission, unit as GoalUnit));
    return stated !== null && goals.some((goal) => agrees(stated, goal));
  });
}

/** Whether a cell shows its number as a percentage, so that 0.71% is the value 0.0071. */
export function holdsFraction(entry: Entry<number> | undefined): boolean {
  return typeof entry?.cell.value === "number" && showsPercent(entry.cell.format);
}

/** A fraction as percent, without the binary dust of the product. */
export function inPercent(fraction: number): number {
  return withoutNoise(fraction * 100);
}

function personHourGoalsAt(rate: number, submission: Submission): readonly number[] {
  const coefficients = withStated(submission.profile.coefficient, derivedCoefficients(submission));
  return coefficients.map((factor) => (kosha2010["GOAL-2"].constant / rate) * factor);
}

const personHourGoals = memoize((submission): readonly number[] =>
  possibleRates(submission).flatMap((rate) => personHourGoalsAt(rate, submission)),
);

const hourGoals = memoize((submission): readonly number[] =>
  quotients(possibleGoals(submission, "personhours"), possibleEnrollments(submission)),
);

const dayGoals = memoize((submission): readonly number[] =>
  quotients(possibleGoals(submission, "hours"), possibleHoursPerDay(submission)),
);

function quotients(dividends: readonly number[], divisors: readonly number[]): number[] {
  return dividends
    .flatMap((dividend) => divisors.map((divisor) => dividend / divisor))
    .filter((quotient) => !Number.isNaN(quotient));
}

function withStated(entry: Entry<number> | undefined, derived: readonly number[]): number[] {
  const stated = positiveIn(entry);
  return [...new Set([...(stated === null ? [] : [stated]), ...derived])];
}

function positiveIn(entry: Entry<number> | undefined): number | null {
  const number = numberIn(entry);
  return number !== null && number > 0 ? number : null;
}
