import { gauge } from "../../../report/html/gauge";
import { icon } from "../../../report/html/icon";
import { runningLegend, timelineLegend } from "../../../report/html/pictures";
import { runningChart } from "../../../report/html/running-chart";
import { timeline } from "../../../report/html/timeline";
import type { RecordOverview } from "../../../record/overview/record-overview";
import type { Weight } from "../../../report/by-rule";
import { checkText } from "../../../text/pane";
import { severityWords } from "../../../text/report";
import { pageText } from "../../../text/report-page";
import { element } from "../../element";
import type { CheckedForm } from "../state";
import { disclosure } from "./disclosure";
import { drawn } from "./drawn";
import type { Reader } from "./reader";

/** The charts are drawn for a pane; a wider one scales them. */
const chartWidth = 340;
const chartHeight = 220;

/** The audit in pictures: the goal's gauge, the counts, and the charts for whoever opens them. */
export function summary(
  { submission, result, overview }: CheckedForm,
  reader: Reader,
): HTMLElement {
  const name = submission.profile.name?.value;
  return element("section", { class: "summary", "data-key": "summary" }, [
    element("h2", {}, [name ?? reader.say(checkText.summary)]),
    ...(overview ? [dial(overview, reader)] : []),
    counts(result.counts, reader),
    ...(overview ? [charts(overview, reader)] : []),
  ]);
}

function dial(overview: RecordOverview, reader: Reader): HTMLElement {
  const picture = gauge(overview, reader.language);
  return element("figure", { class: "dial", "data-key": "dial" }, [
    element("figcaption", {}, [reader.say(pageText.gauge)]),
    picture ? drawn(picture) : element("p", { class: "quiet" }, [reader.say(pageText.gaugeNoGoal)]),
  ]);
}

function counts(found: CheckedForm["result"]["counts"], reader: Reader): HTMLElement {
  const tiles: readonly (readonly [Weight | "passed", number])[] = [
    ["error", found.error],
    ["warning", found.warning],
    ["info", found.info],
    ["needs-review", found.needsReview],
    ["passed", found.passed],
  ];
  return element("ul", { class: "counts", "aria-label": reader.say(checkText.counts) }, [
    ...tiles.map(([weight, count]) =>
      element("li", { class: count > 0 ? weight : `${weight} none` }, [
        drawn(icon(weight)),
        element("span", { class: "word" }, [reader.say(severityWords[weight])]),
        " ",
        element("strong", {}, [figure(count)]),
      ]),
    ),
    element("li", { class: "none" }, [
      element("span", { class: "dash", "aria-hidden": "true" }, ["–"]),
      element("span", { class: "word" }, [reader.say(checkText.notApplicableWord)]),
      " ",
      element("strong", {}, [figure(found.notApplicable)]),
    ]),
  ]);
}

function figure(count: number): string {
  return count.toLocaleString("en-US");
}

function charts(overview: RecordOverview, { language, say }: Reader): HTMLElement {
  const size = { width: chartWidth, height: chartHeight };
  const running = runningChart(overview, language, size);
  return disclosure(
    { class: "charts", "data-key": "charts" },
    [say(checkText.charts)],
    [
      element("figure", {}, [
        element("figcaption", {}, [say(pageText.timeline)]),
        drawn(timeline(overview, language, chartWidth)),
        drawn(timelineLegend(overview, language)),
      ]),
      ...(running
        ? [
            element("figure", {}, [
              element("figcaption", {}, [say(pageText.running)]),
              drawn(running),
              drawn(runningLegend(overview, language)),
            ]),
          ]
        : []),
    ],
  );
}
