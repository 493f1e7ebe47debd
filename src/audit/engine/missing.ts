import { type AnyEntry, entriesOf, entryOf, tableIdOf, tableOf } from "../../record/entries-of";
import type { FormField } from "../../form/fields";
import type { Submission } from "../../form/submission";
import { isStated, isUnknown } from "../../record/entries";
import { isClaimed } from "../../record/log-days";
import { memoize } from "../../record/memoize";
import type { Place } from "../../workbook/workbook";
import type { Missing, MissingReason, Need } from "../needs";

/** Whether the workbook has something that a need is about. */
export function hasSubject({ subject }: Need, submission: Submission): boolean {
  return subject.some((field) => stateOf(submission, field).isStated);
}

/**
 * What a rule lacks for a need: of each field, the first cell of each reason.
 *
 * In the tables that are read row by row, a row that states the subject needs its inputs in that row. Blank cells of
 * the log are left out: what a day without workers means is what the rules on the log judge.
 */
export function missingFor({ subject, inputs }: Need, submission: Submission): readonly Missing[] {
  const stated = subject.filter((field) => stateOf(submission, field).isStated);
  return [
    ...stated.flatMap((field) => unsure(field, submission) ?? stateOf(submission, field).unknown),
    ...inputs.flatMap((fields) => missingInput(fields, stated, submission)),
  ];
}

function missingInput(
  fields: readonly FormField[],
  subject: readonly FormField[],
  submission: Submission,
): readonly Missing[] {
  const unknown = fields.flatMap((field) => stateOf(submission, field).unknown);
  if (unknown.length > 0) return unknown;
  const usable = fields.filter((field) => stateOf(submission, field).isUsable);
  if (usable.length === 0) return [nothingIn(fields, submission)];
  const certain = usable.filter((field) => !unsure(field, submission));
  if (certain.length === 0) return usable.flatMap((field) => unsure(field, submission) ?? []);
  return blankBeside(subject, fields, submission);
}

function nothingIn(fields: readonly FormField[], submission: Submission): Missing {
  for (const field of fields) {
    const [place] = entriesOf(submission, field);
    if (place) return { field, reason: reasonOf(place), place };
  }
  const [field = "profile.name"] = fields;
  return { field, reason: "not-found", place: null };
}

function reasonOf({ reading }: AnyEntry): MissingReason {
  return reading === "ok" || reading === "converted" ? "not-covered" : reading;
}

/** The first row that states the subject and none of the inputs, where all of them are columns of one table. */
function blankBeside(
  subject: readonly FormField[],
  inputs: readonly FormField[],
  submission: Submission,
): readonly Missing[] {
  const tables = new Set([...subject, ...inputs].map(tableIdOf));
  const [table] = tables;
  if (tables.size !== 1 || !table || table === "log") return [];
  for (const row of tableOf(submission, table).rows) {
    const entries = inputs.flatMap((field) => {
      const entry = entryOf(row, field);
      return entry ? [{ field, entry }] : [];
    });
    const [first] = entries;
    const isJudged = subject.some((field) => isStated(entryOf(row, field)));
    if (!isJudged || !first || entries.some(({ entry }) => isStated(entry))) continue;
    return [{ field: first.field, reason: "blank", place: first.entry }];
  }
  return [];
}

function unsure(field: FormField, submission: Submission): readonly Missing[] | null {
  const doubt = submission.doubts.find((each) => each.field === field);
  return doubt ? [{ field, reason: "uncertain", place: doubt.place }] : null;
}

/** How a field stands in a submission. */
interface FieldState {
  /** Whether something stands in one of its cells. */
  readonly isStated: boolean;
  /** Whether one of its cells has a value. */
  readonly isUsable: boolean;
  /** Its first cell of each reason for which a value cannot be used. */
  readonly unknown: readonly Missing[];
}

const statesOf = memoize(() => new Map<FormField, FieldState>());

function stateOf(submission: Submission, field: FormField): FieldState {
  const known = statesOf(submission);
  const state = known.get(field) ?? deriveState(submission, field);
  known.set(field, state);
  return state;
}

function deriveState(submission: Submission, field: FormField): FieldState {
  const entries = entriesOf(submission, field);
  const first = new Map<AnyEntry["reading"], AnyEntry>();
  const isOfLog = tableIdOf(field) === "log";
  for (const entry of entries) {
    if (!isUnknown(entry) || first.has(entry.reading)) continue;
    // "우천" among the workers of a day on which nobody worked is a remark.
    const isRemark =
      entry.reading === "unreadable" && isOfLog && !claimedRows(submission).has(rowOf(entry));
    if (isRemark) continue;
    first.set(entry.reading, entry);
  }
  return {
    isStated: entries.some(isStated),
    isUsable: entries.some(({ value }) => value !== null),
    unknown: [...first.values()].map((place) => ({
      field,
      reason: reasonOf(place),
      place,
    })),
  };
}

/** The rows of the log that have something to count. */
const claimedRows = memoize(
  ({ log }): ReadonlySet<string> => new Set(log?.rows.filter(isClaimed).map(rowOf)),
);

function rowOf({ sheet, row }: Pick<Place, "sheet" | "row">): string {
  return `${sheet}!${row}`;
}
