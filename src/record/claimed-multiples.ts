/** The multiples that the quotation claims, with the goal of each and the unit it is in. */
import { isSameMonth } from "../core/calendar/months";
import type { Entry, QuotationColumns, Row, Submission } from "../form/submission";
import { agrees, isMultipleOfRounded } from "../core/tolerance";
import { dayIn, numberIn } from "./entries";
import { goalsOfRow, roundedGoalsOfRow } from "./goal-of-record";
import { memoize } from "./memoize";
import { bases, reachedOn, recordsAround } from "./progress";
import type { GoalUnit } from "../core/goal/goal";

export interface ClaimedMultiple {
  readonly row: Row<QuotationColumns>;
  readonly multiple: number;
  /** The goal as it stands in the row. */
  readonly goal: Entry<number> | undefined;
  /** The unit in which the form says that it compares. */
  readonly statedUnit: GoalUnit | null;
  /** The units in which the goal is the workplace's, stated or as it should be. */
  readonly goalUnits: readonly GoalUnit[];
  /** The unit that is stated, else that of the goal, else one in which it comes near to the workplace's. */
  readonly likelyUnit: GoalUnit | null;
  /** Whether the row has the 1-fold goal, where others have the multiple of it. */
  readonly isSingle: boolean;
}

const units: readonly GoalUnit[] = ["personhours", "hours", "days"];

/**
 * The multiples as the rows of the quotation claim them. Where the unit cell is what is wrong, none is stated.
 */
export const claimedMultiples = memoize((submission): readonly ClaimedMultiple[] => {
  const statedUnit = submission.quotation?.unit?.value ?? null;
  return claimedIn(submission, mistakenUnit(submission) === null ? statedUnit : null);
});

/**
 * The unit in which all goals of the quotation are, where its unit cell states another; null where it is right, or
 * where the dates show that the goals were compared in the unit stated.
 */
export const mistakenUnit = memoize((submission): GoalUnit | null => {
  const stated = submission.quotation?.unit?.value ?? null;
  if (stated === null) return null;
  const claimed = claimedIn(submission, stated).filter(({ goalUnits }) => goalUnits.length > 0);
  const [unit] = units.filter((each) => claimed.every(({ goalUnits }) => goalUnits.includes(each)));
  const [first, ...others] = claimed;
  if (!first || unit === undefined || first.goalUnits.includes(stated)) return null;
  const isCompared = (each: ClaimedMultiple) =>
    isAchievedIn(each, stated, aimsOf(each, stated, submission).slice(0, 1), submission);
  if (claimed.some(isCompared)) return null;
  const isOneOfSeveral = others.length > 0;
  return isOneOfSeveral || isAchievedIn(first, unit, aimsOf(first, unit, submission), submission)
    ? unit
    : null;
});

function claimedIn(submission: Submission, statedUnit: GoalUnit | null): ClaimedMultiple[] {
  const { quotation } = submission;
  return (quotation?.rows ?? []).flatMap((row) => {
    const multiple = numberIn(row.multiple);
    if (multiple === null || multiple < 1 || !Number.isSafeInteger(multiple)) return [];
    const goal = numberIn(row.goal);
    const goalsIn = (unit: GoalUnit) => goalsOfRow(row, unit, submission);
    const isMultipleIn = (unit: GoalUnit) =>
      isGoal(goalsIn(unit), goal, multiple) ||
      roundedGoalsOfRow(row, unit, submission).some((single) =>
        isMultipleOfRounded(goal ?? NaN, multiple, single),
      );
    const isSingleIn = (unit: GoalUnit) => isGoal(goalsIn(unit), goal, 1);
    const asMultiple = units.filter(isMultipleIn);
    const asSingle = units.filter(isSingleIn);
    const isSingle = asMultiple.length === 0 && asSingle.length > 0;
    const goalUnits = isSingle ? asSingle : asMultiple;
    const likelyUnit = statedUnit ?? goalUnits[0] ?? likelyUnitOf(goalsIn, goal, multiple);
    return [{ row, multiple, goal: row.goal, statedUnit, goalUnits, likelyUnit, isSingle }];
  });
}

/** A goal that is wrong by less than this may still tell its unit. */
const nearFactor = 2;

/** The unit in which a goal is near to the workplace's; person-hours, as Schedule 6 has them, where it is near to none. */
function likelyUnitOf(
  goalsIn: (unit: GoalUnit) => readonly number[],
  goal: number | null,
  multiple: number,
): GoalUnit | null {
  if (goal === null || goal <= 0) return null;
  const known = units.filter((unit) => goalsIn(unit).length > 0);
  const near = known.find((unit) =>
    goalsIn(unit).some((single) => {
      const share = goal / (multiple * single);
      return share < nearFactor && share > 1 / nearFactor;
    }),
  );
  return near ?? known[0] ?? null;
}

function isGoal(goals: readonly number[], goal: number | null, multiple: number): boolean {
  return goal !== null && goals.some((single) => agrees(goal, multiple * single));
}

/**
 * The goal that a row is to have in a unit, as the profile gives it for its record: the 1-fold one where most rows of the
 * quotation have that; null where the profile gives none.
 */
export function goalOf(
  claimed: ClaimedMultiple,
  unit: GoalUnit,
  submission: Submission,
): number | null {
  const isSingle = claimed.isSingle && !isSingleAmongMultiples(claimed, submission);
  return aimOfProfile(isSingle ? { ...claimed, multiple: 1 } : claimed, unit, submission);
}

/** Whether a row has the 1-fold goal where as many others of the quotation, or more, have the multiple of it. */
export function isSingleAmongMultiples(
  { isSingle }: ClaimedMultiple,
  submission: Submission,
): boolean {
  if (!isSingle) return false;
  const others = claimedMultiples(submission).filter(
    ({ multiple, goalUnits }) => multiple > 1 && goalUnits.length > 0,
  );
  const singles = others.filter((other) => other.isSingle);
  return others.length >= 2 * singles.length;
}

/** The amount that a multiple takes in a unit by the goal that the profile gives; null where it gives none. */
export function aimOfProfile(
  { row, multiple }: ClaimedMultiple,
  unit: GoalUnit,
  submission: Submission,
): number | null {
  const [single] = goalsOfRow(row, unit, submission);
  return single === undefined ? null : multiple * single;
}

/** The amounts that a multiple takes: its goal as it stands, and as the profile gives it. */
export function aimsOf(claimed: ClaimedMultiple, unit: GoalUnit, submission: Submission): number[] {
  const { row, multiple, goal, isSingle } = claimed;
  const stated = numberIn(goal);
  const aims = goalsOfRow(row, unit, submission).map((single) => multiple * single);
  if (stated === null || stated <= 0) return aims;
  return [(isSingle ? multiple : 1) * stated, ...aims];
}

/**
 * Whether a multiple's date of achievement is one on which the log reaches an aim in a unit.
 *
 * @param records those of which one has to reach it; unless given, those that may hold the date
 */
export function isAchievedIn(
  { row }: ClaimedMultiple,
  unit: GoalUnit,
  aims: readonly number[],
  submission: Submission,
  records = recordsAround(submission, dayIn(row.achieved) ?? 0),
): boolean {
  const achieved = dayIn(row.achieved);
  if (achieved === null) return false;
  return records.some((record) =>
    bases.some((basis) =>
      aims.some((aim) =>
        reachedOn(submission, record, basis, unit, aim).some((day) =>
          isWithin(achieved, day, submission),
        ),
      ),
    ),
  );
}

/** Whether a date is the day of a row, or in a monthly log a day of its month. */
function isWithin(date: number, day: number | null, { log }: Submission): boolean {
  if (day === null) return false;
  return log?.kind === "monthly" ? isSameMonth(date, day) : date === day;
}

/** A goal that is compared with an accumulation in another unit. */
export interface UnitMistake {
  readonly goalUnit: GoalUnit;
  /** The unit that it is compared in. */
  readonly comparedIn: GoalUnit;
  /** Whether only the date of achievement shows it, and not the unit that the form states. */
  readonly isShownByDate: boolean;
}

/**
 * How the goal of a multiple was mixed up with another unit's, if it was: it is the goal of another unit than
 * the form states, or it was achieved on the day on which another accumulation reaches its number.
 */
export function unitMistakeIn(
  claimed: ClaimedMultiple,
  submission: Submission,
): UnitMistake | null {
  const { statedUnit, goalUnits } = claimed;
  const [goalUnit] = goalUnits;
  if (goalUnit === undefined) return null;
  if (statedUnit !== null && !goalUnits.includes(statedUnit)) {
    return { goalUnit, comparedIn: statedUnit, isShownByDate: false };
  }
  const unit = statedUnit ?? goalUnit;
  const aims = aimsOf(claimed, unit, submission);
  if (isAchievedIn(claimed, unit, aims, submission)) return null;
  const comparedIn = units.find((other) =>
    isAchievedIn(claimed, other, aims.slice(0, 1), submission),
  );
  if (comparedIn !== undefined) return { goalUnit: unit, comparedIn, isShownByDate: true };
  const usual = statedUnit ?? usualUnit(submission);
  return usual === null || goalUnits.includes(usual)
    ? null
    : { goalUnit: unit, comparedIn: usual, isShownByDate: false };
}

/** The unit of most goals of the quotation. */
const usualUnit = memoize((submission): GoalUnit | null => {
  const claimed = claimedMultiples(submission).filter(({ goalUnits }) => goalUnits.length > 0);
  const countOf = (unit: GoalUnit) =>
    claimed.filter(({ goalUnits }) => goalUnits.includes(unit)).length;
  return units.find((unit) => countOf(unit) > claimed.length / 2) ?? null;
});
