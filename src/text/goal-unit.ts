/** The units of the three goals: how each is shown, and the words that people write for it. */
import type { GoalUnit } from "../core/goal/goal";
import type { Sentence } from "./sentence";
import { type Unit, unitSigns } from "./unit";

/** The unit of an amount that is compared with a goal. */
export const unitOfGoal: Readonly<Record<GoalUnit, Exclude<Unit, "field">>> = {
  personhours: "person-hours",
  hours: "hours",
  days: "days",
};

/** The units in which goal and achievement may be compared, person-hours first. */
export const goalUnitWords: Readonly<Record<GoalUnit, Sentence>> = {
  personhours: unitSigns[unitOfGoal.personhours],
  hours: unitSigns[unitOfGoal.hours],
  days: unitSigns[unitOfGoal.days],
};

/** Other words for a unit, plain: lower case, without spaces and hyphens; the first is the Korean one. */
export const goalUnitSynonyms: Readonly<Record<GoalUnit, readonly [string, ...string[]]>> = {
  hours: ["시간", "목표시간", "hour", "h"],
  personhours: ["인시", "연근로시간", "연인원시간", "personhour", "manhours", "mh"],
  days: ["일", "일수", "목표일수", "day", "d"],
};
