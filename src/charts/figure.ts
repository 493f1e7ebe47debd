import type { GoalUnit } from "../core/goal/goal";
import type { Language } from "../text/sentence";
import { goalUnitWords } from "../text/goal-unit";

const oneDecimal = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });

/** A figure with its unit: `412,300 person-hours`. */
export function figure(value: number, unit: GoalUnit, language: Language): string {
  const name = goalUnitWords[unit][language];
  return language === "ko" ? `${bareFigure(value)}${name}` : `${bareFigure(value)} ${name}`;
}

/** A figure where its unit stands elsewhere: `338,028.2`. */
export function bareFigure(value: number): string {
  return oneDecimal.format(value);
}

/** A figure beside an axis, short: `480K`, `48만`. */
export function shortFigure(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 }).format(
    value,
  );
}
