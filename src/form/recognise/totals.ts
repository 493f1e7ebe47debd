/** Rows of a table that sum up the rows above them, or carry a sum over from an earlier page. */
import { headingOf } from "./headings";
import { remembered } from "./remembered";

/**
 * `part`: the sum of the rows since the last sum; `whole`: of all rows; `running`: of everything so far, also on
 * earlier sheets; `carried`: what was brought here from an earlier page.
 */
export type SumKind = "part" | "whole" | "running" | "carried";

const kinds: Readonly<Record<SumKind, string>> = {
  part: "계 소계 월계 주계 합계 합 total subtotal sum totals",
  whole: "총계 총합계 총합 전체합계 grandtotal overalltotal totaloverall",
  running:
    "누계 누적 누적계 총누계 연누계 누계합계 합계누계 cumulative cumulativetotal runningtotal todate totaltodate",
  carried:
    "이월 전월이월 전월누계 전월까지 전일누계 전일까지 전기이월 이월누계 전년이월 carriedforward broughtforward bf cf carryforward carryover previoustotal",
};

const kindByWord = new Map(
  Object.entries(kinds).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [word, kind as SumKind] as const),
  ),
);

/** "5월 소계", "2010년 합계", "Total for May": the period says nothing of the kind. */
const period =
  /\d+|년도?|월(?!계)|분기|주[차간]?(?!계)|제(?=\d)|기간|금월|당월|월간|연간|(?<![a-z])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|(?:^|\s)(?:for|of|the|month|year|monthly|week|q\d)(?=\s|$)/g;

/** A sum by its first text, and the word that says so without its period. */
export interface Sum {
  readonly kind: SumKind;
  readonly word: string;
}

/**
 * The sum that a row's first text announces.
 *
 * @returns its kind and word; null for any other text
 * @example
 * sumOf("5월 소계"); // { kind: "part", word: "소계" }
 */
export const sumOf = remembered((text): Sum | null => {
  const { words, spaced } = headingOf(text);
  const word = kindByWord.has(words) ? words : spaced.replace(period, "").replace(/\s/g, "");
  const kind = kindByWord.get(word);
  return kind === undefined ? null : { kind, word };
});
