/** Arguments that are one value: numbers, rates, dates, answers and words. */
import { Problem } from "../../core/problem";
import {
  readDateText,
  readNumberText,
  readPercentText,
  readYesNoText,
} from "../../core/parse-text";
import { isDay } from "../../core/calendar/serial";
import { argumentOf, type Cell, type Place, quoted } from "./cell";

/** A date typed as one number, 20100503, is far beyond the last serial number. */
const firstDigitDate = 19_000_101;

/** Text that can only be the serial number of a date: 40301, and not the year 2010. */
const serialText = /^\d{5}(?:\.\d+)?$/;

/**
 * A number. A blank cell is 0, as in Excel's own arithmetic, so that every platform gives the same.
 *
 * @throws Problem `value` when it cannot be read as a number
 * @example
 * asNumber("480,000 인시", "goal"); // 480000
 */
export function asNumber(value: unknown, argument: string): number {
  return numberOf(argumentOf(value, argument), { argument });
}

/** A number that may be left out; 0 is what the desktop makes of a blank cell, so it counts as left out. */
export function asOptionalNumber(value: unknown, argument: string): number | undefined {
  const cell = argumentOf(value, argument);
  return cell === null || cell === 0 ? undefined : numberOf(cell, { argument });
}

/**
 * A rate in percent. Percent text means percent: "0.71%" is 0.71. The number 0.0071 of a cell that is
 * formatted as a percentage looks like any other and stays 0.0071 (GOAL-3).
 */
export function asPercent(value: unknown, argument: string): number {
  const cell = argumentOf(value, argument);
  const percent = typeof cell === "string" ? readPercentText(cell) : null;
  return percent ?? numberOf(cell, { argument });
}

/** A share of one: 0.27, or the text "27%". */
export function asShare(value: unknown, argument: string): number {
  const cell = argumentOf(value, argument);
  const percent = typeof cell === "string" ? readPercentText(cell) : null;
  return percent === null ? numberOf(cell, { argument }) : percent / 100;
}

/**
 * A date: a serial number, its time of day cut off, or text in one of the ways of writing a date.
 *
 * @returns a whole serial number
 * @throws Problem `value` when blank or no date; `number` outside the days that Excel knows
 * @example
 * asDate("2010. 5. 3.", "declared"); // 40301
 */
export function asDate(value: unknown, argument: string): number {
  const date = asOptionalDate(value, argument);
  if (date === undefined) throw new Problem("value", "blank-date", { argument });
  return date;
}

export function asOptionalDate(value: unknown, argument: string): number | undefined {
  return dateOf(argumentOf(value, argument), { argument }) ?? undefined;
}

/**
 * An answer: TRUE, FALSE, 예, 아니요, O, X, 1, 0.
 *
 * @returns false when blank
 */
export function asYesNo(value: unknown, argument: string): boolean {
  const cell = argumentOf(value, argument);
  if (cell === null || cell === 0 || cell === "0") return false;
  if (cell === true || cell === 1 || cell === "1") return true;
  const answer = typeof cell === "string" ? readYesNoText(cell) : cell === false ? false : null;
  if (answer === null) {
    throw new Problem("value", "not-a-yes-or-no", { argument, found: quoted(cell) });
  }
  return answer;
}

/**
 * A code, as text or as a number whose zeros Excel has dropped.
 *
 * @throws Problem `value` when blank; a 0 is no blank here but the code 000 (AMB-18)
 */
export function asCode(value: unknown, argument: string): string | number {
  const cell = argumentOf(value, argument);
  if (cell === null) throw new Problem("value", "blank-text", { argument });
  return typeof cell === "boolean" ? String(cell) : cell;
}

/** Text. @throws Problem `value` when blank */
export function asText(value: unknown, argument: string): string {
  const text = asOptionalText(value, argument);
  if (text === undefined) throw new Problem("value", "blank-text", { argument });
  return text;
}

export function asOptionalText(value: unknown, argument: string): string | undefined {
  const cell = argumentOf(value, argument);
  return cell === null || cell === 0 ? undefined : String(cell);
}

/** The number in a cell of an argument or of a range; 0 when blank. */
export function numberOf(cell: Cell, place: Place): number {
  if (cell === null) return 0;
  const number = typeof cell === "string" ? readNumberText(cell) : cell;
  if (typeof number !== "number") {
    throw new Problem("value", "not-a-number", { ...place, found: quoted(cell) });
  }
  return number;
}

/** The whole serial number in a cell of an argument or of a range; null when blank. */
export function dateOf(cell: Cell, place: Place): number | null {
  if (cell === null || cell === 0) return null;
  const serial = typeof cell === "string" ? serialOfText(cell) : cell;
  const found = quoted(cell);
  if (typeof serial !== "number") throw new Problem("value", "not-a-date", { ...place, found });
  if (isDay(serial)) return Math.floor(serial);
  const digits = serial >= firstDigitDate ? readDateText(String(serial)) : null;
  if (digits === null) throw new Problem("number", "date-out-of-range", { ...place, found });
  return digits;
}

function serialOfText(text: string): number | null {
  return serialText.test(text) ? Number(text) : readDateText(text);
}
