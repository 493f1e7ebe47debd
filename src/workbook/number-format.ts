/** What a number format shows of a number: percent, a date, a month. */

/** Texts in quotes, escaped and padding characters, and brackets: none of them is part of the number. */
const literals = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/**
 * Whether a number format shows a hundred times the value with a percent sign.
 *
 * @param format the format code as Excel stores it; absent where it is General
 */
export function showsPercent(format = ""): boolean {
  return codesOf(format).includes("%");
}

/** Whether a number format shows the number as a date, or as a part of one. */
export function showsDate(format = ""): boolean {
  return /[yd]/.test(codesOf(format)) || showsMonthOnly(format);
}

/** Whether a number format shows the number as a time: a day is 1, and eight hours a third of it. */
export function showsTime(format = ""): boolean {
  return codesOf(format).includes("h");
}

/** Whether a number format shows the month of a date, with its year or without, and not the day. */
export function showsMonthOnly(format = ""): boolean {
  const codes = codesOf(format);
  // Beside hours or seconds, "m" stands for minutes.
  return codes.includes("m") && !/[dhs]/.test(codes);
}

function codesOf(format: string): string {
  // "[h]" counts hours beyond a day, where other brackets hold colors and languages.
  return format
    .replace(/\[(h+)\]/gi, "$1")
    .replace(literals, "")
    .toLowerCase();
}
