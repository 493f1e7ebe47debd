/** A record that another workplace has handed over, which this one goes on with (HND-3). */
import { leastOf } from "../core/extremes";
import type { Submission } from "../form/submission";
import { numberIn } from "./entries";
import { possibleGoals } from "./goal-steps";
import { memoize } from "./memoize";
import { restarts } from "./record-starts";

/** What a record had come to. */
export interface Amounts {
  readonly days: number;
  readonly personHours: number;
}

const nothing: Amounts = { days: 0, personHours: 0 };

/** The multiple up to which a record was taken over, 0 for below the first; null where none was taken over. */
export function multipleTakenOver({ profile }: Submission): number | null {
  const { takenOverMultiple, takenOverDays, takenOverPersonHours } = profile;
  const stated = [takenOverMultiple, takenOverDays, takenOverPersonHours].map(
    (entry) => numberIn(entry) ?? 0,
  );
  return stated.some((amount) => amount > 0) ? Math.max(0, stated[0] ?? 0) : null;
}

/** Whether a multiple was achieved by the other workplace: one up to that taken over, before any re-leadoff. */
export function wasTakenOver(multiple: number, achieved: number, submission: Submission): boolean {
  const takenOver = multipleTakenOver(submission);
  const [restart = [Infinity]] = restarts(submission);
  return takenOver !== null && multiple <= takenOver && achieved < leastOf(restart);
}

/** What was added from the last multiple of a record taken over up to its handover. */
export function addedSinceMultiple({ profile }: Submission): Amounts {
  const { takenOverDays, takenOverPersonHours } = profile;
  return {
    days: Math.max(0, numberIn(takenOverDays) ?? 0),
    personHours: Math.max(0, numberIn(takenOverPersonHours) ?? 0),
  };
}

/**
 * What the first record begins with, the likeliest first: the multiples taken over and what was added since, or nothing
 * where the log has the days of the other workplace.
 *
 * @returns nothing but 0 where no record was taken over
 */
export const amountsTakenOver = memoize((submission): readonly [Amounts, ...Amounts[]] => {
  const multiple = multipleTakenOver(submission);
  if (multiple === null) return [nothing];
  const since = addedSinceMultiple(submission);
  const [goalDays = 0] = possibleGoals(submission, "days");
  const [goalPersonHours = 0] = possibleGoals(submission, "personhours");
  const whole = {
    days: multiple * goalDays + since.days,
    personHours: multiple * goalPersonHours + since.personHours,
  };
  return [whole, nothing];
});

/** What a running total of the first record may begin with: also what was added since the last multiple alone. */
export function totalsTakenOver(submission: Submission): readonly Amounts[] {
  return [...amountsTakenOver(submission), addedSinceMultiple(submission)];
}
