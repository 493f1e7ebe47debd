import { kosha2010 } from "../../core/rulebook";
import { pageText } from "../../text/report-page";
import { ownSheetText } from "../../text/own-sheets";
import { reportText } from "../../text/report";
import { type Language, say } from "../../text/sentence";
import type { ListedPart, ReportFormat } from "../report-format";
import type { RunOptions } from "../report-options";
import { sayHidden } from "../selection";
import { addToTally, emptyTally } from "../tally";
import { contentOf, fileSection, foldedSection } from "./file-section";
import { index, indexRow } from "./file-index";
import { indexScript, scriptPolicy } from "./index-script";
import { html, Markup } from "./markup";
import { styleSheet } from "./style-sheet";

/** A page with more files has no more of each than what is to be done. */
const wholeFiles = 50;

/**
 * The report as one self-contained page: nothing from elsewhere, and a policy that holds it so.
 *
 * Several files make one page with a list of them in front, and the only script is that of the list; what was written for
 * each file is kept until then.
 */
export const htmlReport: ReportFormat<PagePart> = {
  partOf(report, options, { index: before, listedBefore }) {
    const id = `file-${before + 1}`;
    const folded = (content: Markup) => foldedSection(report, id, options, content).text;
    const content = listedBefore < wholeFiles ? contentOf(report, options, "whole") : null;
    const isFirst = listedBefore === 0 && content !== null;
    return {
      alone: isFirst ? fileSection(report, id, options, content).text : "",
      short: folded(contentOf(report, options, "short")),
      whole: content === null ? "" : folded(content),
      row: indexRow(report, id, options.language).text,
    };
  },
  write,
};

/** What a page says of a file, as far as it may be needed: how many files there are is known at the end. */
interface PagePart {
  /** The section of the only file. */
  readonly alone: string;
  readonly short: string;
  readonly whole: string;
  /** The row of the list. */
  readonly row: string;
}

async function* write(
  parts: AsyncIterable<ListedPart<PagePart>>,
  options: RunOptions,
): AsyncGenerator<string> {
  const { language } = options;
  const short: string[] = [];
  const whole: string[] = [];
  const rows: Markup[] = [];
  let listed = emptyTally;
  let only: { readonly file: string; readonly section: string } | null = null;
  for await (const { outcome, part } of parts) {
    listed = addToTally(listed, outcome);
    only = listed.files === 1 ? { file: outcome.file, section: part.alone } : null;
    short.push(part.short);
    if (listed.files <= wholeFiles) whole.push(part.whole);
    else whole.length = 0;
    rows.push(new Markup(part.row));
  }
  const tally = options.tally?.() ?? listed;
  const hiddenFiles = options.hiddenFiles?.() ?? 0;
  yield `<!DOCTYPE html>\n<html lang="${language}">\n`;
  yield head(only?.file ?? null, language).text;
  yield "\n<body>\n";
  yield header(options).text;
  yield "\n<main>\n";
  const hidden = sayHidden({ ...tally.hidden, files: hiddenFiles }, language);
  const isShort = listed.files > wholeFiles;
  if (!only) yield index(rows, tally, isShort, language).text;
  if (hidden !== "" && (hiddenFiles > 0 || !only)) yield html`<p class="quiet">${hidden}</p>`.text;
  yield* only ? [only.section] : isShort ? short : whole;
  yield "</main>\n";
  yield footer(language).text;
  if (!only) yield indexScript.text;
  yield "\n</body>\n</html>\n";
}

function head(file: string | null, language: Language): Markup {
  const title = reportText.title[language];
  const policy = new Markup(scriptPolicy);
  return html`<head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'; ${policy}"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${file === null ? title : `${file} – ${title}`}</title>
    <style>
      ${styleSheet}
    </style>
  </head>`;
}

function header({ language, date, version, interrupted }: RunOptions): Markup {
  const facts = [
    say(pageText.madeOn, language, { date }),
    say(pageText.tool, language, { version }),
    `${ownSheetText.regulation[language]}: ${say(reportText.rulebook, language, { date: kosha2010["TRN-1"].enforced })}`,
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
