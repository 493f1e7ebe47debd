import { own } from "../../core/own";
import type { Doubt, Submission } from "../../form/submission";
import { sayAmount } from "../../text/amount";
import { causeNames } from "../../text/causes";
import { type FormField, fieldLabel } from "../../form/fields";
import { pageText } from "../../text/report-page";
import { type Language, say, type Sentence } from "../../text/sentence";
import { basisWords } from "../../text/template";
import { unitSigns } from "../../text/unit";
import { areaAddress, qualified } from "../../workbook/address";
import type { Area } from "../../workbook/workbook";
import { grouped } from "../grouped";
import { type StatedValue, statedValues } from "../stated-values";
import { html, type Markup } from "./markup";
import { goalUnitWords } from "../../text/goal-unit";

/**
 * The table of recognised fields: sheet by sheet, a line a field, a column of a table with its first and
 * last value.
 */
export function recognisedTable(submission: Submission, language: Language): Markup {
  const sheets = grouped(statedValues(submission), ({ place }) => place.sheet);
  return html`<div class="scroll">
      <table class="recognised">
        <thead>
          <tr>
            <th>${pageText.field[language]}</th>
            <th>${pageText.cell[language]}</th>
            <th>${pageText.value[language]}</th>
            <th>${pageText.unit[language]}</th>
          </tr>
        </thead>
        <tbody>
          ${[...sheets].map(([sheet, values]) => sheetRows(sheet, values, language))}
        </tbody>
      </table>
    </div>
    ${submission.doubts.length > 0 && doubtList(submission.doubts, language)}`;
}

function sheetRows(sheet: string, values: readonly StatedValue[], language: Language): Markup {
  const fields = grouped(values, ({ field }) => field);
  return html`<tr class="sheet">
      <th colspan="4">${say(pageText.sheet, language, { sheet })}</th>
    </tr>
    ${[...fields.values()].map((ofField) => fieldRow(ofField, language))}`;
}

function fieldRow(values: readonly StatedValue[], language: Language): Markup | null {
  const [first] = values;
  const last = values.at(-1);
  if (!first || !last) return null;
  const label = fieldLabel(first.label, language);
  const isTotal = first.field !== first.label;
  const text =
    values.length === 1
      ? sayValue(first, language)
      : `${sayValue(first, language)} … ${sayValue(last, language)}`;
  const notes = [
    values.length > 1 && say(pageText.valueCount, language, { count: values.length }),
    noteOf(values, ["converted"], pageText.asText, language),
    noteOf(values, ["error", "unreadable"], pageText.notReadable, language),
  ].filter((note) => note !== false);
  return html`<tr>
    <th scope="row">${isTotal ? say(pageText.inTotalsRow, language, { field: label }) : label}</th>
    <td><code>${areaAddress(areaOf(values))}</code></td>
    <td>${text}${notes.length > 0 && html` <small>${notes.join(", ")}</small>`}</td>
    <td>${first.unit === null ? "" : unitSigns[first.unit][language]}</td>
  </tr>`;
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

function doubtList(doubts: readonly Doubt[], language: Language): Markup {
  return html`<h4>${pageText.doubts[language]}</h4>
    <ul class="doubts">
      ${doubts.map(({ place, field, heading, alternatives }) => {
        const { sheet, row, column } = place;
        const cell = qualified(sheet, { top: row, left: column, bottom: row, right: column });
        const others = alternatives.map((other) => fieldLabel(other, language)).join(", ");
        return html`<li>
          <code>${cell}</code>
          ${say(pageText.doubt, language, { heading, field: fieldLabel(field, language) })}
          ${others !== "" && say(pageText.doubtAlternatives, language, { fields: others })}
        </li>`;
      })}
    </ul>`;
}
