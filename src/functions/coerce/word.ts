/** Arguments that are one word of a closed list. */
import { own } from "../../core/own";
import { readNumberText } from "../../core/parse-text";
import { Problem } from "../../core/problem";
import type { RateConvention } from "../../core/accidents/rates";
import type { GoalUnit } from "../../core/goal/goal";
import { industryOf, type IndustryNumber } from "../../core/goal/industry";
import type { Qualification, Role } from "../../core/certification/eligibility";
import type { CertificationOrder } from "../../core/certification/next-multiple";
import type { ReleadoffKind } from "../../core/record/releadoff";
import { workplaceType, type WorkplaceType } from "../../core/goal/workplace-type";
import { goalUnitSynonyms } from "../../text/goal-unit";
import { industryNames } from "../../text/industries";
import { qualificationNames, roleNames } from "../../text/qualifications";
import type { Sentence } from "../../text/sentence";
import { argumentOf } from "./cell";
import { asCode, asOptionalText, asText, numberOf } from "./scalar";

/** The words that mean the same, by the one that the calculator knows; the first is the Korean one. */
type Words<Meaning extends string> = Readonly<Record<Meaning, readonly [string, ...string[]]>>;

const releadoffKinds: Words<ReleadoffKind> = {
  accident: ["재해", "업무상재해", "사고", "occupationalaccident"],
  disease: ["질병", "업무상질병", "직업병", "occupationaldisease"],
};

const orders: Words<CertificationOrder> = {
  new: ["개정", "신", "현행", "revised"],
  old: ["종전", "구", "이전", "conventional"],
};

const roles: Words<Role> = {
  auditor: ["인증심사원", "심사원"],
  consultant: ["컨설턴트"],
};

const qualifications: Words<Qualification> = {
  "professional-engineer": ["기술사"],
  supervisor: ["지도사", "산업안전지도사", "산업위생지도사"],
  engineer: ["기사"],
  degree: ["학사", "석사", "박사"],
  "industrial-engineer": ["산업기사"],
  experience: ["실무경력", "경력"],
};

const conventions: Words<RateConvention> = {
  korea: ["한국", "국내", "대한민국", "kosha", "kr"],
  ilo: ["국제노동기구"],
  osha: ["미국", "us", "usa"],
};

/**
 * The type of a workplace: general, construction, the name of an industry, or a business code.
 *
 * @throws Problem `value` when blank or no type; a 0 is the code 000 (AMB-18)
 * @example
 * asType("제조업"); // "general"
 */
export function asType(type: unknown): WorkplaceType {
  return workplaceType(asNamed(type, "type", industryNames));
}

/** As {@link asType}; general when left out. A 0, which may be a blank cell, is general as code 000 too. */
export function asOptionalType(type: unknown): WorkplaceType {
  return asType(asOptionalText(type, "type") ?? "general");
}

/** The unit of a goal; hours, as in ZA.GOAL, when left out. */
export function asGoalUnit(unit: unknown): GoalUnit {
  const text = asOptionalText(unit, "unit");
  return text === undefined ? "hours" : meaningOf(text, "unit", goalUnitSynonyms);
}

export function asReleadoffKind(kind: unknown): ReleadoffKind {
  return meaningOf(asText(kind, "kind"), "kind", releadoffKinds);
}

export function asRole(role: unknown): Role {
  return meaningOf(asNamed(role, "role", roleNames), "role", roles);
}

/** A qualification by its code, its name, or the short word for it: 기사. */
export function asQualification(qualification: unknown): Qualification {
  const text = asNamed(qualification, "qualification", qualificationNames);
  return meaningOf(text, "qualification", qualifications);
}

/** The order of certification; the new one when left out. */
export function asOrder(scheme: unknown): CertificationOrder {
  const text = asOptionalText(scheme, "scheme");
  return text === undefined ? "new" : meaningOf(text, "scheme", orders);
}

/**
 * The hours to which a rate is related: a convention by its name, or hours of one's own.
 *
 * @param bases the hours of each convention; a convention without the rate is not offered
 * @returns the Korean ones when left out, blank or 0
 * @throws Problem `value` for a word that is no convention of the rate
 * @example
 * asBase("osha", frequencyBases); // 200000
 */
export function asBase(
  base: unknown,
  bases: Readonly<{ korea: number } & Partial<Record<RateConvention, number>>>,
): number {
  const cell = argumentOf(base, "base");
  if (cell === null || cell === 0) return bases.korea;
  if (typeof cell !== "string" || readNumberText(cell) !== null) {
    return numberOf(cell, { argument: "base" });
  }
  const names = Object.keys(bases) as RateConvention[];
  const offered = Object.fromEntries(names.map((name) => [name, conventions[name]]));
  const convention = meaningOf(cell, "base", offered as Words<RateConvention>);
  return bases[convention] ?? bases.korea;
}

/**
 * The code of something that has a name: the code itself, or its name in either language.
 *
 * @param former the Korean names that workbooks still hold from before, by code
 * @returns the code, or the text as it is where it is neither; the calculator then says so
 * @throws Problem `value` when blank
 * @example
 * asNamed("제3자의 행위", "cause", causeNames); // "third-party"
 */
export function asNamed(
  value: unknown,
  argument: string,
  names: Readonly<Record<string, Sentence>>,
  former: Readonly<Record<string, string>> = {},
): string {
  const text = String(asCode(value, argument));
  const named = Object.entries(names).find(([code, { ko, en }]) =>
    [ko, en, own(former, code)].some(isSame),
  );
  return named?.[0] ?? text;

  function isSame(name: string | undefined): boolean {
    return name !== undefined && plain(name) === plain(text);
  }
}

/** The industry of a business code, or of the name of an industry. */
export function asIndustry(value: unknown, argument: string): IndustryNumber {
  const code = asNamed(value, argument, industryNames);
  try {
    return industryOf(code);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.kind, error.id, { ...error.params, argument });
  }
}

function meaningOf<Meaning extends string>(
  text: string,
  argument: string,
  words: Words<Meaning>,
): Meaning {
  const word = plain(text);
  const meanings = Object.keys(words) as Meaning[];
  const meaning = meanings.find((each) => plain(each) === word || words[each].includes(word));
  if (meaning === undefined) {
    const expected = meanings.map((each) => `${each}(${words[each][0]})`).join(", ");
    throw new Problem("value", "not-a-word-of", { argument, found: text, expected });
  }
  return meaning;
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]/g, "");
}
