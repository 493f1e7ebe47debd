/** Numbers that a workplace states for itself in place of the regulation's, and the rulebook that they make. */
import { shlMost } from "../core/certification/shl";
import { kosha2010, type Rulebook } from "../core/rulebook";
import type { Entry, ProfileFields } from "../form/submission";
import { numberIn } from "./entries";
import { memoize } from "./memoize";

/** The fields of the block "own rules"; a blank one leaves the regulation as it is. */
type OwnField = Extract<keyof ProfileFields, `own${string}`>;

/** A number of the rulebook that a workplace may state for itself. */
interface Replaceable {
  readonly field: OwnField;
  readonly clauses: readonly (keyof Rulebook)[];
  readonly unit: "days" | "hours/day" | "points";
  /** The least and the most that makes sense. */
  readonly least: number;
  readonly most: number;
  /** Days are whole numbers, hours and points need not be. */
  readonly isWhole: boolean;
  numbersOf(value: number): Partial<Rulebook>;
  /** The regulation's own, the most usual first. */
  readonly regulation: readonly number[];
}

const { hoursInADay } = kosha2010["TIME-1"];
const mostDays = 365;

const replaceable: readonly Replaceable[] = [
  {
    field: "ownBreakingDays",
    clauses: ["DEF-3"],
    unit: "days",
    least: 1,
    most: mostDays,
    isWhole: true,
    numbersOf: (breakingCareDays) => ({ "DEF-3": { breakingCareDays } }),
    regulation: [kosha2010["DEF-3"].breakingCareDays],
  },
  {
    field: "ownHoursPerDay",
    clauses: ["TIME-2"],
    unit: "hours/day",
    least: 1,
    most: hoursInADay,
    isWhole: false,
    numbersOf: (hours) => ({ "TIME-2": { hoursPerDay: hours, constructionHoursPerDay: hours } }),
    regulation: [kosha2010["TIME-2"].hoursPerDay, kosha2010["TIME-2"].constructionHoursPerDay],
  },
  {
    field: "ownPassPoints",
    clauses: ["SHL-2"],
    unit: "points",
    least: 1,
    most: shlMost(),
    isWhole: false,
    numbersOf: (passPoints) => ({ "SHL-2": { passPoints } }),
    regulation: [kosha2010["SHL-2"].passPoints],
  },
  {
    field: "ownReportDays",
    clauses: ["LEAD-1", "LEAD-2"],
    unit: "days",
    least: 1,
    most: mostDays,
    isWhole: true,
    numbersOf: (days) => ({
      "LEAD-1": { reportDays: days },
      "LEAD-2": { daysBeforeReceipt: days },
    }),
    regulation: [kosha2010["LEAD-1"].reportDays],
  },
  {
    field: "ownApplicationDays",
    clauses: ["APP-1"],
    unit: "days",
    least: 1,
    most: mostDays,
    isWhole: true,
    numbersOf: (applicationDays) => ({ "APP-1": { applicationDays } }),
    regulation: [kosha2010["APP-1"].applicationDays],
  },
];

/** A number that a workplace states for itself. */
export interface OwnRule extends Replaceable {
  readonly entry: Entry<number>;
  readonly value: number;
  /** False for a number that cannot be meant: the regulation's holds in its place. */
  readonly isPossible: boolean;
}

/** The numbers that the block "own rules" states, in its order. */
export const ownRules = memoize(({ profile }): readonly OwnRule[] =>
  replaceable.flatMap((rule) => {
    const entry = profile[rule.field];
    const value = numberIn(entry);
    return entry && value !== null
      ? [{ ...rule, entry, value, isPossible: isPossible(value, rule) }]
      : [];
  }),
);

function isPossible(value: number, { least, most, isWhole }: Replaceable): boolean {
  return least <= value && value <= most && (!isWhole || Number.isInteger(value));
}

/** The regulation of 2010 with the numbers that the workplace states for itself in their places. */
export const rulebookOf = memoize((submission): Rulebook => {
  const own = ownRules(submission).filter((rule) => rule.isPossible);
  return Object.assign({}, kosha2010, ...own.map((rule) => rule.numbersOf(rule.value))) as Rulebook;
});
