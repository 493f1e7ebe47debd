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
import { hoursInLog } from "./hours-in-log";
import { memoize } from "./memoize";
import { possibleHoursPerDay, possibleTypes } from "./workplace";
import type { GoalUnit } from "../core/goal/goal";

const units: readonly GoalUnit[] = ["personhours", "hours", "days"];

/**
 * The rate in percent; also a hundred times what is stated, where a fraction may stand there, and the rate that the
 * stated goals follow from, where its decimal point has slipped.
 */
export const possibleRates = memoize((submission): readonly number[] => {
  const slipped = slippedRate(submission);
  return slipped === null
    ? ratesAsStated(submission)
    : [...new Set([...ratesAsStated(submission), slipped])];
});

/** Powers of ten by which a rate is mistyped, the likeliest first: a decimal place, a fraction, per mille. */
const slips = [10, 0.1, 100, 0.01, 1000, 0.001];

/**
 * The rate from which the stated goals follow, where it is the stated rate but for its decimal point; null where
 * a goal follows from the rate as it is stated.
 */
export const slippedRate = memoize((submission): number | null => {
  const stated = positiveIn(submission.profile.rate);
  if (stated === null) return null;
  if (ratesAsStated(submission).some((rate) => followsFromRate(submission, rate))) return null;
  const rates = slips.map((slip) => withoutNoise(stated * slip)).filter(isPlausibleRate);
  const [nearest] = units.filter((unit) => numberIn(statedGoal(submission, unit)) !== null);
  const among = nearest === undefined ? units : [nearest];
  return rates.find((rate) => followsFromRate(submission, rate, among)) ?? null;
});

/** Whether a person has to look at the rate, so that nothing that follows from it is certain. */
export const isRateInDoubt = memoize((submission): boolean => {
  const { profile, doubts } = submission;
  const rate = numberIn(profile.rate);
  return (
    (rate !== null && !isPlausibleRate(rate)) ||
    holdsFraction(profile.rate) ||
    slippedRate(submission) !== null ||
    doubts.some(({ field }) => field === "profile.rate")
  );
});

/** Whether a rate, in percent, is one that industries have (GOAL-3). */
export function isPlausibleRate(rate: number): boolean {
  const { lowestPlausibleRate, highestPlausibleRate } = kosha2010["GOAL-3"];
  return rate >= lowestPlausibleRate && rate <= highestPlausibleRate;
}

function ratesAsStated({ profile }: Submission): readonly number[] {
  const stated = positiveIn(profile.rate);
  if (stated === null) return [];
  if (holdsFraction(profile.rate)) return [inPercent(stated), stated];
  return stated < kosha2010["GOAL-3"].lowestPlausibleRate ? [stated, inPercent(stated)] : [stated];
}

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
  return possibleGoalsIn[unit](submission);
}

const possibleGoalsIn = {
  personhours: memoize((submission) => withDerived("personhours", submission)),
  hours: memoize((submission) => withDerived("hours", submission)),
  days: memoize((submission) => withDerived("days", submission)),
} as const satisfies Record<GoalUnit, unknown>;

function withDerived(unit: GoalUnit, submission: Submission): readonly number[] {
  return withStated(statedGoal(submission, unit), derivedGoals(submission, unit));
}

export function statedGoal({ profile }: Submission, unit: GoalUnit): Entry<number> | undefined {
  return { personhours: profile.goalPersonHours, hours: profile.goalHours, days: profile.goalDays }[
    unit
  ];
}

/** Whether one of the stated goals, or of those in some units, follows from a rate. */
export function followsFromRate(submission: Submission, rate: number, among = units): boolean {
  const personhours = personHourGoalsAt(rate, submission);
  const hours = quotients(personhours, possibleEnrollments(submission));
  const days = quotients(hours, dayLengths(submission));
  const goals = { personhours, hours, days };
  if (units.every((unit) => numberIn(statedGoal(submission, unit)) === null)) {
    return among.some((unit) => areMultiplesOf(goals[unit], submission));
  }
  return among.some((unit) => {
    const stated = numberIn(statedGoal(submission, unit));
    return stated !== null && goals[unit].some((goal) => agrees(stated, goal));
  });
}

/** Whether all goals of the quotation are 1-fold goals among these, or their multiples: there may be no others. */
function areMultiplesOf(goals: readonly number[], { quotation }: Submission): boolean {
  const stated = (quotation?.rows ?? []).flatMap((row) => {
    const [goal, multiple] = [numberIn(row.goal), numberIn(row.multiple)];
    return goal === null || multiple === null ? [] : [{ goal, multiple }];
  });
  return (
    stated.length > 0 &&
    stated.every(({ goal, multiple }) =>
      goals.some((single) => agrees(goal, multiple * single) || agrees(goal, single)),
    )
  );
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
  const derived = derivedCoefficients(submission);
  const stated = numberIn(submission.profile.coefficient);
  // What a stated coefficient was rounded from gives the goal in full precision (AMB-4).
  const exact = derived.filter((factor) => stated !== null && agrees(stated, factor, 2));
  const coefficients = new Set([...exact, ...withStated(submission.profile.coefficient, derived)]);
  return Array.from(coefficients).map((factor) => (kosha2010["GOAL-2"].constant / rate) * factor);
}

const personHourGoals = memoize((submission): readonly number[] =>
  possibleRates(submission).flatMap((rate) => personHourGoalsAt(rate, submission)),
);

const hourGoals = memoize((submission): readonly number[] =>
  quotients(possibleGoals(submission, "personhours"), possibleEnrollments(submission)),
);

const dayGoals = memoize((submission): readonly number[] =>
  quotients(possibleGoals(submission, "hours"), dayLengths(submission)),
);

/** Hours a day: as stated, and by the convention, from which another rule tells a stated value that differs. */
function dayLengths(submission: Submission): readonly number[] {
  const inLog = hoursInLog(submission);
  return [...possibleHoursPerDay(submission), ...(inLog ? [inLog.convention] : [])];
}

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
