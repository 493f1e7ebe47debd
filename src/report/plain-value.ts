import { isDay, isoFromSerial } from "../core/calendar/serial";
import type { Unit } from "../text/unit";

/** A value as JSON writes it. */
export type PlainValue = string | number | boolean | null;

/**
 * A value for a program to read: numbers, text and booleans as they are, dates as ISO text.
 *
 * @param value the value; a serial number when the unit is "date"
 * @param unit its unit, or null for none
 * @returns the value; a number that is no day of the calendar stays the number it is
 * @example
 * plainValue(40301, "date"); // "2010-05-03"
 */
export function plainValue(value: PlainValue, unit: Unit | null): PlainValue {
  return unit === "date" && isDay(value) ? isoFromSerial(value) : value;
}
