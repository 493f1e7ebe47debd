import { statesAnotherGoal } from "../record/overview/record-overview";
import { pageText } from "../text/report-page";
import { say } from "../text/sentence";
import type { ChartProps } from "./chart-props";
import { figure } from "./figure";
import { round } from "./scale";

const width = 320;
const height = 200;
const centre = { x: width / 2, y: 158 };
const radius = 118;
const thickness = 22;

/** What binary numbers may be off by. */
const tiny = 1e-8;

/** More multiples than these get a tick only every so often. */
const mostTicks = 8;

/**
 * The gauge of the goal: how many folds the current record came to, rounded down, and what is left to the multiple
 * applied for or the next one, rounded up; without a goal, a sentence that says so.
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
  const reached = Math.floor((accumulated / oneFold) * 100 + tiny) / 100;
  // What is next is the multiple applied for, else the whole one above.
  const next = accumulated < goal ? multiple : Math.floor(reached) + 1;
  const left = say(pageText.gaugeLeft, language, {
    left: figure(Math.ceil(next * oneFold - accumulated - tiny), unit, language),
    multiple: next,
  });
  const base = say(
    overview.goal === null ? pageText.gaugeStatedBase : pageText.gaugeBase,
    language,
    {
      goal: figure(Math.round(oneFold), unit, language),
    },
  );
  const shownFold = say(pageText.fold, language, { multiple: reached.toLocaleString("en-US") });
  const shownAmount = figure(Math.floor(accumulated + tiny), unit, language);
  const reading = `${shownFold}, ${shownAmount}, ${left}. ${base}`;
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
        {shownFold}
      </text>
      <text class="quiet" x={centre.x} y={centre.y - 10}>
        {shownAmount}
      </text>
      <text class="quiet" x={centre.x} y={centre.y + 8}>
        {left}
      </text>
      <text class="axis" x={centre.x} y={centre.y + 32}>
        {base}
      </text>
      <text class="axis" x={centre.x - radius} y={centre.y + 18}>
        0
      </text>
    </svg>
  );
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
