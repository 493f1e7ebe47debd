/** Which goal "목표시간" is, which some use for the goal of the workplace in person-hours and some for that of each worker. */
import { coefficient } from "../../../core/goal/coefficient";
import { kosha2010 } from "../../../core/rulebook";
import type { FormField } from "../../fields";
import type { Entry } from "../../submission";
import type { Value } from "../cells/read-cell";
import { headingOf } from "../headings/heading-words";
import type { ChosenPairs } from "./choose-pairs";

/** A goal that is wrong by less than this may still tell which it is. */
const nearFactor = 1.5;

/** By how much the rate may be off, and how near a goal is to what it gives then: of a slipped point but for rounding. */
const readings = [
  { slips: [1], farthest: nearFactor },
  { slips: [10, 0.1, 100, 0.01], farthest: 1.01 },
];

/**
 * The pairs with a goal in hours as that in person-hours, where its label has that unit, or its value is near to what
 * the other cells give for it and not to the hours of each worker. Where it is near to those, there is nothing to ask
 * either. Where both goals are stated, they stay as they are, unless a doubtful one repeats the other.
 */
export function settleGoal(chosen: ChosenPairs): ChosenPairs {
  const { entries, doubts, headings } = chosen;
  const goal = entries.get("profile.goalHours");
  const heading = headings.get("profile.goalHours");
  if (!goal || heading === undefined) return chosen;
  const others = doubts.filter(({ field }) => field !== "profile.goalHours");
  if (entries.get("profile.goalPersonHours")?.value != null) {
    const isDoubted = others.length < doubts.length;
    if (!isDoubted || unitByValue(goal, entries) !== "person-hours") return chosen;
    // The goal of the workplace once more, under a word that some use for it.
    return { ...chosen, entries: without(entries, "profile.goalHours"), doubts: others };
  }
  const isOfWorkplace = headingOf(heading).unit === "person-hours";
  const unit = isOfWorkplace ? "person-hours" : unitByValue(goal, entries);
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

/** The unit in which a goal is near to what the other cells give; null where it is near to both or to none. */
function unitByValue(
  { value }: Entry<Value>,
  entries: ReadonlyMap<FormField, Entry<Value>>,
): "person-hours" | "hours" | null {
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
  const unitAt = (slip: number, farthest: number) => {
    const isNear = (personHours: number) =>
      factors.some((factor) => {
        const share = personHours / ((kosha2010["GOAL-2"].constant / (percent * slip)) * factor);
        return share < farthest && share > 1 / farthest;
      });
    return { isOfWorkplace: isNear(value), isOfWorker: isNear(value * enrollment) };
  };
  // Where the goal fits the rate in neither unit, the decimal point of the rate may have slipped.
  for (const { slips, farthest } of readings) {
    const found = slips.map((slip) => unitAt(slip, farthest));
    const isOfWorkplace = found.some((each) => each.isOfWorkplace);
    if (isOfWorkplace === found.some((each) => each.isOfWorker)) {
      if (isOfWorkplace) return null;
      continue;
    }
    return isOfWorkplace ? "person-hours" : "hours";
  }
  return null;
}
