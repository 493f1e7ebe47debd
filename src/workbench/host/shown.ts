/** The text that a cell shows. */
import { isoFromSerial } from "../../core/serial";
import type { GridCell } from "./grid";
import { isCellError } from "../../workbook/workbook";

const digitsShown = 11;

/**
 * The text of a cell, for the formats that forms use: General, fixed and grouped numbers, percentages, dates with the
 * year first. Of any other format the number comes as it is, which Excel would write in its own way.
 *
 * @example
 * shown({ value: 0.5, formula: null, numberFormat: "0.0%", fill: null }); // "50.0%"
 */
export function shown({ value, numberFormat }: GridCell): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const [format = ""] = numberFormat.split(";");
  if (/^yyyy[-/]mm?[-/]dd?$/i.test(format) && value >= 1) return dateIn(format, value);
  const match = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format);
  if (!match) return String(Number(value.toPrecision(digitsShown)));
  const [, grouped, decimals = "", percent = ""] = match;
  const fixed = (percent ? value * 100 : value).toFixed(decimals.length);
  return (grouped ? withCommas(fixed) : fixed) + percent;
}

function dateIn(format: string, serial: number): string {
  const [year = "", month = "", day = ""] = isoFromSerial(serial).split("-");
  return format
    .replace(/yyyy/i, year)
    .replace(/mm/i, month)
    .replace(/(?<=[-/])m(?=[-/])/i, String(Number(month)))
    .replace(/dd/i, day)
    .replace(/(?<=[-/])d$/i, String(Number(day)));
}

function withCommas(fixed: string): string {
  return fixed.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ",");
}
