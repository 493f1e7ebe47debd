/** Which cells the goal of a record follows from: those of the leadoff, or those of the re-leadoff (GOAL-8). */
import { leastOf } from "../core/extremes";
import type { FormField } from "../form/fields";
import type { Profile, QuotationColumns, Row, Submission } from "../form/submission";
import type { GoalUnit } from "../core/goal/goal";
import { dayIn, isStated, numberIn } from "./entries";
import { agrees } from "../core/tolerance";
import { derivedGoals, possibleGoals, statedGoal } from "./goal-steps";
import { memoize } from "./memoize";
import { restarts } from "./record-starts";

const units: readonly GoalUnit[] = ["personhours", "hours", "days"];

/** The single values of a goal, each with the one that takes its place at a re-leadoff. */
const atReleadoff = {
  enrollment: "releadoffEnrollment",
  rate: "releadoffRate",
  coefficient: "releadoffCoefficient",
  goalPersonHours: "releadoffGoalPersonHours",
  goalHours: "releadoffGoalHours",
  goalDays: "releadoffGoalDays",
} as const satisfies Partial<Record<keyof Profile, keyof Profile>>;

/** The field that takes the place of another at a re-leadoff; the field itself where none does. */
export function releadoffField(field: FormField): FormField {
  if (field === "profile.headCounts") return "profile.releadoffHeadCounts";
  const key = field.startsWith("profile.") ? field.slice("profile.".length) : "";
  return isOfGoal(key) ? `profile.${atReleadoff[key]}` : field;
}

function isOfGoal(key: string): key is keyof typeof atReleadoff {
  return Object.hasOwn(atReleadoff, key);
}

/**
 * The submission with the head counts, rate and goals of the re-leadoff in the place of those of the leadoff; null where
 * the workbook has nothing there.
 */
export const releadoffSubmission = memoize((submission): Submission | null => {
  const { profile } = submission;
  const ofGoal = Object.values(atReleadoff).map((key) => profile[key]);
  if (![...profile.releadoffHeadCounts, ...ofGoal].some(isStated)) return null;
  const anew: { -readonly [Field in keyof Profile]: Profile[Field] } = {
    ...profile,
    headCounts: profile.releadoffHeadCounts,
  };
  for (const [key, other] of Object.entries(atReleadoff)) {
    const field = key as keyof typeof atReleadoff;
    const entry = profile[other];
    if (entry) anew[field] = entry;
    else Reflect.deleteProperty(anew, field);
  }
  return { ...submission, profile: anew };
});

/** The submission by the goal of the leadoff, and by that of the re-leadoff where it is stated: to judge each by its own. */
export function goalSubmissions(submission: Submission): readonly Submission[] {
  const anew = releadoffSubmission(submission);
  return anew ? [submission, anew] : [submission];
}

/**
 * The submission by which the goal of the current record follows: with the cells of the re-leadoff where they give a
 * goal, else as it is.
 */
export const currentGoalSubmission = memoize((submission): Submission => {
  const anew = releadoffSubmission(submission);
  const isKnown =
    anew !== null &&
    restarts(submission).length > 0 &&
    units.some((unit) => possibleGoals(anew, unit).length > 0);
  return isKnown ? anew : submission;
});

/** The submissions by which the goal of a record that holds a day may follow, the likeliest first. */
function goalSubmissionsOn(
  day: number | null,
  submission: Submission,
): readonly [Submission] | readonly [Submission, Submission] {
  const current = currentGoalSubmission(submission);
  const starts = restarts(submission);
  const last = starts.at(-1);
  if (day === null || current === submission || !last || day >= leastOf(last)) return [current];
  // The goals of the records between the first and the current one are stated nowhere.
  const [second = last] = starts;
  return day >= leastOf(second) ? [submission, current] : [submission];
}

/** The 1-fold goals in a unit by which a row of the quotation is judged, the likeliest first: those of its record. */
export function goalsOfRow(
  row: Row<QuotationColumns>,
  unit: GoalUnit,
  submission: Submission,
): readonly number[] {
  const [first, other] = goalSubmissionsOn(dayOf(row), submission);
  const goals = possibleGoals(first, unit);
  return other ? [...new Set([...goals, ...possibleGoals(other, unit)])] : goals;
}

/**
 * The 1-fold goals in a unit that are stated for a row of the quotation and that nothing else gives: only how they are
 * shown is known, and not what they were rounded from.
 */
export function roundedGoalsOfRow(
  row: Row<QuotationColumns>,
  unit: GoalUnit,
  submission: Submission,
): readonly number[] {
  return goalSubmissionsOn(dayOf(row), submission).flatMap((each) => {
    const stated = numberIn(statedGoal(each, unit));
    const isDerived = derivedGoals(each, unit).some((goal) => agrees(stated ?? NaN, goal));
    return stated === null || stated <= 0 || isDerived ? [] : [stated];
  });
}

/** The day of a row by which its record is known. */
function dayOf({ achieved, to, from }: Row<QuotationColumns>): number | null {
  return dayIn(achieved) ?? dayIn(to) ?? dayIn(from);
}
