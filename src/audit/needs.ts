/** What a rule needs to judge by, and what of it a workbook lacks. */
import type { FormField } from "../form/fields";
import type { Submission } from "../form/submission";
import { releadoffField } from "../record/goal-of-record";
import type { missingReasons } from "../text/verdict";
import type { Place } from "../workbook/workbook";

/**
 * What a rule judges, and what it judges that by.
 *
 * @example
 * const needs = [{ subject: ["profile.leadoffDate"], inputs: [["profile.reportReceived"]] }];
 */
export interface Need {
  /** The fields that are judged: where none of them is filled in, there is nothing to judge. */
  readonly subject: readonly FormField[];
  /** What they are judged by; of the fields in one list, one suffices. */
  readonly inputs: readonly (readonly FormField[])[];
}

/** The same need of the goal that is set anew at a re-leadoff. */
export function atReleadoff({ subject, inputs }: Need): Need {
  return {
    subject: subject.map(releadoffField),
    inputs: inputs.map((fields) => fields.map(releadoffField)),
  };
}

/** The needs of a rule; a function where other cells decide on them. */
export type Needs = readonly Need[] | ((submission: Submission) => readonly Need[]);

/**
 * Why an input cannot be used: nothing in its cell, no such cell or column, an error value, a formula without a
 * result, nothing that the field takes, not certainly this field, or not reaching far enough.
 */
export type MissingReason = keyof typeof missingReasons;

/** An input that a rule lacks. */
export interface Missing {
  readonly field: FormField;
  readonly reason: MissingReason;
  /** The first cell concerned; null where there is none. */
  readonly place: Place | null;
}
