import { round } from "./scale";

const width = 300;
const bar = { top: 4, height: 12 };
/** More multiples than these get a mark only every so often. */
const mostMarks = 6;

/**
 * How far a record is on the way to its next multiple; the multiples before it are marked.
 *
 * @param props.share of the way, 0 to 1
 * @param props.multiple the next one, at the end of the bar
 * @param props.foldOf how a multiple is said beside its mark
 * @param props.reading all of it in one sentence, with the base
 */
export function GoalBar({
  share,
  multiple,
  foldOf,
  reading,
}: {
  share: number;
  multiple: number;
  foldOf: (multiple: number) => string;
  reading: string;
}) {
  const every = Math.ceil(multiple / mostMarks);
  const marked = [multiple];
  // None so close to the end that the labels would touch.
  for (let n = every; n <= multiple - every / 2; n += every) marked.push(n);
  const reached = round(width * Math.min(1, Math.max(0, share)));
  return (
    <svg class="goal-bar" viewBox={`0 0 ${width} 36`} role="img" aria-label={reading}>
      <rect class="whole" x="0" y={bar.top} width={width} height={bar.height} rx="3" />
      <rect class="reached-part" x="0" y={bar.top} width={reached} height={bar.height} rx="3" />
      {marked.map((n) => {
        const x = round((width * n) / multiple);
        const isEnd = n === multiple;
        return (
          <g key={n}>
            {!isEnd && <line class="mark" x1={x} y1="1" x2={x} y2={bar.top + bar.height + 3} />}
            <text x={x} y="32" text-anchor={isEnd ? "end" : "middle"}>
              {foldOf(n)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
