import { frequencyBases, frequencyRate } from "../core/accidents/rates";
import { asBase, asSum } from "./coerce";

/**
 * The frequency rate (도수율, 빈도율): accidents in a million hours worked.
 *
 * @param accidents number of accidents, or a range that is added up
 * @param hours person-hours worked in the same time, or a range that is added up
 * @param base korea (when left out) or ilo: 1,000,000 hours; osha: 200,000; or hours of one's own
 * @returns accidents in the hours of the base
 * @throws Problem `number` for numbers out of range; `division` without any hours; `value` for other kinds
 * @see no clause of the regulation; ILO: resolution of the 16th ICLS, 1998; OSHA: total recordable incident rate
 * @example
 * FREQUENCY(12, 1360800); // 8.818...
 */
export function FREQUENCY(accidents: unknown, hours: unknown, base?: unknown): number {
  return frequencyRate(
    asSum(accidents, "accidents"),
    asSum(hours, "hours"),
    asBase(base, frequencyBases),
  );
}
