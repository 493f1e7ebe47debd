/** The text that a cell displays, `Range.text`. */
import { partsOf } from "../../core/calendar/serial";
import { toSerial } from "../../workbook/date-system";
import { type DateSystem, isCellError } from "../../workbook/workbook";
import type { GridCell } from "./grid";

const digitsShown = 11;

const months =
  "January February March April May June July August September October November December";
const weekdays = "Saturday Sunday Monday Tuesday Wednesday Thursday Friday";

/** The parts of a date format: years, months, days, quoted text, an escaped character, and separators. */
const datePart = /yyyy|yy|m{1,4}|d{1,4}|"([^"]*)"|\\(.)|[-/., ]/gi;

/**
 * The text of a cell, for the formats that forms use: General, integer and decimal digits, with or without thousands
 * separators, percentages, and dates. For any other format, which Excel would apply, the plain number is returned.
 *
 * @param system the date system in which its number counts days
 * @example
 * cellText({ value: 0.5, formula: null, numberFormat: "0.0%", fill: null }); // "50.0%"
 */
export function cellText({ value, numberFormat }: GridCell, system: DateSystem = 1900): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const [format = ""] = numberFormat.split(";");
  const plain = String(Number(value.toPrecision(digitsShown)));
  if (/[ymd]/i.test(format) && format.replace(datePart, "") === "") {
    return value >= 1 ? dateIn(format, toSerial(value, system)) : plain;
  }
  const digits = /^(#,##)?0(?:\.(0*)(#*))?(%)?$/.exec(format);
  if (!digits) return plain;
  const [, grouped, always = "", ifNeeded = "", percent = ""] = digits;
  const fixed = Math.abs(percent ? value * 100 : value).toFixed(always.length + ifNeeded.length);
  const needed = ifNeeded ? fixed.replace(new RegExp(`0{0,${ifNeeded.length}}$`), "") : fixed;
  return (value < 0 ? "-" : "") + (grouped ? withCommas(needed) : needed) + percent;
}

function dateIn(format: string, serial: number): string {
  const { year, month, day } = partsOf(serial);
  return format.replace(datePart, (part: string, quoted?: string, escaped?: string) => {
    switch (part.toLowerCase()) {
      case "yyyy":
        return String(year);
      case "yy":
        return twoDigits(year % 100);
      case "m":
        return String(month);
      case "mm":
        return twoDigits(month);
      case "mmm":
        return wordOf(months, month - 1).slice(0, 3);
      case "mmmm":
        return wordOf(months, month - 1);
      case "d":
        return String(day);
      case "dd":
        return twoDigits(day);
      case "ddd":
        return wordOf(weekdays, Math.floor(serial) % 7).slice(0, 3);
      case "dddd":
        return wordOf(weekdays, Math.floor(serial) % 7);
      default:
        return quoted ?? escaped ?? part;
    }
  });
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function wordOf(words: string, index: number): string {
  return words.split(" ")[index] ?? "";
}

function withCommas(fixed: string): string {
  const [whole = "", decimals] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
