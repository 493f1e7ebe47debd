/**
 * Frequency and severity: other figures of the same accidents and hours.
 *
 * They are no part of the regulation of zero accident, so their bases stand here and not in the rulebook. Every Korean
 * safety manager reports them; other countries relate the same counts to other hours.
 */
import { finite, notNegative, positive } from "../guards";
import { Problem } from "../problem";

/** Whose convention a rate follows. */
export type RateConvention = "korea" | "ilo" | "osha";

/**
 * Hours to which a count of accidents is related.
 *
 * `korea`: 도수율, accidents in a million hours; `ilo`: resolution of the 16th International Conference of Labour
 * Statisticians, 1998; `osha`: total recordable incident rate, cases of 100 full-time workers in a year.
 */
export const frequencyBases: Readonly<Record<RateConvention, number>> = {
  korea: 1_000_000,
  ilo: 1_000_000,
  osha: 200_000,
};

/** Hours to which days lost are related. `korea`: 강도율; `ilo`: as above; OSHA's rates are of cases only. */
export const severityBases: Readonly<Record<Exclude<RateConvention, "osha">, number>> = {
  korea: 1000,
  ilo: 1_000_000,
};

/**
 * The frequency rate (도수율): accidents related to hours worked.
 *
 * @param accidents number of accidents; an accident with several victims is one
 * @param hours person-hours worked in the same time
 * @param base hours to which they are related
 * @returns accidents in the hours of the base
 * @throws Problem `number` for negative accidents or hours, or a base that is not above 0; `division` without hours
 * @example
 * frequencyRate(12, 1_360_800); // 8.818...
 */
export function frequencyRate(
  accidents: number,
  hours: number,
  base: number = frequencyBases.korea,
): number {
  return rateOf({ count: accidents, argument: "accidents" }, hours, base);
}

/**
 * The severity rate (강도율): days lost related to hours worked.
 *
 * @param daysLost days lost (근로손실일수): not days of care, but 7,500 for a death, and so on
 * @param hours person-hours worked in the same time
 * @param base hours to which they are related
 * @returns days lost in the hours of the base
 * @throws Problem as {@link frequencyRate}
 * @example
 * severityRate(6500, 1_360_800); // 4.776...
 */
export function severityRate(
  daysLost: number,
  hours: number,
  base: number = severityBases.korea,
): number {
  return rateOf({ count: daysLost, argument: "daysLost" }, hours, base);
}

function rateOf(
  { count, argument }: { readonly count: number; readonly argument: string },
  hours: number,
  base: number,
): number {
  notNegative(count, argument);
  if (notNegative(hours, "hours") === 0) {
    throw new Problem("division", "hours-zero", { argument: "hours" });
  }
  return finite((count / hours) * positive(base, "base"), "hours", hours);
}
