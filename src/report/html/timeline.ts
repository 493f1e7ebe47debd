import { isoFromSerial } from "../../core/serial";
import { pageText } from "../../text/report-page";
import { type Language, say } from "../../text/sentence";
import type { MultipleMark } from "../overview/multiple-marks";
import type { RecordOverview } from "../overview/record-overview";
import type { RecordSpan } from "../overview/record-spans";
import { type Label, labelRows, type PlacedLabel } from "./label-rows";
import { html, type Markup } from "./markup";
import { dateTicks, linearScale, plot } from "./scale";

const rowHeight = 15;
const labelRowsAbove = 3;
const labelRowsBelow = 2;
const barTop = labelRowsAbove * rowHeight + 18;
const barHeight = 20;
const barBottom = barTop + barHeight;
const axisY = barBottom + 22 + labelRowsBelow * rowHeight;
const height = axisY + 22;

/**
 * The timeline: the records as bars from leadoff to accident and from re-leadoff on, and the multiples on the
 * dates that the workbook states (rings) and that its log gives (dots).
 *
 * @param width of the drawing: 800 for a page, 340 for a telephone
 */
export function timeline(overview: RecordOverview, language: Language, width: number): Markup {
  const { records, accidents, multiples } = overview;
  const dates = [
    ...records.flatMap(({ from, to }) => [from, to]),
    ...accidents,
    ...multiples.flatMap(({ stated, calculated }) => [stated, calculated]),
  ].filter((date) => date !== null);
  const from = Math.min(...dates);
  const to = Math.max(...dates);
  const x = linearScale([from, to], [plot.left, width - plot.right]);
  const above = labelRows(
    multiples.flatMap((mark) => multipleLabels(mark, x, language)),
    labelRowsAbove,
    width,
  );
  const below = labelRows(eventLabels(overview, x, language), labelRowsBelow, width);
  const summary = say(pageText.timelineSummary, language, {
    from: isoFromSerial(from),
    to: isoFromSerial(to),
    records: records.length,
    accidents: accidents.length,
  });
  return html`<svg
    class="timeline"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="${summary}"
  >
    ${dateTicks(from, to, width / 75).map(
      ({ date, label }) =>
        html`<line
            class="grid"
            x1="${x(date)}"
            y1="${barTop - 6}"
            x2="${x(date)}"
            y2="${axisY}"
          /><text class="axis" x="${clamp(x(date), 22, width - 22)}" y="${axisY + 15}"
            >${label}</text
          >`,
    )}
    <line class="axis-line" x1="0" y1="${axisY}" x2="${width}" y2="${axisY}" />
    ${records.map((record, index) => bar(record, index === records.length - 1, x))}
    ${above.map(({ x: at, row }) => leader(at, barTop - 7, aboveY(row) + 3))}
    ${below.map(({ x: at, row }) => leader(at, barBottom + 4, belowY(row) - 11))}
    ${above.map((label) => labelText(label, aboveY(label.row)))}
    ${below.map((label) => labelText(label, belowY(label.row)))}
    ${multiples.map((mark) => multipleMark(mark, x))}
    ${records.map(({ from: start }, index) => startMark(x(start), index > 0))}
    ${accidents.map((date) => accidentMark(x(date)))}
  </svg>`;
}

function aboveY(row: number): number {
  return barTop - 14 - row * rowHeight;
}

function belowY(row: number): number {
  return barBottom + 20 + row * rowHeight;
}

function leader(x: number, from: number, to: number): Markup {
  return html`<line class="leader" x1="${x}" y1="${from}" x2="${x}" y2="${to}" />`;
}

function labelText({ textX, text, tone }: PlacedLabel, y: number): Markup {
  return html`<text class="${tone ? `label ${tone}` : "label"}" x="${textX}" y="${y}"
    >${text}</text
  >`;
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}

function bar({ from, to }: RecordSpan, isCurrent: boolean, x: (date: number) => number): Markup {
  const width = Math.max(2, x(to) - x(from));
  return html`<rect
    class="${isCurrent ? "record current" : "record"}"
    x="${x(from)}"
    y="${barTop}"
    width="${width}"
    height="${barHeight}"
    rx="3"
  />`;
}

/** A flag for a leadoff, an arrow that turns back for a re-leadoff. */
function startMark(x: number, isRestart: boolean): Markup {
  const middle = barTop + barHeight / 2;
  return isRestart
    ? html`<path
        class="restart"
        d="M${x + 9} ${middle - 4} a5 5 0 1 0 1.5 5 M${x + 10} ${middle - 8} v5 h-5"
      />`
    : html`<path class="start" d="M${x + 4} ${middle + 7} v-14 l9 4.5 l-9 4.5" />`;
}

/** A diamond on the lower edge: seen, but no alarm. */
function accidentMark(x: number): Markup {
  return html`<path class="accident" d="M${x} ${barBottom - 7} l6 6 l-6 6 l-6 -6 z" />`;
}

function multipleMark({ stated, calculated }: MultipleMark, x: (date: number) => number): Markup {
  const y = barTop;
  const differs = stated !== null && calculated !== null && stated !== calculated;
  return html`${differs && html`<line class="difference" x1="${x(stated)}" y1="${y}" x2="${x(calculated)}" y2="${y}" />`}${calculated !== null && html`<circle class="calculated" cx="${x(calculated)}" cy="${y}" r="4" />`}${stated !== null && html`<circle class="${stated === calculated ? "stated" : "stated differs"}" cx="${x(stated)}" cy="${y}" r="7" />`}`;
}

/** One label where both dates agree, else one at each. */
function multipleLabels(
  { multiple, stated, calculated }: MultipleMark,
  x: (date: number) => number,
  language: Language,
): Label[] {
  const text = say(pageText.fold, language, { multiple });
  const labels: Label[] = calculated === null ? [] : [{ x: x(calculated), text }];
  if (stated !== null && stated !== calculated) {
    labels.push({ x: x(stated), text, tone: "differs" });
  }
  return labels;
}

function eventLabels(
  { records, accidents }: RecordOverview,
  x: (date: number) => number,
  language: Language,
): Label[] {
  const restarts = records.slice(1).map(({ from }) => ({
    x: x(from),
    text: pageText.releadoff[language],
  }));
  const [{ from }] = records;
  return [
    { x: x(from), text: pageText.leadoff[language] },
    ...accidents.map((date) => ({ x: x(date), text: pageText.accident[language] })),
    ...restarts,
  ];
}
