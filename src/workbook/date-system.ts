/**
 * Where dates enter and leave a workbook: its cells count days in its own date system, and everything inside counts
 * them in the 1900 system.
 */
import { lastSerial } from "../core/calendar/serial";
import { showsDate } from "./number-format";
import type { Cell, CellValue, DateSystem } from "./workbook";

/** The serial number of each system's day 0. */
const dayZero: Readonly<Record<DateSystem, number>> = { 1900: 0, 1904: 1_462 };

/** Numbers below this are times, days of a month, or 5.3 for the third of May, and no dates. */
export const leastDate = 32;

/**
 * A day of a workbook as a serial number.
 *
 * @param day days as the workbook's cells count them, with or without a time of day
 * @returns days, 1 = 1900-01-01
 * @example
 * toSerial(38839, 1904); // 40301
 */
export function toSerial(day: number, system: DateSystem): number {
  return day + dayZero[system];
}

/**
 * A serial number as a day of a workbook.
 *
 * @example
 * fromSerial(40301, 1904); // 38839
 */
export function fromSerial(serial: number, system: DateSystem): number {
  return serial - dayZero[system];
}

/**
 * A cell as the rest of the project sees it: a number that its format shows as a date is marked as one, and counts in
 * the 1900 system. Times, durations and numbers out of the calendar are no dates.
 *
 * @param cell the cell as the workbook has it
 * @param system the workbook's
 * @example
 * markDate({ value: 38839, format: "yyyy-mm-dd" }, 1904); // { value: 40301, format: "yyyy-mm-dd", isDate: true }
 */
export function markDate(cell: Cell, system: DateSystem): Cell {
  const { value, format } = cell;
  if (typeof value !== "number" || format === undefined || !isDateFormat(format)) return cell;
  const serial = toSerial(value, system);
  if (value < leastDate || Math.floor(serial) > lastSerial) return cell;
  // Not spread: an object that gets more than it is spread from takes six times the memory, and days fill whole columns.
  const { formula } = cell;
  return formula === undefined
    ? { value: serial, isDate: true, format }
    : { value: serial, isDate: true, formula, format };
}

/**
 * The value of a cell, or of a change to one, as the workbook itself has it.
 *
 * @param system the workbook's
 * @example
 * storedValue({ value: 40301, isDate: true }, 1904); // 38839
 */
export function storedValue<Value extends CellValue>(
  { value, isDate }: { readonly value: Value; readonly isDate?: true | undefined },
  system: DateSystem,
): Value | number {
  return isDate && typeof value === "number" ? fromSerial(value, system) : value;
}

/**
 * The value of a cell in which a date belongs: a number is then a day, even where the format shows none.
 *
 * @param system the workbook's
 * @returns a number as a serial number; one that is no day, such as 20100503, as it stands, and any other value too
 * @example
 * valueAsDate({ value: 38839 }, 1904); // 40301
 */
export function valueAsDate({ value, isDate }: Cell, system: DateSystem): CellValue {
  const isDay = typeof value === "number" && value >= leastDate && value <= lastSerial;
  return isDay && !isDate ? toSerial(value, system) : value;
}

/** Whether each format shows a date: a workbook has few, and a cell of each in every row. */
const dateFormats = new Map<string, boolean>();
const mostFormats = 1_000;

function isDateFormat(format: string): boolean {
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  if (dateFormats.size >= mostFormats) dateFormats.clear();
  const isOne = showsDate(format);
  dateFormats.set(format, isOne);
  return isOne;
}
