import { kosha2010 } from "../../core/rulebook";
import { pageText } from "../../text/report-page";
import { reportText } from "../../text/report";
import { type Language, say } from "../../text/sentence";
import { eachFile } from "../each-file";
import type { FileReport } from "../file-report";
import type { ReportOptions } from "../report-options";
import { sayFindings, sayFiles } from "../say-counts";
import { sayHidden } from "../selection";
import { addToTally, emptyTally, type Tally } from "../tally";
import { countChips, fileSection, verdictWord } from "./file-section";
import { html, type Markup } from "./markup";
import { styleSheet } from "./style-sheet";

/**
 * The report as one self-contained page: no script, nothing from elsewhere, and a policy that holds it so.
 *
 * Several files make one page with a list of them in front; what was written for each file is kept until then.
 */
export async function* htmlReport(
  reports: AsyncIterable<FileReport>,
  options: ReportOptions,
): AsyncGenerator<string> {
  const { language } = options;
  const sections: string[] = [];
  const rows: Markup[] = [];
  let tally = emptyTally;
  let onlyFile = "";
  const parts = eachFile(reports, options, (report) => {
    const id = `file-${tally.files + 1}`;
    const section = fileSection(report, id, options).text;
    return { section, row: indexRow(report, id, language) };
  });
  for await (const { report, part } of parts) {
    tally = addToTally(tally, report);
    onlyFile = report.file;
    sections.push(part.section);
    rows.push(part.row);
  }
  const hiddenFiles = options.hiddenFiles?.() ?? 0;
  const isSingle = tally.files === 1;
  yield `<!DOCTYPE html>\n<html lang="${language}">\n`;
  yield head(isSingle ? onlyFile : null, language).text;
  yield "\n<body>\n";
  yield header(options).text;
  yield "\n<main>\n";
  const hidden = sayHidden({ ...tally.hidden, files: hiddenFiles }, language);
  if (!isSingle) yield index(rows, tally, language).text;
  if (hidden !== "" && (hiddenFiles > 0 || !isSingle))
    yield html`<p class="quiet">${hidden}</p>`.text;
  yield* sections;
  yield "</main>\n";
  yield footer(language).text;
  yield "\n</body>\n</html>\n";
}

function head(file: string | null, language: Language): Markup {
  const title = reportText.title[language];
  return html`<head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${file === null ? title : `${file} – ${title}`}</title>
    <style>
      ${styleSheet}
    </style>
  </head>`;
}

function header({ language, date, version, interrupted }: ReportOptions): Markup {
  const facts = [
    say(pageText.madeOn, language, { date }),
    say(pageText.tool, language, { version }),
    say(reportText.rulebook, language, { date: kosha2010["TRN-1"].enforced }),
  ];
  return html`<header>
    <h1>${reportText.title[language]}</h1>
    <p class="quiet">${facts.join(" · ")}</p>
    ${interrupted() && html`<p class="notice warning">${reportText.interrupted[language]}</p>`}
  </header>`;
}

function footer(language: Language): Markup {
  return html`<footer>
    <p>${reportText.whoDecides[language]}</p>
    <p>${reportText.dutyToReport[language]}</p>
  </footer>`;
}

function index(rows: readonly Markup[], tally: Tally, language: Language): Markup {
  return html`<nav id="index">
    <h2>${pageText.index[language]}</h2>
    <p>${sayFiles(tally, language)}; ${sayFindings(tally.counts, language)}</p>
    <div class="scroll">
      <table class="files">
        <thead>
          <tr>
            <th>${pageText.file[language]}</th>
            <th>${pageText.status[language]}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </nav>`;
}

function indexRow(report: FileReport, id: string, language: Language): Markup {
  const status =
    report.status === "ok"
      ? html`${verdictWord(report, language)} ${countChips(report.result, language)}`
      : html`<span class="quiet"
          >${(report.status === "no-form" ? pageText.noForm : reportText.notRead)[language]}</span
        >`;
  return html`<tr>
    <th scope="row"><a href="#${id}">${report.file}</a></th>
    <td>${status}</td>
  </tr> `;
}
