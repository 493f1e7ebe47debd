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
import { grouped } from "./grouped";
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
  const sheets = grouped(statedValues(submission), ({ place }) => place.sheet);
  return [...sheets].flatMap(([sheet, values]) =>
    [...grouped(values, ({ field }) => field).values()].flatMap((ofField) => {
      const taken = takenField(sheet, ofField, language);
      return taken ? [taken] : [];
    }),
  );
}

function takenField(
  sheet: string,
  values: readonly StatedValue[],
  language: Language,
): TakenField | null {
  const [first] = values;
  const last = values.at(-1);
  if (!first || !last) return null;
  const name = fieldLabel(first.label, language);
  const isTotal = first.field !== first.label;
  return {
    field: first.label,
    isTotal,
    label: isTotal ? say(pageText.inTotalsRow, language, { field: name }) : name,
    sheet,
    area: areaOf(values),
    value:
      values.length === 1
        ? sayValue(first, language)
        : `${sayValue(first, language)} … ${sayValue(last, language)}`,
    unit: first.unit === null ? "" : unitSigns[first.unit][language],
    notes: [
      values.length > 1 && say(pageText.valueCount, language, { count: values.length }),
      noteOf(values, ["converted"], pageText.asText, language),
      noteOf(values, ["error", "unreadable"], pageText.notReadable, language),
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

function areaOf(values: readonly StatedValue[]): Area {
  const rows = values.map(({ place }) => place.row);
  const columns = values.map(({ place }) => place.column);
  return {
    top: lowest(rows),
    left: lowest(columns),
    bottom: -lowest(rows.map((row) => -row)),
    right: -lowest(columns.map((column) => -column)),
  };
}

function lowest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}

function noteOf(
  values: readonly StatedValue[],
  readings: readonly StatedValue["reading"][],
  sentence: Sentence,
  language: Language,
): string | false {
  const count = values.filter(({ reading }) => readings.includes(reading)).length;
  return count > 0 && say(sentence, language, { count });
}
