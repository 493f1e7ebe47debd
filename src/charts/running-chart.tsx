import { greatestOf } from "../core/extremes";
import { isoFromSerial } from "../core/calendar/serial";
import type { RecordOverview } from "../record/overview/record-overview";
import type { RunningPoint } from "../record/overview/record-spans";
import { pageText } from "../text/report-page";
import { say } from "../text/sentence";
import type { ChartProps } from "./chart-props";
import { figure, shortFigure } from "./figure";
import { textWidth } from "./label-rows";
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
 * total that the workbook states; nothing where {@link hasRunningTotal} says that there is none.
 */
export function RunningChart({
  overview,
  language,
  width,
  height,
}: ChartProps & { width: number; height: number }) {
  if (!hasRunningTotal(overview)) return null;
  const { records, unit, accumulated } = overview;
  const oneFold = overview.goal ?? overview.statedGoal;
  const highest = highestShown(highestTotal(overview), oneFold);
  const from = records[0].from;
  const to = greatestOf(records.map((record) => record.to));
  const x = linearScale([from, to], [left, width - right]);
  const y = linearScale([0, highest], [height - bottom, top]);
  const summary = say(pageText.runningSummary, language, {
    to: isoFromSerial(to),
    accumulated: figure(accumulated, unit, language),
  });
  return (
    <svg class="running" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      {ticks(highest, 4).map((value) => (
        <>
          <line class="grid" x1={left} y1={y(value)} x2={width - right} y2={y(value)} />
          <text class="axis end" x={left - 6} y={y(value) + 4}>
            {shortFigure(value, language)}
          </text>
        </>
      ))}
      {dateTicks(from, to, width / 75).map(({ date, label }) => (
        <text class="axis" x={Math.min(x(date), width - 22)} y={height - 8}>
          {label}
        </text>
      ))}
      {oneFold !== null &&
        multiplesDrawn(oneFold, highest, y).map((multiple) => (
          <GoalLine y={y(multiple * oneFold)} width={width}>
            {say(pageText.fold, language, { multiple })}
          </GoalLine>
        ))}
      {records.map(({ points }, index) => (
        <TotalLine points={points} isCurrent={index === records.length - 1} x={x} y={y} />
      ))}
      {differsFromStated(overview) &&
        records.map(({ points }) => <StatedLine points={points} x={x} y={y} />)}
      <line
        class="axis-line"
        x1={left}
        y1={height - bottom}
        x2={width - right}
        y2={height - bottom}
      />
    </svg>
  );
}

/** Whether anything was accumulated, or is stated to be. */
export function hasRunningTotal(overview: RecordOverview): boolean {
  return highestTotal(overview) >= leastDrawn;
}

function highestTotal({ records }: RecordOverview): number {
  return records
    .flatMap(({ points }) => points)
    .reduce((most, { total, stated }) => Math.max(most, total, stated ?? 0), 0);
}

/** Where the axis ends: a little above the line, or above the goal next to it. */
function highestShown(highestPoint: number, oneFold: number | null): number {
  const nextGoal = oneFold === null ? 0 : (Math.floor(highestPoint / oneFold) + 1) * oneFold;
  const isNear = nextGoal <= farthestGoal * highestPoint;
  return (isNear ? Math.max(nextGoal, highestPoint) : highestPoint) * 1.06;
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

/** The multiples whose goals are drawn. */
function multiplesDrawn(oneFold: number, highest: number, y: (value: number) => number): number[] {
  const every = Math.ceil(closestLines / Math.max(y(0) - y(oneFold), 1e-6));
  const multiples: number[] = [];
  for (let n = every; n * oneFold <= highest && multiples.length < mostPoints; n += every) {
    multiples.push(n);
  }
  return multiples;
}

function GoalLine({ y, width, children: label }: { y: number; width: number; children: string }) {
  return (
    <>
      <line class="goal" x1={left} y1={y} x2={width - right} y2={y} />
      <rect class="plate" x={left} y={y - 8} width={textWidth(label) + 8} height="15" />
      <text class="goal-label" x={left + 6} y={y + 4}>
        {label}
      </text>
    </>
  );
}

interface LineProps {
  points: readonly RunningPoint[];
  x: (date: number) => number;
  y: (value: number) => number;
}

function TotalLine({ points, isCurrent, x, y }: LineProps & { isCurrent: boolean }) {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const line = thinned(points)
    .map(({ date, total }) => `${x(date)} ${y(total)}`)
    .join("L");
  const base = y(0);
  return (
    <>
      <path
        class={isCurrent ? "area current" : "area"}
        d={`M${x(first.date)} ${base}L${line}L${x(last.date)} ${base}z`}
      />
      <path class={isCurrent ? "total current" : "total"} d={`M${line}`} />
    </>
  );
}

function StatedLine({ points, x, y }: LineProps) {
  const line = thinned(points.filter(({ stated }) => stated !== null)).map(
    ({ date, stated }) => `${x(date)} ${y(stated ?? 0)}`,
  );
  return line.length === 0 ? null : <path class="stated-total" d={`M${line.join("L")}`} />;
}

/** Thins points out to a maximum, keeping the first and the last. */
function thinned<Point>(points: readonly Point[]): Point[] {
  const every = Math.ceil(points.length / mostPoints);
  return points.filter((_, index) => index % every === 0 || index === points.length - 1);
}
