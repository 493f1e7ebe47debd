/** What the profile states of the kind of workplace. */
import { type IndustryNumber, industryOf } from "../core/goal/industry";
import { hoursPerDay } from "../core/goal/hours-per-day";
import { workplaceType, type WorkplaceType } from "../core/goal/workplace-type";
import { kosha2010 } from "../core/rulebook";
import { industryNames } from "../text/industries";
import type { Submission } from "../form/submission";
import { isUnknown, numberIn } from "./entries";
import { memoize } from "./memoize";
import { rulebookOf } from "./own-rules";

const industryNumbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const satisfies IndustryNumber[];

const everyType = ["general", "construction"] as const;

/**
 * Industries that are construction though no code stands beside them: what builds, and not what makes machines or
 * materials for it or draws its plans.
 */
const constructionWords =
  /(?:건설|건축|토목|플랜트|조경)\s*(?:업|공사업?)$|(?:전기|통신|소방|설비)\s*공사업$|^(?:종합|일반|전문)?\s*건설$|\bconstruction(?: (?:industry|works?|business|sector))?$/i;

/** The names of all other industries. */
const otherNames = Object.values(industryNames)
  .flatMap(({ ko, en }) => [ko, en.toLowerCase()])
  .filter((name) => !constructionWords.test(name));

/** Industries that are not construction, under names that the list of industries does not have. */
const tradeWords = /도매|소매|유통업|\b(?:wholesale|retail)\b/i;

/**
 * Codes of trade and transport in the standard industrial classification, which people enter where the code of the
 * premium table belongs. There 4 is construction, so that such a code says nothing.
 */
const standardCode = /^4[5-9]/;

/** A code of 1, 3 or 5 digits before the name of its industry: `40001 건축건설공사`. */
const leadingCode = /^\d{5}|^\d{3}|^\d(?!\d)/;

/**
 * The types of workplace that the profile leaves possible: one when it states the industry or its code, both
 * when it states none or contradicts itself.
 */
export const possibleTypes = memoize(
  ({ profile }): readonly [WorkplaceType, ...WorkplaceType[]] => {
    const { industry, businessType, detail, constructionAmount, constructionMonths } = profile;
    const stated = new Set(
      [industry, businessType, detail].flatMap((entry) => typesIn(entry?.value ?? "")),
    );
    const [type] = stated;
    if (type !== undefined) return stated.size === 1 ? [type] : everyType;
    const isSite = numberIn(constructionAmount) !== null && numberIn(constructionMonths) !== null;
    return isSite ? ["construction"] : everyType;
  },
);

/**
 * Hours of a working day: as stated, else the convention of each possible type (TIME-2); none where they are stated and
 * cannot be read.
 */
export const possibleHoursPerDay = memoize((submission): readonly number[] => {
  if (isUnknown(submission.profile.hoursPerDay)) return [];
  const stated = numberIn(submission.profile.hoursPerDay);
  return stated === null
    ? possibleTypes(submission).map((type) => hoursPerDay(type, rulebookOf(submission)))
    : [stated];
});

/**
 * The industry that a name is of; null where it is of none or of several.
 *
 * @example
 * industryNamed("식료품 제조업"); // 2
 */
export function industryNamed(text: string): IndustryNumber | null {
  const name = text.normalize("NFKC").trim().toLowerCase();
  const { constructionIndustry } = kosha2010["CLS-1"];
  const isConstruction = constructionWords.test(name);
  const named = industryNumbers.filter((number) => {
    if (isConstruction) return number === constructionIndustry;
    const { ko, en } = industryNames[number];
    return name.includes(ko) || name.includes(en.toLowerCase());
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/**
 * The industry that the profile states, by name or code; null where it states none, or contradicts itself.
 *
 * @example
 * statedIndustry(submission); // 2
 */
export function statedIndustry({ profile }: Submission): IndustryNumber | null {
  const { industry, businessType, detail } = profile;
  const stated = new Set(
    [industry, businessType, detail].flatMap((entry) => industriesIn(entry?.value ?? "")),
  );
  const [number = null] = stated;
  return stated.size === 1 ? number : null;
}

function industriesIn(text: string): readonly IndustryNumber[] {
  const code = leadingCode.exec(text.normalize("NFKC").trim())?.[0];
  if (code !== undefined) return standardCode.test(code) ? [] : [industryOf(code)];
  const named = industryNamed(text);
  return named === null ? [] : [named];
}

/** The code of a cell without the name behind it: `40001` of `40001 건축건설공사`, `C10` of `C10 식료품`; "" for none. */
export function codeIn(text: string): string {
  return /^[a-z]?\d+(?![\d.,])/i.exec(text.normalize("NFKC").trim())?.[0] ?? "";
}

function typesIn(text: string): readonly WorkplaceType[] {
  const plain = text.normalize("NFKC").trim();
  const code = leadingCode.exec(plain)?.[0];
  if (code !== undefined) {
    return standardCode.test(code) ? everyType : [workplaceType(String(industryOf(code)))];
  }
  if (constructionWords.test(plain)) return ["construction"];
  const name = plain.toLowerCase();
  const isNamed = otherNames.some((each) => name.includes(each)) || tradeWords.test(name);
  return isNamed || ["일반", "general"].includes(name) ? ["general"] : [];
}
