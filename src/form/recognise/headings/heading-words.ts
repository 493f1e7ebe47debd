/** What of a heading counts: its words, without spaces, numbering, punctuation and the unit in brackets. */
import { own } from "../../../core/own";
import { plainText, visibleText } from "../../../core/plain-text";
import { type Unit, unitSigns } from "../../../text/unit";
import { memoizeText } from "../../../core/memoize-text";

export interface Heading {
  /** The words without spaces: "출력인원". */
  readonly words: string;
  /** The words with single spaces, for languages that need them: "hours per worker". */
  readonly spaced: string;
  /** The words in the order of the alphabet: "accident rate, 5-year mean" is "5-year mean accident rate". */
  readonly bag: string;
  /** The unit that stands in brackets or behind the words. */
  readonly unit: Unit | null;
  /** What a number in this unit is multiplied by: 1,000 for "(천원)", a 60th for "(분)". */
  readonly scale: number;
}

/** Text longer than this is a sentence, not a heading. */
export const longestHeading = 60;

/** What is looked at of a longer text, which is a sentence whatever stands behind. */
const mostOfSentence = 400;

const unitWords: Readonly<Record<Exclude<Unit, "rows" | "cells" | "field">, string>> = {
  persons: "명 인 명/일 인/일 person persons people workers employees heads",
  hours: "시간 시 h hr hrs hour hours h/인",
  "person-hours":
    "인시 인·시 인시간 인*시 연시간 m/h mh m.h m-h man-hours manhours man-hour person-hours personhours person-hour worker-hours hr·인",
  "hours/day": "시간/일 h/d h/day hours/day hrs/day hours시간/일 시간/인 h/worker hours/worker",
  days: "일 일수 day days d",
  "%": "% 퍼센트 percent pct",
  won: "원 won krw ₩",
  "won/month": "원/월 won/month krw/month",
  months: "개월 월 month months",
  points: "점 점수 point points pts",
  multiple: "배 배수 fold n배 n-fold",
  date: "년월일 연월일 년.월.일 연.월.일 yyyy-mm-dd yyyy.mm.dd yy.mm.dd yyyy/mm/dd dd/mm/yyyy mm/dd/yyyy",
};

const unitsByWord = new Map(
  Object.entries(unitWords).flatMap(([name, words]) => {
    const unit = name as Unit;
    const signs = [unitSigns[unit].ko, unitSigns[unit].en].filter((sign) => sign !== "");
    return [...words.split(" "), ...signs].map((word) => [wordOf(word), unit] as const);
  }),
);

const minuteWords = new Set("분 min mins minute minutes".split(" "));

const minutesOfHour = 60;

/** What stands before a unit and multiplies it: 천시간, 백만원, thousand hours. */
const scales: Readonly<Record<string, number>> = {
  십: 1e1,
  백: 1e2,
  천: 1e3,
  만: 1e4,
  십만: 1e5,
  백만: 1e6,
  천만: 1e7,
  억: 1e8,
  "1,000": 1e3,
  "1000": 1e3,
  "10,000": 1e4,
  "1,000,000": 1e6,
  x1000: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  thousandsof: 1e3,
  million: 1e6,
  millions: 1e6,
  millionsof: 1e6,
};
const scaledUnit = new RegExp(
  `^(${Object.keys(scales)
    .sort((a, b) => b.length - a.length)
    .join("|")})(.+)$`,
);

const bullets = /^(?:[\s\-–—•·∙▪■□◆◇▶▷►★☆※*#○●◎◯]|[①-⑳㉮-㉻㈎-㈛])+/u;
const numbering =
  /^(?:\(?\d{1,2}[).]|\[\d{1,2}\]|\(?[가나다라마바사아자차카타파하][).]|\(?[ivx]{1,4}[).])\s*(?=\D)/;
const brackets = /[([{<〈《「『【]([^)\]}>〉》」』】]*)[)\]}>〉》」』】]/g;
/** "(A)", "(A×B)", "(C=A+B)": the letters of columns, and how one follows from others. */
const columnLetters = /^[a-z]$|^(?:[a-z]|\d{1,2})(?: *[=+×x*/÷-] *(?:[a-z]|\d{1,2}))+$/;
const trailingPercent = /\s*%$/;
const apostrophes = /['’‘`]/g;
const punctuation = /[^\p{L}\p{N}]+/gu;
const letter = /\p{L}/u;
const hangul = String.raw`\p{Script=Hangul}`;
const foreign = String.raw`[^\P{L}\p{Script=Hangul}]`;
// A number before a word belongs to it: 5-year.
const hangulWords = new RegExp(`(?:\\d+ ?)?${hangul}+`, "gu");
const foreignWords = new RegExp(`(?:\\d+ ?)?${foreign}+`, "gu");
const between = String.raw`\P{L}*[\n/|([]\P{L}*`;
const apart = new RegExp(`${hangul}${between}${foreign}|${foreign}${between}${hangul}`, "u");

/**
 * Takes a heading apart.
 *
 * @param text the text of a cell, line breaks and all
 * @returns its words and its unit
 * @example
 * headingOf("1. 출력 인원\n(명)"); .words; // "출력인원"
 */
export const headingOf = memoizeText((text): Heading => {
  let unit: Unit | null = null;
  let scale = 1;
  const takeUnit = (word: string): boolean => {
    const known = scaledUnitOf(word);
    if (known === null) return false;
    ({ unit, scale } = known);
    return true;
  };
  const spaced = plainText(visibleText(startOf(text)).trim().replace(bullets, ""))
    .trim()
    .toLowerCase()
    .replace(numbering, "")
    .replace(brackets, (_, inside: string) =>
      takeUnit(inside.replace(/^단위\s*:?\s*|^in\s+/, "")) || columnLetters.test(inside)
        ? " "
        : ` ${inside} `,
    )
    .replace(trailingPercent, () => {
      unit = "%";
      return " ";
    })
    .replace(apostrophes, "")
    .replace(punctuation, " ")
    .trim();
  return headingFrom(spaced, unit, scale);
});

function startOf(text: string): string {
  return text.length > mostOfSentence ? text.slice(0, mostOfSentence) : text;
}

function headingFrom(spaced: string, unit: Unit | null, scale: number): Heading {
  const words = spaced.split(" ");
  return { words: words.join(""), spaced, bag: words.sort().join(" "), unit, scale };
}

/**
 * The two languages of a heading, Korean and the other, each with the unit.
 *
 * @returns null for a heading in one language
 * @example
 * languagesOf(headingOf("출력인원\nWorkers")); // the headings of "출력인원" and "Workers"
 */
export function languagesOf({ spaced, unit, scale }: Heading): readonly [Heading, Heading] | null {
  const halfWithout = (other: RegExp): Heading =>
    headingFrom(spaced.replace(other, " ").trim().replace(/ +/g, " "), unit, scale);
  const halves = [halfWithout(foreignWords), halfWithout(hangulWords)] as const;
  return halves.every(({ words }) => letter.test(words)) ? halves : null;
}

/** Whether a line break, a slash or a bracket stands between two languages: "일자 / Date", and not "SHL 점수". */
export function isSetApart(text: string): boolean {
  return apart.test(startOf(text));
}

/** The unit that a text is and nothing else: "명", "(시간)", "천원"; null for other texts. */
export function unitOf(text: string): Unit | null {
  return scaledUnitOf(text)?.unit ?? null;
}

/**
 * The unit that a text is and nothing else, and what its numbers are multiplied by.
 *
 * @example
 * scaledUnitOf("(천시간)"); // { unit: "hours", scale: 1000 }
 */
export function scaledUnitOf(text: string): ScaledUnit | null {
  return text.length > longestHeading ? null : knownUnit(text);
}

interface ScaledUnit {
  readonly unit: Unit;
  readonly scale: number;
}

const knownUnit = memoizeText((text): ScaledUnit | null => {
  const word = wordOf(text);
  const plain = unitsByWord.get(word);
  if (plain !== undefined) return { unit: plain, scale: 1 };
  if (minuteWords.has(word)) return { unit: "hours", scale: 1 / minutesOfHour };
  const [, before = "", after = ""] = scaledUnit.exec(word) ?? [];
  const unit = unitsByWord.get(after);
  return unit === undefined || !mayBeScaled(unit)
    ? null
    : { unit, scale: own(scales, before) ?? 1 };
});

/** What people count by the thousand; nobody does days. */
function mayBeScaled(unit: Unit): boolean {
  return ["persons", "hours", "person-hours", "won", "won/month"].includes(unit);
}

function wordOf(unit: string): string {
  return plainText(unit)
    .replace(/[\s()[\]]/g, "")
    .replace(/^단위:?/, "")
    .toLowerCase();
}
