import { type Language } from "./sentence";
import { type Unit, unitSigns } from "./unit";
import { isoFromSerial, lastSerial } from "../core/calendar/serial";

/** A value with its unit; a date is a serial number with the unit "date". */
export interface Amount {
  readonly value: string | number | boolean | null;
  readonly unit: Unit | null;
}

/** What a number is shown with at most; the value itself keeps full precision (AMB-4). */
const shownDecimals = 4;

/** Made once, since making it takes as long as writing fifty figures with it. */
const figures = new Intl.NumberFormat("en-US", { maximumFractionDigits: shownDecimals });

/**
 * Writes a value with its unit for a reader.
 *
 * @param value number, text, boolean or null; a serial number when the unit is "date"
 * @param unit the unit, or null for none
 * @returns `480,000 person-hours`, `2010-05-04`, `yes`, or a dash for nothing
 * @example
 * sayAmount(480000, "person-hours", "en"); // "480,000 person-hours"
 */
export function sayAmount(
  value: string | number | boolean | null,
  unit: Exclude<Unit, "field"> | null,
  language: Language,
): string {
  if (value === null || value === "") return "–";
  if (typeof value === "boolean") {
    return language === "ko" ? (value ? "예" : "아니요") : value ? "yes" : "no";
  }
  if (typeof value === "string") return value;
  if (unit === "date" && value >= 1 && value <= lastSerial) return isoFromSerial(value);
  const figure = figures.format(value);
  // A number in a date's cell that is no day is shown as the number it is.
  if (unit === null || unit === "date") return figure;
  if (unit === "%") return `${figure} %`;
  if (unit === "multiple") return `${figure}${unitSigns[unit][language]}`;
  const { ko, en, one = en } = unitSigns[unit];
  return language === "ko" ? `${figure}${ko}` : `${figure} ${figure === "1" ? one : en}`;
}
