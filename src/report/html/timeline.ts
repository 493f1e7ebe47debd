import { isoFromSerial } from "../../core/calendar/serial";
import { pageText } from "../../text/report-page";
import { type Language, say } from "../../text/sentence";
import type { MultipleMark } from "../../record/overview/multiple-marks";
import type { RecordOverview } from "../../record/overview/record-overview";
import type { RecordSpan } from "../../record/overview/record-spans";
import { type Label, labelRows, type PlacedLabel } from "./label-rows";
import { html, type Markup } from "./markup";
import { dateTicks, linearScale, plot } from "./scale";

/** The bars lie on y 0; labels stand in rows above and below, as many as are needed. */
const barHeight = 20;
const rowHeight = 15;
const mostRowsAbove = 3;
const mostRowsBelow = 2;

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
    mostRowsAbove,
    width,
  );
  const below = labelRows(eventLabels(overview, x, language), mostRowsBelow, width);
  const axisY = belowY(rowsOf(below)) + 2;
  const top = aboveY(rowsOf(above) - 1) - rowHeight;
  const summary = say(pageText.timelineSummary, language, {
    from: isoFromSerial(from),
    to: isoFromSerial(to),
    records: records.length,
    accidents: accidents.length,
  });
  return html`<svg
    class="timeline"
    viewBox="0 ${top} ${width} ${axisY + 22 - top}"
    role="img"
    aria-label="${summary}"
  >
    ${dateTicks(from, to, width / 75).map(
      ({ date, label }) =>
        html`<line class="grid" x1="${x(date)}" y1="-6" x2="${x(date)}" y2="${axisY}" /><text
            class="axis"
            x="${clamp(x(date), 22, width - 22)}"
            y="${axisY + 15}"
            >${label}</text
          >`,
    )}
    <line class="axis-line" x1="0" y1="${axisY}" x2="${width}" y2="${axisY}" />
    ${records.map((record, index) => bar(record, index === records.length - 1, x))}
    ${above.map(({ x: at, row }) => leader(at, -7, aboveY(row) + 3))}
    ${below.map(({ x: at, row }) => leader(at, barHeight + 4, belowY(row) - 11))}
    ${above.map((label) => labelText(label, aboveY(label.row)))}
    ${below.map((label) => labelText(label, belowY(label.row)))}
    ${multiples.map((mark) => multipleMark(mark, x))}
    ${records.map(({ from: start }, index) => startMark(x(start), index > 0))}
    ${accidents.map((date) => accidentMark(x(date)))}
  </svg>`;
}

function rowsOf(labels: readonly PlacedLabel[]): number {
  return labels.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

function aboveY(row: number): number {
  return -14 - row * rowHeight;
}

function belowY(row: number): number {
  return barHeight + 20 + row * rowHeight;
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
    y="0"
    width="${width}"
    height="${barHeight}"
    rx="3"
  />`;
}

/** A flag for a leadoff, an arrow that turns back for a re-leadoff. */
function startMark(x: number, isRestart: boolean): Markup {
  const middle = barHeight / 2;
  return isRestart
    ? html`<path
        class="restart"
        d="M${x + 9} ${middle - 4} a5 5 0 1 0 1.5 5 M${x + 10} ${middle - 8} v5 h-5"
      />`
    : html`<path class="start" d="M${x + 4} ${middle + 7} v-14 l9 4.5 l-9 4.5" />`;
}

/** A diamond on the lower edge: seen, but no alarm. */
function accidentMark(x: number): Markup {
  return html`<path class="accident" d="M${x} ${barHeight - 7} l6 6 l-6 6 l-6 -6 z" />`;
}

/** A ring where the workbook has it; a dot in it, or where the log has it, joined by a line. */
function multipleMark(mark: MultipleMark, x: (date: number) => number): Markup {
  const { stated, differs } = mark;
  const dot = dotDate(mark);
  return html`${
    differs &&
    dot !== null &&
    stated !== null &&
    html`<line class="difference" x1="${x(stated)}" y1="0" x2="${x(dot)}" y2="0" />`
  }${dot !== null && html`<circle class="calculated" cx="${x(dot)}" cy="0" r="4" />`}${
    stated !== null &&
    html`<circle class="${differs ? "stated differs" : "stated"}" cx="${x(stated)}" cy="0" r="7" />`
  }`;
}

/** A log of months gives no day: where it agrees, the stated one is as good. */
function dotDate({ stated, calculated, differs }: MultipleMark): number | null {
  return calculated !== null && stated !== null && !differs ? stated : calculated;
}

/** One label where both dates agree, else one at each. */
function multipleLabels(
  mark: MultipleMark,
  x: (date: number) => number,
  language: Language,
): Label[] {
  const text = say(pageText.fold, language, { multiple: mark.multiple });
  const dot = dotDate(mark);
  const labels: Label[] = dot === null ? [] : [{ x: x(dot), text }];
  if (mark.stated !== null && mark.stated !== dot) {
    labels.push({ x: x(mark.stated), text, ...(mark.differs && { tone: "differs" as const }) });
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
