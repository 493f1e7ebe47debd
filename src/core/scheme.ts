/** A scheme of a workplace's own: the regulation with some of its numbers replaced. */
import { shlMost } from "./certification/shl";
import { kosha2010, type Rulebook } from "./rulebook";

/** A number that a scheme of one's own may replace. */
export type SchemeNumber =
  "BreakingDays" | "HoursPerDay" | "PassPoints" | "ReportDays" | "ApplicationDays";

/** What a number of a scheme may be, and which numbers of the rulebook it stands for. */
export interface SchemeNumberDefinition {
  readonly name: SchemeNumber;
  readonly clauses: readonly (keyof Rulebook)[];
  readonly unit: "days" | "hours/day" | "points";
  /** The least and the most that makes sense. */
  readonly least: number;
  readonly most: number;
  /** Days are whole numbers, hours and points need not be. */
  readonly isWhole: boolean;
  /** The regulation's own, the most usual first. */
  readonly regulation: readonly number[];
  numbersOf(value: number): Partial<Rulebook>;
}

const { hoursInADay } = kosha2010["TIME-1"];
const mostDays = 365;
const inDays = { unit: "days", least: 1, most: mostDays, isWhole: true } as const;

/** The numbers that a scheme may replace, in the order of the form. */
export const schemeNumbers: readonly SchemeNumberDefinition[] = [
  {
    name: "BreakingDays",
    clauses: ["DEF-3"],
    ...inDays,
    regulation: [kosha2010["DEF-3"].breakingCareDays],
    numbersOf: (breakingCareDays) => ({ "DEF-3": { breakingCareDays } }),
  },
  {
    name: "HoursPerDay",
    clauses: ["TIME-2"],
    unit: "hours/day",
    least: 1,
    most: hoursInADay,
    isWhole: false,
    regulation: [kosha2010["TIME-2"].hoursPerDay, kosha2010["TIME-2"].constructionHoursPerDay],
    numbersOf: (hours) => ({ "TIME-2": { hoursPerDay: hours, constructionHoursPerDay: hours } }),
  },
  {
    name: "PassPoints",
    clauses: ["SHL-2"],
    unit: "points",
    least: 1,
    most: shlMost(),
    isWhole: false,
    regulation: [kosha2010["SHL-2"].passPoints],
    numbersOf: (passPoints) => ({ "SHL-2": { passPoints } }),
  },
  {
    name: "ReportDays",
    clauses: ["LEAD-1", "LEAD-2"],
    ...inDays,
    regulation: [kosha2010["LEAD-1"].reportDays],
    numbersOf: (days) => ({
      "LEAD-1": { reportDays: days },
      "LEAD-2": { daysBeforeReceipt: days },
    }),
  },
  {
    name: "ApplicationDays",
    clauses: ["APP-1"],
    ...inDays,
    regulation: [kosha2010["APP-1"].applicationDays],
    numbersOf: (applicationDays) => ({ "APP-1": { applicationDays } }),
  },
];

/**
 * Whether a number of a scheme can be meant.
 *
 * @example
 * isPossible(600, schemeNumbers[2]); // false: there are 100 points
 */
export function isPossible(
  value: number,
  { least, most, isWhole }: SchemeNumberDefinition,
): boolean {
  return least <= value && value <= most && (!isWhole || Number.isInteger(value));
}

/**
 * The regulation of 2010 with the numbers of a scheme in their places; one that cannot be meant is left out.
 *
 * @param valueOf the number of the scheme, or null for the regulation's
 * @example
 * rulebookWith((name) => (name === "BreakingDays" ? 3 : null))["DEF-3"].breakingCareDays; // 3
 */
export function rulebookWith(valueOf: (name: SchemeNumber) => number | null): Rulebook {
  const replaced = schemeNumbers.map((number) => {
    const value = valueOf(number.name);
    return value !== null && isPossible(value, number) ? number.numbersOf(value) : {};
  });
  return Object.assign({}, kosha2010, ...replaced) as Rulebook;
}
