/**
 * Dates, numbers and answers as people write them: "2010년 5월 3일", "1,600 시간", "○".
 *
 * Each function gives null for a text that can be read in two ways or in none; nothing is guessed. Full-width
 * characters are read as the ordinary ones, hanja as in Korean, and what cannot be seen is passed over.
 */
import { own } from "./own";
import { partsOf, serialIfDay } from "./calendar/serial";
import { memoizeText } from "./memoize-text";
import { plainText } from "./plain-text";

/** A text as all of this file compares it; the words of a form come again in row after row, as all that is memoized here. */
const plain = memoizeText((text) =>
  plainText(text)
    .replace(/[‘’`´]/g, "'")
    .replace(/[−–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase(),
);

/** Longer texts are sentences, and state no day, number or answer. */
const longestValue = 200;

/** Reads a text that may state a value, each text once; a longer one states none, and no pattern is tried on it. */
function readingOf<Value>(read: (text: string) => Value | null): (text: string) => Value | null {
  const known = memoizeText(read);
  return (text) => (text.length > longestValue ? null : known(text));
}

/** Two-digit years after an apostrophe ('10.5.3) or before 년: the same turn of the century as in Excel. */
const firstShortYearOf1900s = 30;

const monthNames =
  "january february march april may june july august september october november december".split(
    " ",
  );

const weekday =
  "[(\\[]?(?:[월화수목금토일](?:요일)?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\\.?[)\\]]?";
const aroundDate = new RegExp(
  `^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]? +)?(.*?)(?: *,? *${weekday})?(?:[ t](?:(?:오전|오후|am|pm) *)?\\d{1,2}:\\d{2}.*)?$`,
);

/** How most dates are written; a column of them is read without further ado. */
const common =
  /^(\d{4})(?:[-./] ?|년 ?)(\d{1,2})(?:[-./] ?|월 ?)(\d{1,2})(?:일|\.)?(?: ?\([월화수목금토일]\))?$/;
const yearFirst =
  /^(\d{4}|'\d{2}|\d{2}(?= *년))(?: *년 *| *[-./] *)(\d{1,2})(?: *월 *| *[-./] *)(\d{1,2}) *(?:일|\.)?$/;
const digitsOnly = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2}) *[-./] *(\d{1,2}) *[-./] *(\d{4})$/;
const dayMonthName = /^(\d{1,2})(?:st|nd|rd|th)?[- ]+([a-z]{3,9})\.?,?[- ]+(\d{4})$/;
const monthNameDay = /^([a-z]{3,9})\.?[- ]+(\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\d{4})$/;

const yearMonth = /^(\d{4}|'\d{2}|\d{2}(?= *년))(?: *년 *| *[-./] *)(\d{1,2}) *(?:월|\.)?$/;
const yearMonthDigits = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/;
const monthOnly = /^(\d{1,2}) *월$/;
const monthNameYear = /^([a-z]{3,9})\.?,?[- ]*(\d{4})?$/;

/**
 * The day that a text names.
 *
 * Read are year, month and day in this order with any separator or none, the same with a day of the week or a
 * time behind, and English dates with the month's name. "05/03/2010" is read only where both orders give one
 * day or only one order gives any; "10/05/03" never.
 *
 * @param text the text of a cell or argument
 * @returns the serial number, days; null when the text names no day, or not one for certain
 * @example
 * readDateText("2010. 5. 3(월)"); // 40301
 */
export const readDateText = readingOf((text): number | null => {
  const plainest = common.exec(text);
  if (plainest) return serialIfDay(Number(plainest[1]), Number(plainest[2]), Number(plainest[3]));
  const date = aroundDate.exec(plain(text))?.[1] ?? "";
  const ordered = yearFirst.exec(date) ?? digitsOnly.exec(date);
  if (ordered) return serialIfDay(yearOf(ordered[1]), Number(ordered[2]), Number(ordered[3]));
  const named = dayMonthName.exec(date);
  if (named) return serialIfDay(Number(named[3]), monthOfName(named[2]), Number(named[1]));
  const american = monthNameDay.exec(date);
  if (american)
    return serialIfDay(Number(american[3]), monthOfName(american[1]), Number(american[2]));
  const last = yearLast.exec(date);
  if (!last) return null;
  const [first, second, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
  const readings = new Set([serialIfDay(year, first, second), serialIfDay(year, second, first)]);
  readings.delete(null);
  return readings.size === 1 ? ([...readings][0] ?? null) : null;
});

/** A date with its year last, of which day and month may stand in either order: "03.05.2010". */
export interface YearLastDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/**
 * The parts of a text with the year last.
 *
 * @returns null for any other text
 * @example
 * readYearLastText("03.05.2010"); // { first: 3, second: 5, year: 2010 }
 */
export const readYearLastText = readingOf((text): YearLastDate | null => {
  const parts = yearLast.exec(aroundDate.exec(plain(text))?.[1] ?? "");
  if (!parts) return null;
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return { first, second, year };
});

/** A day of which a text says only a part: the year of "15.3.6" in two digits, that of "3월 6일" not at all. */
export interface ShortDate {
  /** Two digits; null where the text has no year. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const shortDate = /^(?:(\d{2}) *[-./] *)?(\d{1,2})(?: *월 *| *[-./] *)(\d{1,2}) *(?:일|\.)?$/;

/**
 * The day of a text whose year stands elsewhere.
 *
 * @param text "15.3.6", "3월 6일", "3/6(월)"
 * @returns its parts, whether or not there is such a day; null for a whole date and any other text
 * @example
 * readShortDateText("3/6(월)"); // { year: null, month: 3, day: 6 }
 */
export const readShortDateText = readingOf((text): ShortDate | null => {
  const parts = shortDate.exec(aroundDate.exec(plain(text))?.[1] ?? "");
  if (!parts) return null;
  const year = parts[1] === undefined ? null : Number(parts[1]);
  return { year, month: Number(parts[2]), day: Number(parts[3]) };
});

/** The first and the last day of a period, as serial numbers. */
export interface DayPeriod {
  readonly from: number;
  readonly to: number;
}

const tilde = / *(?:~|∼|〜|부터|에서| - | to ) *(?!$)/;
const untilEnd = / *(?:까지|동안|\([^()]*\))$/;

/**
 * The period that a text names by its first and last day, the latter perhaps without the year.
 *
 * @param text "2015.03.02 ~ 2015.06.30", "'15.3.2~6.30"
 * @returns both days; null when one is not certain, or the last comes before the first
 * @example
 * readPeriodText("2010.5.3 ~ 5.31"); // { from: 40301, to: 40329 }
 */
export const readPeriodText = readingOf((text): DayPeriod | null => {
  const [first, last, ...more] = plain(text).replace(untilEnd, "").split(tilde);
  if (first === undefined || last === undefined || more.length > 0) return null;
  const from = readDateText(first);
  if (from === null) return null;
  const short = readShortDateText(last);
  const { year } = partsOf(from);
  const inYear = (of: number) => short && serialIfDay(of, short.month, short.day);
  const isSilent = short !== null && (short.year ?? year % 100) === year % 100;
  const inSameYear = isSilent ? inYear(year) : null;
  // From December to January the year goes on.
  const isNext = inSameYear !== null && inSameYear < from && short?.year === null;
  const to = readDateText(last) ?? (isNext ? inYear(year + 1) : inSameYear);
  return to === null || to < from ? null : { from, to };
});

/**
 * The month that a text names, with its year where the text has one.
 *
 * @param text "2010년 5월", "2010-05", "5월", "May 2010"
 * @returns the year, or null, and the month 1..12; null when the text names no month
 * @example
 * readMonthText("2010.05"); // { year: 2010, month: 5 }
 */
export const readMonthText = readingOf(
  (text): { readonly year: number | null; readonly month: number } | null => {
    const written = plain(text);
    const both = yearMonth.exec(written) ?? yearMonthDigits.exec(written);
    if (both) return monthOf(yearOf(both[1]), Number(both[2]));
    const alone = monthOnly.exec(written);
    if (alone) return monthOf(null, Number(alone[1]));
    const named = monthNameYear.exec(written);
    if (!named) return null;
    return monthOf(named[2] === undefined ? null : Number(named[2]), monthOfName(named[1]));
  },
);

/** Words that may stand behind a number and do not change it. */
const units =
  /(?:명|인|인시|시간|일차|일째|일|개월|원|점|배수|배|회|건|시간\/일|명\/일|원\/월|won|krw|hours?|hrs?|h|m\/?h|man-?hours?|person-?hours?|days?|d|months?|workers?|persons?|people|points?|pts?|-?fold|times)\.?$/;

/** Korean writes large amounts in steps: 12억 5,000만원. */
const scales: Readonly<Record<string, number>> = {
  조: 1e12,
  억: 1e8,
  천만: 1e7,
  백만: 1e6,
  십만: 1e5,
  만: 1e4,
  천: 1e3,
};

const figure = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d*)?$|^[+-]?\.\d+$/;
const scaledPart = /^(\d[\d,]*(?:\.\d+)?) *(조|억|천만|백만|십만|만|천) */;

/**
 * The number that a text states, its unit left aside.
 *
 * Thousands separators, a sign, a unit of the form ("명", "시간", "hours") and the steps of Korean amounts are
 * read. A percent sign is not: whether 0.71 % is 0.71 or 0.0071 is the field's business, see
 * {@link readPercentText}.
 *
 * @returns the number in the unit written; null when there is anything else in the text
 * @example
 * readNumberText("480,000 인시"); // 480000
 */
export const readNumberText = readingOf((text): number | null => {
  const written = plain(text).replace(/^[₩\\]/, "");
  const bare = written.replace(units, "").trim();
  return numberOf(written) ?? numberOf(bare) ?? amountOf(bare);
});

/**
 * The number before a percent sign.
 *
 * @returns percent, so that "0.71%" gives 0.71; null when the text is no percentage
 * @example
 * readPercentText("0.71 %"); // 0.71
 */
export const readPercentText = readingOf((text): number | null => {
  const written = plain(text);
  return written.endsWith("%") ? numberOf(written.slice(0, -1).trim()) : null;
});

const clock = /^(\d[\d,]*):([0-5]\d)(?::([0-5]\d))?(?: *(?:시간|hours?|hrs?|h))?$/;
const hoursAndMinutes =
  /^(?:(\d[\d,]*) *(?:시간|hours?|hrs?|h))? *(?:(\d+) *(?:분|minutes?|mins?|m)|(반))?$/;

/**
 * The hours of a time as people write it: "8:30", "8시간 30분", "510분".
 *
 * A time of day, "8:30 AM" or "8시 30분", is no number of hours.
 *
 * @returns hours; null when the text is no time, or a plain number, see {@link readNumberText}
 * @example
 * readHoursText("8:30"); // 8.5
 */
export const readHoursText = readingOf((text): number | null => {
  const written = plain(text);
  const [, ...figures] = clock.exec(written) ?? [];
  if (figures.length > 0) return hoursFrom(figures);
  const [whole, hours, minutes, half] = hoursAndMinutes.exec(written) ?? [];
  if (!whole || (half !== undefined && hours === undefined)) return null;
  return hoursFrom([hours, half === undefined ? minutes : "30"]);
});

/** Hours, minutes and seconds together. */
function hoursFrom([hours = "0", minutes = "0", seconds = "0"]: (string | undefined)[]): number {
  return (
    Number(hours.replaceAll(",", "")) + (Number(minutes) * 60 + Number(seconds)) / secondsInAnHour
  );
}

const secondsInAnHour = 3_600;

const answers = (words: string): ReadonlySet<string> =>
  new Set(words.split(" ").map((word) => plain(word)));

const yes = answers(
  "○ 〇 ◯ ● ◎ O ㅇ V ✓ ✔ √ ☑ Y YES TRUE 예 네 유 있음 인정 승인 제출 완료 적합 합격 달성 서명 해당 발생 사망 중단 PASS PASSED",
);
const no = answers(
  "X × ✕ ✖ ✗ ☐ N NO FALSE 아니오 아니요 아님 무 없음 불인정 미인정 불승인 미승인 미발생 이상없음 생존 미제출 미완료 부적합 불합격 미달 미달성 미서명 미해당 해당없음 FAIL FAILED",
);

/**
 * The answer that a word or sign gives.
 *
 * @returns true, false, or null when the text is no answer
 * @example
 * readYesNoText("○"); // true
 */
export const readYesNoText = readingOf((text): boolean | null => {
  const word = (tickedAnswer(text) ?? plain(text)).replace(/\s|[.()[\]]/g, "");
  return yes.has(word) ? true : no.has(word) ? false : null;
});

const box = /([☐□○◯]|[☑☒✓✔√■●])\s*([^☐□○◯☑☒✓✔√■●]+)/g;

const emptyBrackets = /[[(]\s*[\])]/g;
const tickedBrackets = /[[(]\s*[√✓✔v■●☑]\s*[\])]/gi;

/** The one answer that is ticked where several stand in a cell: "☐ 사망 ☑ 생존". */
function tickedAnswer(text: string): string | null {
  const drawn = text.replace(emptyBrackets, "☐").replace(tickedBrackets, "☑");
  const boxes = [...drawn.matchAll(box)];
  const ticked = boxes.filter(([, sign = ""]) => !/[☐□○◯]/.test(sign));
  return boxes.length > 1 && ticked.length === 1 ? plain(ticked[0]?.[2] ?? "") : null;
}

function numberOf(text: string): number | null {
  return figure.test(text) ? Number(text.replace(/[, ]/g, "")) : null;
}

function amountOf(text: string): number | null {
  let rest = text;
  let sum = 0;
  let lastScale = Infinity;
  for (let part = scaledPart.exec(rest); part; part = scaledPart.exec(rest)) {
    const value = numberOf(part[1] ?? "");
    const scale = own(scales, part[2] ?? "") ?? NaN;
    if (value === null || !(scale < lastScale)) return null;
    sum += value * scale;
    lastScale = scale;
    rest = rest.slice(part[0].length);
  }
  if (lastScale === Infinity) return null;
  if (rest === "") return sum;
  const remainder = numberOf(rest);
  return remainder !== null && remainder >= 0 && remainder < lastScale ? sum + remainder : null;
}

function yearOf(text = ""): number {
  if (text.length === 4) return Number(text);
  const short = Number(text.replace("'", ""));
  return short + (short < firstShortYearOf1900s ? 2000 : 1900);
}

/** 1..12, or 0 where no month begins like this; three letters are enough. */
function monthOfName(name = ""): number {
  return monthNames.findIndex((month) => month.startsWith(name)) + 1;
}

function monthOf(
  year: number | null,
  month: number,
): { year: number | null; month: number } | null {
  const sane = month >= 1 && month <= 12 && (year === null || year >= 1900);
  return sane ? { year, month } : null;
}
