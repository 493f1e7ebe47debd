import { memoizeText } from "./memoize-text";

/** Hanja that people still write in forms, and how they are read. */
const readings: ReadonlyMap<string, string> = new Map(
  [
    "年년月월日일火화水수木목金금土토時시間간名명人인員원數수字자付부",
    "計계合합小소累누總총均균平평延연勞노勤근働동者자率율災재害해無무事사故고",
    "開개始시達달成성目목標표倍배業업種종現현場장所소在재地지代대表표",
    "備비考고區구分분職직氏씨住주址지社사會회工공期기當당前전今금出출力력務무費비",
  ]
    .flatMap((pairs) => pairs.match(/../gu) ?? [])
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const hanja = new RegExp(`[${[...readings.keys()].join("")}]`, "g");

/** Characters without a shape: zero-width spaces, marks of direction, soft hyphens. */
const invisible = /\p{Cf}/gu;

/**
 * A text in the characters that everything is compared in: full-width and compatibility forms as the ordinary ones,
 * hanja as they are read, and nothing that cannot be seen.
 *
 * @example
 * plainText("２０１０年 ５月\u200b"); // "2010년 5월"
 */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(invisible, "")
    .replaceAll("勤勞", "근로")
    .replace(hanja, (sign) => readings.get(sign) ?? sign);
}

/** A text without the characters that cannot be seen. */
export const visibleText = memoizeText((text) => text.replace(invisible, ""));
