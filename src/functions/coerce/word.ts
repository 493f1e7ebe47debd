/** Arguments that are one word of a closed list. */
import { Problem } from "../../core/problem";
import type { GoalUnit } from "../../core/goal";
import type { CertificationOrder } from "../../core/next-multiple";
import type { ReleadoffKind } from "../../core/releadoff";
import { workplaceType, type WorkplaceType } from "../../core/workplace-type";
import { asCode, asOptionalText, asText } from "./scalar";

/** The words that mean the same, by the one that the calculator knows; the first is the Korean one. */
type Words<Meaning extends string> = Readonly<Record<Meaning, readonly [string, ...string[]]>>;

const goalUnits: Words<GoalUnit> = {
  hours: ["시간", "목표시간", "hour", "h"],
  personhours: ["인시", "연근로시간", "personhour", "manhours", "mh"],
  days: ["일", "일수", "목표일수", "day", "d"],
};

const releadoffKinds: Words<ReleadoffKind> = {
  accident: ["재해", "업무상재해", "사고", "occupationalaccident"],
  disease: ["질병", "업무상질병", "직업병", "occupationaldisease"],
};

const orders: Words<CertificationOrder> = {
  new: ["개정", "신", "현행", "revised"],
  old: ["종전", "구", "이전", "conventional"],
};

/**
 * The type of a workplace.
 *
 * @throws Problem `value` when blank or no type; a 0 is the code 000 (AMB-18)
 * @example
 * asType("건설업"); // "construction"
 */
export function asType(type: unknown): WorkplaceType {
  return workplaceType(asCode(type, "type"));
}

/** As {@link asType}; general when left out. A 0, which may be a blank cell, is general as code 000 too. */
export function asOptionalType(type: unknown): WorkplaceType {
  return workplaceType(asOptionalText(type, "type") ?? "general");
}

/** The unit of a goal; hours, as in ZA.GOAL, when left out. */
export function asGoalUnit(unit: unknown): GoalUnit {
  const text = asOptionalText(unit, "unit");
  return text === undefined ? "hours" : meaningOf(text, "unit", goalUnits);
}

export function asReleadoffKind(kind: unknown): ReleadoffKind {
  return meaningOf(asText(kind, "kind"), "kind", releadoffKinds);
}

/** The order of certification; the new one when left out. */
export function asOrder(scheme: unknown): CertificationOrder {
  const text = asOptionalText(scheme, "scheme");
  return text === undefined ? "new" : meaningOf(text, "scheme", orders);
}

function meaningOf<Meaning extends string>(
  text: string,
  argument: string,
  words: Words<Meaning>,
): Meaning {
  const word = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]/g, "");
  const meanings = Object.keys(words) as Meaning[];
  const meaning = meanings.find((each) => each === word || words[each].includes(word));
  if (meaning === undefined) {
    const expected = meanings.map((each) => `${each}(${words[each][0]})`).join(", ");
    throw new Problem("value", "not-a-word-of", { argument, found: text, expected });
  }
  return meaning;
}
