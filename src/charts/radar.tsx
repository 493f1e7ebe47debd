import { round } from "./scale";

const size = 260;
const centre = size / 2;
const radius = 84;
/** Percent of the weight at which a ring is drawn; none at the pass mark, which is of the total alone. */
const rings = [25, 50, 75, 100];

export interface RadarAxis {
  /** A short name beside the axis. */
  readonly name: string;
  /** Percent of the weight before support; null where it is not stated. */
  readonly before: number | null;
  /** Percent of the weight now; null where it is not stated. */
  readonly after: number | null;
}

/**
 * Scores as percent of their weights: before with a dashed line and rings, after with a solid one and dots.
 *
 * @param props.reading all of it in one sentence
 */
export function Radar({ axes, reading }: { axes: readonly RadarAxis[]; reading: string }) {
  const pointAt = (index: number, share: number) => {
    const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2;
    return {
      x: round(centre + ((radius * share) / 100) * Math.cos(angle)),
      y: round(centre + ((radius * share) / 100) * Math.sin(angle)),
    };
  };
  const outline = (shares: readonly (number | null)[]) => {
    const points = shares.flatMap((share, index) =>
      share === null ? [] : [pointAt(index, Math.min(100, Math.max(0, share)))],
    );
    const path = points.map(({ x, y }) => `${x},${y}`).join(" ");
    // Some of the fields give no outline, only points.
    return { points, path: points.length === axes.length ? path : null };
  };
  const before = outline(axes.map((axis) => axis.before));
  const after = outline(axes.map((axis) => axis.after));
  return (
    <svg class="radar" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={reading}>
      {rings.map((share) => (
        <polygon
          key={share}
          class="ring"
          points={axes
            .map((_, index) => pointAt(index, share))
            .map(({ x, y }) => `${x},${y}`)
            .join(" ")}
        />
      ))}
      {axes.map(({ name }, index) => {
        const end = pointAt(index, 100);
        const label = pointAt(index, 118);
        return (
          <g key={name}>
            <line class="spoke" x1={centre} y1={centre} x2={end.x} y2={end.y} />
            <text class="axis" x={label.x} y={label.y + 4} text-anchor={anchorAt(label.x)}>
              {name}
            </text>
          </g>
        );
      })}
      {before.path !== null && <polygon class="before" points={before.path} />}
      {after.path !== null && <polygon class="after" points={after.path} />}
      {before.points.map(({ x, y }) => (
        <circle class="before" cx={x} cy={y} r="3.5" />
      ))}
      {after.points.map(({ x, y }) => (
        <circle class="after" cx={x} cy={y} r="3.5" />
      ))}
    </svg>
  );
}

function anchorAt(x: number): "start" | "middle" | "end" {
  if (Math.abs(x - centre) < 8) return "middle";
  return x > centre ? "start" : "end";
}
