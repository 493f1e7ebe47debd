import { zaHours } from "../core/record/za-hours";
import { asLogOfWorkers, asOptionalDate, asOptionalType, asRulebook, overLog } from "./coerce";

/**
 * ZA time: workers x hours, added up.
 *
 * @param range date, workers and, where recorded, hours of each worker; hours that are blank or 0 are 8, construction 10
 * @param type general when left out
 * @param from first day that counts, every day when left out
 * @param to last day that counts
 * @param hoursPerDay hours of a worker where the range has none, in place of the convention of the type
 * @returns person-hours
 * @throws Problem `value` or `number` for a row that cannot be read, and `number` for a reversed period
 * @see TIME-1, TIME-2; deck L468-473
 * @example
 * HOURS([["2010-05-03", 5, 9], ["2010-05-04", 5, ""]]); // 85
 */
export function HOURS(
  range: unknown,
  type?: unknown,
  from?: unknown,
  to?: unknown,
  hoursPerDay?: unknown,
): number {
  const rulebook = asRulebook("HoursPerDay", hoursPerDay, "hoursPerDay");
  const workplace = asOptionalType(type);
  const first = asOptionalDate(from, "from");
  const last = asOptionalDate(to, "to");
  return overLog(asLogOfWorkers(range), (days) => zaHours(days, workplace, first, last, rulebook));
}
