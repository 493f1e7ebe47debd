/** What a number format shows of a number: percent, a date, a month, a time. */
import { memoizeText } from "../core/memoize-text";

/**
 * What is no code of a number: texts in quotes, escaped and padding characters, brackets, "General", halves of the
 * day and exponents. Only brackets around hours, minutes or seconds are one: they count on beyond a day.
 */
const literals = /"[^"]*"|\\.|_.|\*.|\[(h+|m+|s+)\]|\[[^\]]*\]|general|am\/pm|a\/p|e[+-]/g;

/** What a number format shows of a number. */
interface Shown {
  readonly percent: boolean;
  readonly date: boolean;
  readonly time: boolean;
  readonly monthOnly: boolean;
}

/**
 * Whether a number format shows a hundred times the value with a percent sign.
 *
 * @param format the format code as Excel stores it; absent where it is General
 */
export function showsPercent(format?: string): boolean {
  return shownBy(format).percent;
}

/** Whether a number format shows the number as a date, or as a part of one. */
export function showsDate(format?: string): boolean {
  return shownBy(format).date;
}

/** Whether a number format shows the number as a time, of day or elapsed: a day is 1, and eight hours a third of it. */
export function showsTime(format?: string): boolean {
  return shownBy(format).time;
}

/** Whether a number format shows the month of a date, with its year or without, and not the day. */
export function showsMonthOnly(format?: string): boolean {
  return shownBy(format).monthOnly;
}

function shownBy(format: string | undefined): Shown {
  return format === undefined ? plainNumber : shownByCode(format);
}

const shownByCode = memoizeText((format): Shown => {
  const codes = codesOf(format);
  // Beside hours or seconds, "m" stands for minutes.
  const monthOnly = codes.includes("m") && !/[dhsHMS]/.test(codes);
  return {
    percent: codes.includes("%"),
    // "e" is a year in East Asian formats; beside digits it is a letter that nobody quoted.
    date: /[yd]/.test(codes) || /^[^0#?]*e[^0#?]*$/.test(codes) || monthOnly,
    time: /[hsHMS]/.test(codes),
    monthOnly,
  };
});

const plainNumber = shownByCode("");

/** The codes of a format in lower case, those of elapsed times in capitals. */
function codesOf(format: string): string {
  return format
    .toLowerCase()
    .replace(literals, (_literal, elapsed: string | undefined) => elapsed?.toUpperCase() ?? "");
}
