import { round } from "./scale";

const width = 300;
const rowHeight = 38;

/** One of the counts that are compared. */
export interface CountBar {
  readonly name: string;
  readonly count: number;
}

/**
 * Counts as bars, each with its name and number above it.
 *
 * @param props.reading all of it in one sentence
 */
export function CountBars({ bars, reading }: { bars: readonly CountBar[]; reading: string }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <svg
      class="count-bars"
      viewBox={`0 0 ${width} ${rowHeight * bars.length}`}
      role="img"
      aria-label={reading}
    >
      {bars.map(({ name, count }, index) => (
        <g key={name} transform={`translate(0 ${index * rowHeight})`}>
          <text x="0" y="13">
            {name}
          </text>
          <text x={width} y="13" text-anchor="end">
            {count.toLocaleString("en-US")}
          </text>
          <rect class="whole" x="0" y="19" width={width} height="10" rx="2" />
          <rect
            class="counted"
            x="0"
            y="19"
            width={count > 0 ? Math.max(1, round((width * count) / most)) : 0}
            height="10"
            rx="2"
          />
        </g>
      ))}
    </svg>
  );
}
