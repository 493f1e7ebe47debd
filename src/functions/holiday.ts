import { holidayNames } from "../core/calendar/holidays";
import { asDate } from "./coerce";

/**
 * The public holiday that a day is.
 *
 * @param date a day of 2003 to 2027
 * @returns its Korean name, several with a comma between; "" on other days, Sundays among them
 * @throws Problem `unknown` for a year without data; `value` when blank or no date
 * @see AMB-14
 * @example
 * HOLIDAY("2010-05-05"); // "어린이날"
 */
export function HOLIDAY(date: unknown): string {
  return holidayNames(asDate(date, "date")).join(", ");
}
