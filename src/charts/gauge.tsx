import { statesAnotherGoal } from "../record/overview/record-overview";
import { pageText } from "../text/report-page";
import { say } from "../text/sentence";
import type { ChartProps } from "./chart-props";
import { figure } from "./figure";
import { round } from "./scale";

const width = 320;
const height = 196;
const centre = { x: width / 2, y: 158 };
const radius = 118;
const thickness = 22;

/** More multiples than these get a tick only every so often. */
const mostTicks = 8;

/**
 * The gauge of the goal: what the current record came to, against the multiple applied for; without a goal, a
 * sentence that says so.
 *
 * The scale runs to that multiple, or to the next one when the record is beyond it. A goal that the workbook
 * states otherwise than the regulation has a dashed mark.
 */
export function Gauge({ overview, language }: ChartProps) {
  const { accumulated, multiple, unit, statedGoal } = overview;
  const oneFold = overview.goal ?? statedGoal;
  if (oneFold === null) return <p class="quiet">{pageText.gaugeNoGoal[language]}</p>;
  const goal = multiple * oneFold;
  const multiplesShown = Math.max(multiple, Math.ceil(accumulated / oneFold));
  const highest = multiplesShown * oneFold;
  const share = Math.min(1, accumulated / highest);
  const every = Math.ceil(multiplesShown / mostTicks);
  const marked = [multiplesShown];
  // None so close to the end that the labels would touch.
  for (let n = every; n <= multiplesShown - every / 2; n += every) marked.push(n);
  const reading = say(pageText.gaugeSummary, language, {
    accumulated: figure(accumulated, unit, language),
    multiple,
    goal: figure(goal, unit, language),
  });
  const statedShare = ((statedGoal ?? oneFold) * multiple) / highest;
  return (
    <svg class="gauge" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={reading}>
      <path class="track" d={arc(0, 1)} />
      {share > 0 && <path class="reached" d={arc(0, share)} />}
      {marked.map((n) => (
        <Tick key={n} share={n / multiplesShown}>
          {say(pageText.fold, language, { multiple: n })}
        </Tick>
      ))}
      {statesAnotherGoal(overview) && statedShare <= 1 && <StatedMark share={statedShare} />}
      <text class="big" x={centre.x} y={centre.y - 34}>
        {percent(accumulated / goal)}
      </text>
      <text class="quiet" x={centre.x} y={centre.y - 10}>
        {figure(accumulated, unit, language)}
      </text>
      <text class="quiet" x={centre.x} y={centre.y + 8}>
        {`/ ${figure(goal, unit, language)}`}
      </text>
      <text class="axis" x={centre.x - radius} y={centre.y + 18}>
        0
      </text>
    </svg>
  );
}

/** Rounded down, so that nothing short of the goal reads 100 %. */
function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-8).toLocaleString("en-US")}%`;
}

function pointAt(share: number, distance: number): { x: number; y: number } {
  const angle = Math.PI * (1 - share);
  return {
    x: round(centre.x + distance * Math.cos(angle)),
    y: round(centre.y - distance * Math.sin(angle)),
  };
}

function arc(from: number, to: number): string {
  const start = pointAt(from, radius);
  const end = pointAt(to, radius);
  return `M${start.x} ${start.y} A${radius} ${radius} 0 0 1 ${end.x} ${end.y}`;
}

function Tick({ share, children: label }: { share: number; children: string }) {
  const inner = pointAt(share, radius - thickness / 2 - 2);
  const outer = pointAt(share, radius + thickness / 2 + 3);
  const place = pointAt(share, radius + thickness / 2 + 14);
  const below = share === 1 ? centre.y + 18 : place.y + 4;
  const x = share === 1 ? centre.x + radius : place.x;
  return (
    <>
      <line class="tick" x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} />
      <text class="axis" x={x} y={below}>
        {label}
      </text>
    </>
  );
}

function StatedMark({ share }: { share: number }) {
  const inner = pointAt(share, radius - thickness / 2 - 6);
  const outer = pointAt(share, radius + thickness / 2 + 6);
  return <line class="stated-mark" x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} />;
}
