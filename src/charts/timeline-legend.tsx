import { pageText } from "../text/report-page";
import type { ChartProps } from "./chart-props";
import { LegendEntry } from "./legend-entry";

/** What the signs of the timeline mean; those that are not drawn are left out. */
export function TimelineLegend({ overview, language }: ChartProps) {
  const { records, accidents, multiples } = overview;
  return (
    <ul class="legend">
      <LegendEntry meaning={pageText.leadoff[language]}>
        <path class="start" d="M4 14v-12l9 4l-9 4" />
      </LegendEntry>
      {accidents.length > 0 && (
        <LegendEntry meaning={pageText.accident[language]}>
          <path class="accident" d="M8 2l6 6l-6 6l-6 -6z" />
        </LegendEntry>
      )}
      {records.length > 1 && (
        <LegendEntry meaning={pageText.releadoff[language]}>
          <path class="restart" d="M11.5 5a5 5 0 1 0 1.5 5M12.5 1v5h-5" />
        </LegendEntry>
      )}
      {multiples.some(({ calculated }) => calculated !== null) && (
        <LegendEntry meaning={pageText.multipleCalculated[language]}>
          <circle class="calculated" cx="8" cy="8" r="4" />
        </LegendEntry>
      )}
      {multiples.some(({ stated }) => stated !== null) && (
        <LegendEntry meaning={pageText.multipleStated[language]}>
          <circle class="stated" cx="8" cy="8" r="6.5" />
        </LegendEntry>
      )}
    </ul>
  );
}
