import type { Doubt, Submission } from "../../form/submission";
import { fieldLabel } from "../../form/fields";
import { pageText } from "../../text/report-page";
import { type Language, say } from "../../text/sentence";
import { areaAddress, qualified } from "../../workbook/address";
import { grouped } from "../grouped";
import { type TakenField, takenFields } from "../taken-fields";
import { html, type Markup } from "./markup";

/**
 * The table of recognised fields: sheet by sheet, a line a field, a column of a table with its first and
 * last value.
 */
export function recognisedTable(submission: Submission, language: Language): Markup {
  const sheets = grouped(takenFields(submission, language), ({ sheet }) => sheet);
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
          ${[...sheets].map(([sheet, fields]) => sheetRows(sheet, fields, language))}
        </tbody>
      </table>
    </div>
    ${submission.doubts.length > 0 && doubtList(submission.doubts, language)}`;
}

function sheetRows(sheet: string, fields: readonly TakenField[], language: Language): Markup {
  return html`<tr class="sheet">
      <th colspan="4">${say(pageText.sheet, language, { sheet })}</th>
    </tr>
    ${fields.map(fieldRow)}`;
}

function fieldRow({ label, area, value, unit, notes }: TakenField): Markup {
  return html`<tr>
    <th scope="row">${label}</th>
    <td><code>${areaAddress(area)}</code></td>
    <td>${value}${notes.length > 0 && html` <small>${notes.join(", ")}</small>`}</td>
    <td>${unit}</td>
  </tr>`;
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
