import type { ComponentChildren } from "preact";

/** A line of a legend: a sign as it is drawn, and what it means. */
export function LegendEntry({
  meaning,
  children: sign,
}: {
  meaning: string;
  children: ComponentChildren;
}) {
  return (
    <li>
      <svg viewBox="0 0 16 16" class="key">
        {sign}
      </svg>
      {meaning}
    </li>
  );
}
