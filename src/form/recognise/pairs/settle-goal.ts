/**
 * In which unit a goal is: "목표시간", which some use for the goal of the workplace in person-hours and some for that of
 * each worker, and "1배수 목표", which says no unit.
 */
import { coefficient } from "../../../core/goal/coefficient";
import { kosha2010 } from "../../../core/rulebook";
import { placeOf } from "../../../workbook/workbook";
import type { FormField } from "../../fields";
import type { Entry } from "../../submission";
import type { Value } from "../cells/read-cell";
import { headingOf } from "../headings/heading-words";
import type { ChosenPairs } from "./choose-pairs";
import type { GoalWithoutUnit } from "./find-pairs";

type GoalUnit = "person-hours" | "hours" | "days";

interface Reading {
  /** By how much the rate may be off. */
  readonly slips: readonly number[];
  /** How near a goal is then to what the rate gives. */
  readonly farthest: number;
}

/** But for rounding. */
const exact: Reading = { slips: [1], farthest: 1.01 };

/** A goal that is wrong by less than this may still tell which it is; one of a rate with a slipped point may not. */
const near: readonly Reading[] = [
  exact,
  { slips: [1], farthest: 1.5 },
  { slips: [10, 0.1, 100, 0.01], farthest: 1.01 },
];

const fieldsOfUnit = [
  ["person-hours", "profile.goalPersonHours"],
  ["hours", "profile.goalHours"],
  ["days", "profile.goalDays"],
] as const satisfies readonly (readonly [GoalUnit, FormField])[];

/**
 * The pairs with each goal in its unit. What its label leaves open is told by its value, where that is near to what the
 * other cells give in one unit and not in the others; elsewhere it is doubted.
 *
 * @param goals those whose label names no unit
 */
export function settleGoal(
  chosen: ChosenPairs,
  goals: readonly GoalWithoutUnit[] = [],
): ChosenPairs {
  return goals.reduce(settleUnit, settleHours(chosen));
}

/** The pairs with a goal whose label names no unit. */
function settleUnit(chosen: ChosenPairs, goal: GoalWithoutUnit): ChosenPairs {
  const { entries, headings, doubts } = chosen;
  const { entry, heading, label: place, isOfOneFold } = goal;
  const isStated = ([, field]: (typeof fieldsOfUnit)[number]) => entries.get(field)?.value != null;
  const stated = fieldsOfUnit.filter(isStated);
  if (stated.some(([, field]) => entries.get(field)?.value === entry.value)) return chosen;
  const units = fieldsOfUnit.map(([unit]) => unit);
  // "무재해 목표 365" is a slogan, unless it is the goal.
  const unit = unitByValue(entry, entries, units, isOfOneFold ? near : [exact]);
  const open = fieldsOfUnit.filter((each) => !isStated(each)).map(([, field]) => field);
  const own = fieldsOfUnit.find((each) => each[0] === unit);
  if (own && !isStated(own)) {
    return { ...chosen, ...withEntry(own[1]) };
  }
  // "무재해 목표" beside goals in their units may be that of any multiple.
  if (!isOfOneFold && stated.length > 0) return chosen;
  const [field, ...alternatives] = own ? [own[1]] : open;
  if (field === undefined) return chosen;
  const rival = own && entries.get(field);
  const doubt = { place, field, heading, alternatives, rivals: rival ? [placeOf(rival)] : [] };
  return { ...chosen, ...(own ? {} : withEntry(field)), doubts: [...doubts, doubt] };

  function withEntry(field: FormField) {
    return {
      entries: new Map([...entries, [field, entry]]),
      headings: new Map([...headings, [field, heading]]),
    };
  }
}

/**
 * The pairs with a goal in hours as that in person-hours, where its label has that unit, or its value is near to what
 * the other cells give for it and not to the hours of each worker. Where it is near to those, there is nothing to ask
 * either. Where both goals are stated, they stay as they are, unless a doubtful one repeats the other.
 */
function settleHours(chosen: ChosenPairs): ChosenPairs {
  const { entries, doubts, headings } = chosen;
  const goal = entries.get("profile.goalHours");
  const heading = headings.get("profile.goalHours");
  if (!goal || heading === undefined) return chosen;
  const others = doubts.filter(({ field }) => field !== "profile.goalHours");
  if (entries.get("profile.goalPersonHours")?.value != null) {
    const isDoubted = others.length < doubts.length;
    if (!isDoubted || unitByValue(goal, entries, inHours) !== "person-hours") return chosen;
    // The goal of the workplace once more, under a word that some use for it.
    return { ...chosen, entries: without(entries, "profile.goalHours"), doubts: others };
  }
  const isOfWorkplace = headingOf(heading).unit === "person-hours";
  const unit = isOfWorkplace ? "person-hours" : unitByValue(goal, entries, inHours);
  if (unit === null) return chosen;
  if (unit === "hours") return { ...chosen, doubts: others };
  const settled = without(entries, "profile.goalHours");
  settled.set("profile.goalPersonHours", goal);
  return { ...chosen, entries: settled, doubts: others };
}

function without(
  entries: ReadonlyMap<FormField, Entry<Value>>,
  field: FormField,
): Map<FormField, Entry<Value>> {
  const others = new Map(entries);
  others.delete(field);
  return others;
}

const { hoursPerDay, constructionHoursPerDay } = kosha2010["TIME-2"];
const conventions = [hoursPerDay, constructionHoursPerDay];

const inHours = ["person-hours", "hours"] as const;

/** The unit in which a goal is near to what the other cells give; null where it is near in several or in none. */
function unitByValue<Unit extends GoalUnit>(
  { value }: Entry<Value>,
  entries: ReadonlyMap<FormField, Entry<Value>>,
  units: readonly Unit[],
  readings: readonly Reading[] = near,
): Unit | null {
  const numberOf = (field: FormField) => {
    const stated = entries.get(field)?.value;
    return typeof stated === "number" && stated > 0 ? stated : null;
  };
  const rate = numberOf("profile.rate");
  const enrollment = numberOf("profile.enrollment");
  if (typeof value !== "number" || rate === null || enrollment === null) return null;
  const { lowestPlausibleRate } = kosha2010["GOAL-3"];
  // Below that it is a fraction in a cell with a percent format.
  const percent = rate < lowestPlausibleRate ? rate * 100 : rate;
  const factors = [
    numberOf("profile.coefficient"),
    coefficient(enrollment, "general"),
    coefficient(enrollment, "construction"),
  ].filter((factor) => factor !== null);
  const hoursOfDay = [numberOf("profile.hoursPerDay") ?? conventions].flat();
  const personHours: Record<GoalUnit, readonly number[]> = {
    "person-hours": [value],
    hours: [value * enrollment],
    days: hoursOfDay.map((hours) => value * hours * enrollment),
  };
  const isNear = (unit: Unit, slip: number, farthest: number) =>
    factors.some((factor) => {
      const goal = (kosha2010["GOAL-2"].constant / (percent * slip)) * factor;
      return personHours[unit].some(
        (stated) => stated / goal < farthest && stated / goal > 1 / farthest,
      );
    });
  // Where the goal fits the rate in no unit, the decimal point of the rate may have slipped.
  for (const { slips, farthest } of readings) {
    const [found, ...others] = units.filter((unit) =>
      slips.some((slip) => isNear(unit, slip, farthest)),
    );
    if (found !== undefined) return others.length === 0 ? found : null;
  }
  return null;
}
