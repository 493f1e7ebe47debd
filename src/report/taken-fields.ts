/** What of a workbook was taken for which field of the form, in words. */
import { own } from "../core/own";
import { type FormField, fieldLabel } from "../form/fields";
import type { Submission } from "../form/submission";
import { sayAmount } from "../text/amount";
import { causeNames } from "../text/causes";
import { goalUnitWords } from "../text/goal-unit";
import { pageText } from "../text/report-page";
import { type Language, say, type Sentence } from "../text/sentence";
import { basisWords } from "../text/template";
import { unitSigns } from "../text/unit";
import type { Area } from "../workbook/workbook";
import { type StatedValue, statedValues } from "./stated-values";

/** A field as it was read: one cell, or the cells of a column. */
export interface TakenField {
  /** The field of the form. */
  readonly field: FormField;
  /** Whether it stands in a totals row. */
  readonly isTotal: boolean;
  /** Its name; that of a totals row says so. */
  readonly label: string;
  readonly sheet: string;
  /** All its cells; what lies between them may be of other fields. */
  readonly area: Area;
  /** The value, or the first and the last one. */
  readonly value: string;
  readonly unit: string;
  /** How many values there are, and how many could not be read as they stand. */
  readonly notes: readonly string[];
}

/**
 * The fields that were found, sheet by sheet in the order of the form.
 *
 * @example
 * takenFields(submission, "en")[0]; // { label: "Workplace", sheet: "Profile", value: "Hanbit", ... }
 */
export function takenFields(submission: Submission, language: Language): readonly TakenField[] {
  const sheets = new Map<string, Map<string, FieldCells>>();
  // One value at a time: a log of a hundred thousand rows has a million of them.
  for (const stated of statedValues(submission)) {
    const { sheet } = stated.place;
    const fields = sheets.get(sheet) ?? new Map<string, FieldCells>();
    sheets.set(sheet, fields);
    const cells = fields.get(stated.field);
    if (cells) cells.add(stated);
    else fields.set(stated.field, new FieldCells(stated));
  }
  return [...sheets].flatMap(([sheet, fields]) =>
    Array.from(fields.values(), (cells) => takenField(sheet, cells, language)),
  );
}

/** The cells of a field on a sheet: where they are, the first and the last, and how many there are of each reading. */
class FieldCells {
  readonly counts = new Map<StatedValue["reading"], number>();
  last: StatedValue;
  count = 0;
  area: Area;

  constructor(readonly first: StatedValue) {
    const { row, column } = first.place;
    this.area = { top: row, left: column, bottom: row, right: column };
    this.last = first;
    this.add(first);
  }

  add(stated: StatedValue): void {
    const { top, left, bottom, right } = this.area;
    const { row, column } = stated.place;
    if (row < top || row > bottom || column < left || column > right) {
      this.area = {
        top: Math.min(top, row),
        left: Math.min(left, column),
        bottom: Math.max(bottom, row),
        right: Math.max(right, column),
      };
    }
    this.last = stated;
    this.count += 1;
    this.counts.set(stated.reading, (this.counts.get(stated.reading) ?? 0) + 1);
  }
}

function takenField(
  sheet: string,
  { first, last, count, counts, area }: FieldCells,
  language: Language,
): TakenField {
  const name = fieldLabel(first.label, language);
  const isTotal = first.field !== first.label;
  return {
    field: first.label,
    isTotal,
    label: isTotal ? say(pageText.inTotalsRow, language, { field: name }) : name,
    sheet,
    area,
    value:
      count === 1
        ? sayValue(first, language)
        : `${sayValue(first, language)} … ${sayValue(last, language)}`,
    unit: first.unit === null ? "" : unitSigns[first.unit][language],
    notes: [
      count > 1 && say(pageText.valueCount, language, { count }),
      noteOf(counts, ["converted"], pageText.asText, language),
      noteOf(counts, ["error", "unreadable"], pageText.notReadable, language),
    ].filter((note) => note !== false),
  };
}

const codes: Readonly<Partial<Record<FormField, Readonly<Record<string, Sentence>>>>> = {
  "quotation.unit": goalUnitWords,
  "log.basis": basisWords,
  "accidents.cause": causeNames,
};

/** A value as a reader writes it: codes in words; its unit stands beside. */
function sayValue({ label, value }: StatedValue, language: Language): string {
  const word = own(codes[label] ?? {}, String(value));
  return word ? word[language] : sayAmount(value, null, language);
}

function noteOf(
  counts: FieldCells["counts"],
  readings: readonly StatedValue["reading"][],
  sentence: Sentence,
  language: Language,
): string | false {
  const count = readings.reduce((sum, reading) => sum + (counts.get(reading) ?? 0), 0);
  return count > 0 && say(sentence, language, { count });
}
