/** The list of the files in front of a page. */
import { fileColumns, summaryText } from "../../text/tables";
import { pageText } from "../../text/report-page";
import type { Language, Sentence } from "../../text/sentence";
import type { FileReport } from "../file-report";
import { sayFiles, sayFindings } from "../say-counts";
import { fileRow, type FileRow } from "../tables/file-rows";
import { badness } from "../badness";
import type { Tally } from "../tally";
import { statusWord } from "./file-section";
import { html, type Markup } from "./markup";

const columns: readonly {
  readonly name: keyof FileRow;
  readonly heading: Sentence;
  readonly sort: "text" | "number" | "rank";
}[] = [
  { name: "file", heading: pageText.file, sort: "text" },
  { name: "verdict", heading: pageText.status, sort: "rank" },
  { name: "error", heading: fileColumns.error, sort: "number" },
  { name: "warning", heading: fileColumns.warning, sort: "number" },
  { name: "info", heading: fileColumns.info, sort: "number" },
  { name: "needsReview", heading: fileColumns.needsReview, sort: "number" },
  { name: "couldNotCheck", heading: summaryText.couldNotCheck, sort: "number" },
  { name: "progress", heading: pageText.multiple, sort: "number" },
  { name: "workplace", heading: fileColumns.workplace, sort: "text" },
];

/**
 * The list, with controls to sort and filter it where scripts run.
 *
 * @param rows of all files, as they were found
 * @param isShort whether the parts of the files leave something out, which is said then
 */
export function index(
  rows: readonly Markup[],
  tally: Tally,
  isShort: boolean,
  language: Language,
): Markup {
  return html`<nav id="index">
    <h2>${pageText.index[language]}</h2>
    <p>${sayFiles(tally, language)}; ${sayFindings(tally.counts, language)}</p>
    ${isShort && html`<p class="quiet">${pageText.short[language]}</p>`}
    <p class="filters" hidden="">
      <label>${pageText.search[language]} <input type="search" /></label>
      <label
        >${pageText.status[language]}
        <select>
          <option value="">${pageText.allFiles[language]}</option>
        </select></label
      >
      <output></output>
    </p>
    <div class="scroll">
      <table class="files">
        <thead>
          <tr>
            ${columns.map(({ heading, sort }) => html`<th data-sort="${sort}">${heading[language]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </nav>`;
}

/** The row of a file. */
export function indexRow(report: FileReport, id: string, language: Language): Markup {
  const row = fileRow(report, language);
  const cells = columns.map(({ name, heading, sort }) => {
    if (name === "file") return html`<th scope="row"><a href="#${id}">${report.file}</a></th>`;
    if (name === "verdict") {
      return html`<td data-value="${badness(report)}">${statusWord(report, language)}</td>`;
    }
    const value = row[name] ?? null;
    // On a narrow screen the rows have no columns, and a figure has its heading beside it.
    const shown = sort === "number" && (value === 0 || value === null) ? "" : value;
    if (sort === "text") return html`<td>${shown}</td>`;
    return html`<td class="number" data-head="${heading[language]}">${shown}</td>`;
  });
  return html`<tr>
    ${cells}
  </tr> `;
}
