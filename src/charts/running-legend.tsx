import { pageText } from "../text/report-page";
import type { ChartProps } from "./chart-props";
import { LegendEntry } from "./legend-entry";
import { differsFromStated, statesTotals } from "./running-chart";

/** What the lines of the running total mean; those that are not drawn are left out. */
export function RunningLegend({ overview, language }: ChartProps) {
  const differs = differsFromStated(overview);
  const line = "M1 12L15 4";
  return (
    <ul class="legend">
      <LegendEntry meaning={pageText.runningCalculated[language]}>
        <path class="total current" d={line} />
      </LegendEntry>
      {overview.records.length > 1 && (
        <LegendEntry meaning={pageText.earlierRecord[language]}>
          <path class="total" d={line} />
        </LegendEntry>
      )}
      {differs && (
        <LegendEntry meaning={pageText.runningStated[language]}>
          <path class="stated-total" d={line} />
        </LegendEntry>
      )}
      {(overview.goal ?? overview.statedGoal) !== null && (
        <LegendEntry meaning={pageText.goalLine[language]}>
          <path class="goal" d="M0 8H16" />
        </LegendEntry>
      )}
      {!differs && statesTotals(overview) && <li>{pageText.runningAgrees[language]}</li>}
    </ul>
  );
}
