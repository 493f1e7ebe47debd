import { isoFromSerial } from "../../core/calendar/serial";
import { pageText } from "../../text/report-page";
import { type Language, say } from "../../text/sentence";
import type { RecordOverview } from "../../record/overview/record-overview";
import type { RunningPoint } from "../../record/overview/record-spans";
import { figure, shortFigure } from "./figure";
import { textWidth } from "./label-rows";
import { html, type Markup } from "./markup";
import { dateTicks, linearScale, plot, ticks } from "./scale";

const top = 14;
const bottom = 24;
const { left, right } = plot;

/** A line of more points is thinned; the eye sees no more. */
const mostPoints = 240;

/** Lines of goals closer to each other than this many pixels would be a grey wall. */
const closestLines = 18;

/** Less than this, in any unit, is nothing. */
const leastDrawn = 0.01;

/** A goal this many times as high as the line would press it flat. */
const farthestGoal = 2.5;

/**
 * The running total of every record by date, with the goals as lines across and, where it differs, the running
 * total that the workbook states.
 *
 * @param size of the drawing
 * @returns null when nothing was accumulated
 */
export function runningChart(
  overview: RecordOverview,
  language: Language,
  { width, height }: { width: number; height: number },
): Markup | null {
  const { records, unit, accumulated } = overview;
  const oneFold = overview.goal ?? overview.statedGoal;
  const points = records.flatMap((record) => record.points);
  const highestPoint = points.reduce(
    (most, { total, stated }) => Math.max(most, total, stated ?? 0),
    0,
  );
  if (highestPoint < leastDrawn) return null;
  const nextGoal = oneFold === null ? 0 : (Math.floor(highestPoint / oneFold) + 1) * oneFold;
  const highest =
    (nextGoal <= farthestGoal * highestPoint ? Math.max(nextGoal, highestPoint) : highestPoint) *
    1.06;
  const from = records[0].from;
  const to = Math.max(...records.map((record) => record.to));
  const x = linearScale([from, to], [left, width - right]);
  const y = linearScale([0, highest], [height - bottom, top]);
  const summary = say(pageText.runningSummary, language, {
    to: isoFromSerial(to),
    accumulated: figure(accumulated, unit, language),
  });
  return html`<svg
    class="running"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="${summary}"
  >
    ${ticks(highest, 4).map(
      (value) =>
        html`<line
            class="grid"
            x1="${left}"
            y1="${y(value)}"
            x2="${width - right}"
            y2="${y(value)}"
          /><text class="axis end" x="${left - 6}" y="${y(value) + 4}"
            >${shortFigure(value, language)}</text
          >`,
    )}
    ${dateTicks(from, to, width / 75).map(
      ({ date, label }) =>
        html`<text class="axis" x="${Math.min(x(date), width - 22)}" y="${height - 8}"
          >${label}</text
        >`,
    )}
    ${oneFold !== null && goalLines(oneFold, highest, y, { width, language })}
    ${records.map(({ points: line }, index) => totalLine(line, index === records.length - 1, x, y))}
    ${differsFromStated(overview) && records.map(({ points: line }) => statedLine(line, x, y))}
    <line
      class="axis-line"
      x1="${left}"
      y1="${height - bottom}"
      x2="${width - right}"
      y2="${height - bottom}"
    />
  </svg>`;
}

/** Whether the workbook states running totals that its log does not give. */
export function differsFromStated({ records }: RecordOverview): boolean {
  return records.some(({ points }) =>
    points.some(({ total, stated }) => stated !== null && Math.abs(stated - total) > 0.5),
  );
}

/** Whether the workbook states running totals at all. */
export function statesTotals({ records }: RecordOverview): boolean {
  return records.some(({ points }) => points.some(({ stated }) => stated !== null));
}

function goalLines(
  oneFold: number,
  highest: number,
  y: (value: number) => number,
  { width, language }: { width: number; language: Language },
): Markup[] {
  const every = Math.ceil(closestLines / Math.max(y(0) - y(oneFold), 1e-6));
  const lines: Markup[] = [];
  for (let n = every; n * oneFold <= highest && lines.length < mostPoints; n += every) {
    const label = say(pageText.fold, language, { multiple: n });
    const at = y(n * oneFold);
    lines.push(
      html`<line class="goal" x1="${left}" y1="${at}" x2="${width - right}" y2="${at}" /><rect
          class="plate"
          x="${left}"
          y="${at - 8}"
          width="${textWidth(label) + 8}"
          height="15"
        /><text class="goal-label" x="${left + 6}" y="${at + 4}">${label}</text>`,
    );
  }
  return lines;
}

function totalLine(
  points: readonly RunningPoint[],
  isCurrent: boolean,
  x: (date: number) => number,
  y: (value: number) => number,
): Markup | null {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const line = thinned(points)
    .map(({ date, total }) => `${x(date)} ${y(total)}`)
    .join("L");
  const base = y(0);
  return html`<path
      class="${isCurrent ? "area current" : "area"}"
      d="M${x(first.date)} ${base}L${line}L${x(last.date)} ${base}z"
    /><path class="${isCurrent ? "total current" : "total"}" d="M${line}" />`;
}

function statedLine(
  points: readonly RunningPoint[],
  x: (date: number) => number,
  y: (value: number) => number,
): Markup | null {
  const line = thinned(points.filter(({ stated }) => stated !== null)).map(
    ({ date, stated }) => `${x(date)} ${y(stated ?? 0)}`,
  );
  return line.length === 0 ? null : html`<path class="stated-total" d="M${line.join("L")}" />`;
}

/** Thins points out to a maximum, keeping the first and the last. */
function thinned<Point>(points: readonly Point[]): Point[] {
  const every = Math.ceil(points.length / mostPoints);
  return points.filter((_, index) => index % every === 0 || index === points.length - 1);
}
