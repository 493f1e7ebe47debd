import data from "./holidays.json";
import { Problem } from "../problem";
import { isoFromSerial, partsOf } from "./serial";

/** The first and the last year whose public holidays are known. */
export const holidayYears: { readonly first: number; readonly last: number } = {
  first: data.first,
  last: data.last,
};

const namesByDate: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(data.holidays));

/**
 * The public holidays that fall on a day, Sundays aside.
 *
 * The names are those of the Korean gazette and stay Korean in every language. `holidays.json` names its
 * sources; substitute and temporary holidays and elections are among them.
 *
 * @param date serial number; a time of day is cut off
 * @returns the names, mostly one, two where holidays coincide, none on other days
 * @throws Problem `unknown` for a year without data: that is not a year without holidays
 * @see AMB-14; deck L638
 * @example
 * holidayNames(serialOf(2010, 5, 5)); // ["어린이날"]
 */
export function holidayNames(date: number): readonly string[] {
  if (!hasHolidays(date)) {
    throw new Problem("unknown", "holidays-unknown", {
      argument: "date",
      found: partsOf(date).year,
      ...holidayYears,
    });
  }
  return namesByDate.get(isoFromSerial(date)) ?? [];
}

/**
 * Whether the public holidays of a day's year are known.
 *
 * @param date serial number; a time of day is cut off
 * @example
 * hasHolidays(serialOf(1999, 5, 5)); // false
 */
export function hasHolidays(date: number): boolean {
  const { year } = partsOf(date);
  return year >= holidayYears.first && year <= holidayYears.last;
}
