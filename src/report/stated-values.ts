/** The submission as one list: every value that the workbook states, with its cell. */
import { form, type FormField } from "../form/fields";
import { type AnyEntry, entriesOf, entryOf, tableOf } from "../record/entries-of";
import type { Entry, Submission } from "../form/submission";
import { unitOfGoal } from "../text/goal-unit";
import type { Unit } from "../text/unit";
import { isCellError, type Place } from "../workbook/workbook";
import { type PlainValue, plainValue } from "./plain-value";

export interface StatedValue {
  /** `profile.rate`, `log.date`; a totals row has `log.total.workers`. */
  readonly field: string;
  /** The field of the form that it belongs to: `log.workers` for `log.total.workers`. */
  readonly label: FormField;
  readonly place: Place;
  /** As read; what stands in the cell where it could not be read. Dates are ISO text. */
  readonly value: PlainValue;
  readonly unit: Unit | null;
  readonly reading: Entry<unknown>["reading"];
}

/**
 * Every value that a submission states, blank cells left out, in the order of the form.
 *
 * @example
 * [...statedValues(submission)][0]; // { field: "profile.name", place: { sheet: "Profile", row: 2, column: 1 }, value: "...", ... }
 */
export function* statedValues(submission: Submission): Generator<StatedValue> {
  const compared = submission.quotation?.unit?.value ?? null;
  const goalUnit = compared === null ? null : unitOfGoal[compared];
  for (const sheet of form) {
    for (const field of sheet.pairs) {
      for (const entry of entriesOf(submission, field.id))
        yield* stated(entry, field.id, field.id, field.unit);
    }
    for (const table of sheet.tables) {
      const { rows, totals } = tableOf(submission, table.id);
      for (const [isTotal, part] of [[false, rows] as const, [true, totals] as const]) {
        for (const row of part) {
          for (const { id, unit } of table.columns) {
            const name = isTotal ? id.replace(".", ".total.") : id;
            const shownUnit = id === "quotation.goal" ? goalUnit : unit;
            yield* stated(entryOf(row, id), name, id, shownUnit);
          }
        }
      }
    }
  }
}

function* stated(
  entry: AnyEntry | undefined,
  field: string,
  label: FormField,
  unit: Unit | null,
): Generator<StatedValue> {
  if (!entry || entry.reading === "blank") return;
  const { sheet, row, column, cell, reading } = entry;
  const raw = isCellError(cell.value) ? cell.value.error : cell.value;
  const value = entry.value === null ? raw : plainValue(entry.value, unit);
  yield { field, label, place: { sheet, row, column }, value, unit, reading };
}
