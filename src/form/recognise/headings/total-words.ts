/** The words for sums: of the rows above, of the columns beside, of everything so far, or from an earlier page. */
import { type Heading, headingOf, languagesOf } from "./heading-words";
import { memoizeText } from "../../../core/memoize-text";

/**
 * `part`: the sum of the rows since the last sum; `whole`: of all rows; `running`: of everything so far, also on
 * earlier sheets; `carried`: what was brought here from an earlier page; `mean`: no sum, but a row of results too.
 */
export type SumKind = "part" | "whole" | "running" | "carried" | "mean";

/** Where a word announces a sum: `anywhere` at the head of a row and of a column, else at the head of one of them. */
interface SumWords {
  readonly anywhere: string;
  readonly row: string;
  readonly column: string;
}

const sumWords: Readonly<Record<SumKind, SumWords>> = {
  part: {
    anywhere: "계 소계 합계 total subtotal sum",
    row: "월계 주계 합 totals",
    column: "",
  },
  whole: {
    anywhere: "총계",
    row: "총합계 총합 전체합계 총점 총점수 종합점수 grandtotal overalltotal totaloverall totalscore totalpoints",
    column: "전체",
  },
  running: {
    anywhere: "누계 누적 총누계 연누계 cumulative runningtotal todate",
    row: "누적계 누계합계 합계누계 cumulativetotal totaltodate",
    column: "running",
  },
  carried: {
    anywhere: "전일누계 전일까지",
    row: "이월 전월이월 전월누계 전월까지 전기이월 이월누계 전년이월 carriedforward broughtforward bf cf carryforward carryover previoustotal",
    column: "전일 previous previousday",
  },
  mean: {
    anywhere: "평균 average mean avg",
    row: "일평균 월평균",
    column: "",
  },
};

const kindByWord = new Map(
  Object.entries(sumWords).flatMap(([kind, { anywhere, row }]) =>
    `${anywhere} ${row}`.split(" ").map((word) => [word, kind as SumKind] as const),
  ),
);

/** The words at the head of a column that make it a sum of one of these kinds: 출력인원 over 직영, 협력, 계. */
export function columnSumWords(...kinds: readonly SumKind[]): ReadonlySet<string> {
  const words = kinds.flatMap((kind) => {
    const { anywhere, column } = sumWords[kind];
    return `${anywhere} ${column}`.trim().split(" ");
  });
  return new Set(words);
}

/** "5월 소계", "2010년 합계", "Total for May": the period says nothing of the kind. */
const period =
  /(?:\d+|all) (?:days|weeks|months)|\d+일간?$|\d+|년도?|월간|주간|연간|월(?!계)|분기|주차?(?!계)|제(?=\d)|기간|금월|당월|이번|이(?= *[달주월])|달의?|의(?= )|상반기|하반기|(?:^|\s)(?:for|of|the|this|month|year|period|monthly|yearly|weekly|week|q\d)(?=\s|$)/g;

const monthName = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/;

/** Words that end a sum in any wording; 계 by itself also ends 기계 and 단계, and counts only behind a space. */
const ending = /(소계|합계|총계|누계|평균|이월)$| (계)$|(?:^|[^a-z])(subtotal|total|average|mean)$/;
const isOfAll = /전체|^총|grand|overall/;
const isFromBefore = /전일|전월|전년|전기|이월|previous/;

/** Longer texts say something else of a sum. */
const longestSum = 20;

/** A sum by its first text, and the word that says so without its period. */
export interface Sum {
  readonly kind: SumKind;
  readonly word: string;
}

/**
 * The sum that a row's first text announces, in one language or two.
 *
 * @returns its kind and word; null for any other text
 * @example
 * sumOf("5월 소계"); // { kind: "part", word: "소계" }
 * sumOf("1공구 합계 (A)"); // { kind: "part", word: "합계" }
 */
export const sumOf = memoizeText((text): Sum | null => {
  const heading = headingOf(text);
  const known = knownSum(heading);
  if (known) return known;
  const halves = languagesOf(heading)?.map(knownSum) ?? [];
  if (halves[0] && halves[1]) return halves[0];
  return halves.length === 0 ? endingSum(heading) : null;
});

function knownSum({ words, spaced }: Heading): Sum | null {
  const word = kindByWord.has(words) ? words : withoutPeriod(spaced).replace(/\s/g, "");
  const kind = kindByWord.get(word);
  return kind === undefined ? null : { kind, word };
}

function withoutPeriod(text: string): string {
  return text.replace(/[a-z]+/g, (word) => (monthName.test(word) ? "" : word)).replace(period, "");
}

/** "1공구 소계", "출력인원 합계", "전체 계", "Site total". */
function endingSum({ spaced }: Heading): Sum | null {
  const found = spaced.length > longestSum ? null : ending.exec(spaced);
  const word = found?.slice(1).find((each) => each);
  const kind = word === undefined ? undefined : kindByWord.get(word);
  if (word === undefined || kind === undefined) return null;
  if (kind === "mean" || kind === "carried") return { kind, word };
  if (isFromBefore.test(spaced)) return { kind: "carried", word };
  return { kind: kind === "part" && isOfAll.test(spaced) ? "whole" : kind, word };
}
