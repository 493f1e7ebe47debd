import { serialFromIso } from "../../../core/calendar/serial";
import { Problem } from "../../../core/problem";
import type { Cell } from "../../workbook";

const number = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const percent = /^[+-]?\d+(?:\.\d+)?%$/;
const day = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;

/**
 * A value of a list as Excel takes it when it opens the list: plain numbers, percentages and days with the year first are
 * what they say, and all else is text.
 *
 * @example
 * csvCell("2010-05-03"); // { value: 40301, format: "yyyy-mm-dd", isDate: true }
 */
export function csvCell(text: string): Cell {
  const written = text.trim();
  if (number.test(written)) return { value: Number(written.replaceAll(",", "")) };
  if (percent.test(written)) return { value: Number(written.slice(0, -1)) / 100, format: "0.00%" };
  const [, year = "", month = "", date = ""] = day.exec(written) ?? [];
  const serial =
    year === "" ? null : serialOf(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
  return serial === null ? { value: text } : { value: serial, format: "yyyy-mm-dd", isDate: true };
}

function serialOf(iso: string): number | null {
  try {
    return serialFromIso(iso);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
