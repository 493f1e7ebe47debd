/** What the Now card says, apart from its words. */
import type { FormField } from "../../../form/fields";
import type { Entry, Submission } from "../../../form/submission";
import { undecidedAccidents } from "../../../record/breaking-accidents";
import { dayIn, isStated, numberIn } from "../../../record/entries";
import type { RecordOverview } from "../../../record/overview/record-overview";
import { currentStanding, type Standing } from "../../../record/overview/standing";
import { memoize } from "../../../record/memoize";
import { multipleTakenOver } from "../../../record/taken-over";
import { possibleTypes } from "../../../record/workplace";
import { placeOf, type Place } from "../../../workbook/workbook";

/** A blank cell, and what belongs into it. */
export interface Blank {
  readonly field: FormField;
  readonly place: Place;
}

/** The cells without which there is no goal, as far as they are there and blank. */
export function blanksForGoal(submission: Submission): readonly Blank[] {
  const { profile } = submission;
  const [type, ...others] = possibleTypes(submission);
  const isSite = type === "construction" && others.length === 0;
  const { constructionAmount, laborRate, monthlyLaborCost, constructionMonths } = profile;
  const hasHeadCounts = profile.headCounts.some((entry) => numberIn(entry) !== null);
  const needed: readonly (readonly [FormField, Entry<unknown> | undefined])[] = [
    ["profile.industry", profile.industry],
    ...(isSite
      ? ([
          ["profile.constructionAmount", constructionAmount],
          ["profile.laborRate", laborRate],
          ["profile.monthlyLaborCost", monthlyLaborCost],
          ["profile.constructionMonths", constructionMonths],
        ] as const)
      : ([["profile.headCounts", hasHeadCounts ? undefined : profile.headCounts[0]]] as const)),
    ["profile.rate", profile.rate],
  ];
  return needed.flatMap(([field, entry]) =>
    entry && !isStated(entry) ? [{ field, place: placeOf(entry) }] : [],
  );
}

/** What the record runs from, and its cell. */
export function startOf(
  submission: Submission,
  { since, isRestart }: Standing,
): { readonly event: "leadoff" | "releadoff" | "firstDay"; readonly place: Place | null } {
  const { leadoffDate, releadoffDate } = submission.profile;
  if (isRestart) {
    const ofRow = submission.accidents?.find((row) => dayIn(row.releadoffDate) === since);
    const entry = dayIn(releadoffDate) === since ? releadoffDate : ofRow?.releadoffDate;
    return { event: "releadoff", place: entry ? placeOf(entry) : null };
  }
  return leadoffDate && dayIn(leadoffDate) !== null
    ? { event: "leadoff", place: placeOf(leadoffDate) }
    : { event: "firstDay", place: null };
}

/** The cell of an accident's date. */
export function placeOfAccident({ accidents }: Submission, date: number): Place | null {
  const entry = accidents?.findLast((row) => dayIn(row.date) === Math.floor(date))?.date;
  return entry ? placeOf(entry) : null;
}

/** Why no date is expected for the next multiple; null where one is. */
export function whyNoDate(
  submission: Submission,
  { next }: Standing,
): "noPace" | "noPaceMonthly" | "noPaceTakenOver" | null {
  if (next?.expected !== null) return null;
  if (submission.log?.kind === "monthly") return "noPaceMonthly";
  return multipleTakenOver(submission) === null ? "noPace" : "noPaceTakenOver";
}

/** An accident of the current record that may break it, and how the record stands if it does. */
export interface Undecided {
  readonly date: number;
  readonly place: Place;
  /** Null where the log has no day after it. */
  readonly ifBroken: Standing | null;
}

/** The accidents since the start of the record of which the certifying body has to decide, by date. */
export const undecidedSinceStart = memoize((submission): readonly Undecided[] => {
  const { since = Infinity, lastDay = 0 } = currentStanding(submission) ?? {};
  return undecidedAccidents(submission).flatMap((row) => {
    const date = dayIn(row.date);
    if (!row.date || date === null || date < since) return [];
    const breaks = { ...(row.breaks ?? row.date), value: true, reading: "ok" } as const;
    const accidents = submission.accidents?.map((each) =>
      each === row ? { ...each, breaks } : each,
    );
    const broken = currentStanding({ ...submission, accidents: accidents ?? null });
    const ifBroken = date < lastDay && broken && broken.since > date ? broken : null;
    return [{ date, place: placeOf(row.date), ifBroken }];
  });
});

/** What multiples are worth while accidents are undecided. */
export interface Certainty {
  /** The largest that was reached before the first of these, and stays whatever is decided; null for none. */
  readonly certain: { readonly multiple: number; readonly date: number } | null;
  /** The largest that was reached since, which hangs on the decision; null for none. */
  readonly open: number | null;
}

/** Which of the multiples that are reached hang on a decision; null where that cannot be told by days. */
export function certaintyOf(
  [first]: readonly Undecided[],
  { multiples, isMonthly }: Pick<RecordOverview, "multiples" | "isMonthly">,
): Certainty | null {
  if (!first || isMonthly) return null;
  const reached = multiples.flatMap(({ multiple, isReached, calculated: date }) =>
    isReached && date !== null ? [{ multiple, date }] : [],
  );
  const certain = reached.findLast(({ date }) => date < first.date) ?? null;
  const last = reached.at(-1);
  return { certain, open: last && last.date >= first.date ? last.multiple : null };
}
