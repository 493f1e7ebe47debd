import { dueDate } from "../core/certification/deadline";
import { stepNames } from "../text/steps";
import { asDate, asNamed, asPeriods, asYesNo } from "./coerce";

/**
 * The deadline of a step. Interpretation: calendar days, the first one not counted.
 *
 * @param step code of ZA.STEPS(), such as D11
 * @param date the event that the step runs from
 * @param pauses periods during which the clock stands: first and last day, a row each
 * @param roll whether an end on a Saturday, Sunday or public holiday moves to the next working day
 * @returns a date, serial number
 * @throws Problem `value` for a step that does not exist, a blank or unreadable date, or a pause that ends
 *   before it begins; `unknown` when rolling through a year without holiday data
 * @see D1..D15, AUD-2, AMB-12; deck L531-703
 * @example
 * DUE("D11", "2011-01-10", [["2011-01-14", "2011-01-16"]]); // 40570, 2011-01-27
 */
export function DUE(step: unknown, date: unknown, pauses?: unknown, roll?: unknown): number {
  return dueDate(
    asNamed(step, "step", stepNames),
    asDate(date, "date"),
    asPeriods(pauses, "pauses"),
    asYesNo(roll, "roll"),
  );
}
