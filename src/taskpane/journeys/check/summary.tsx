import type { ComponentChildren } from "preact";
import { Gauge } from "../../../charts/gauge";
import type { AuditResult } from "../../../audit/finding";
import { Icon } from "../../../charts/icon";
import { shownVerdict } from "../../../report/shown-verdict";
import type { Submission } from "../../../form/submission";
import { sayOwnRules } from "../../../report/own-rules";
import { hasRunningTotal, RunningChart } from "../../../charts/running-chart";
import { RunningLegend } from "../../../charts/running-legend";
import { Timeline } from "../../../charts/timeline";
import { TimelineLegend } from "../../../charts/timeline-legend";
import type { RecordOverview } from "../../../record/overview/record-overview";
import { findingsText } from "../../../text/findings";
import { checkText } from "../../../text/pane";
import { pageText } from "../../../text/report-page";
import { Disclosure } from "../../components/disclosure";
import { useLocalization } from "../../shell/localization";
import type { Filter } from "../../session/filter";
import type { Calculation, CheckedForm } from "../../session/state";
import { Counts } from "./counts";

/** The charts are drawn for a pane; a wider one scales them. */
const chart = { width: 340, height: 220 };

/** The audit in pictures: the goal's gauge, the counts, and the charts for whoever opens them. */
export function Summary({
  form: { submission, result, overview },
  calculation,
  filter,
}: {
  form: CheckedForm;
  calculation: Calculation;
  filter: Filter;
}) {
  const { say, language } = useLocalization();
  return (
    <section class="summary">
      <h2>{submission.profile.name?.value ?? say(findingsText.summary)}</h2>
      {overview && (
        <Figure class="dial" caption={say(pageText.gauge)}>
          <Gauge overview={overview} language={language} />
        </Figure>
      )}
      {calculation.state === "done" ? <VerdictNotice result={result} /> : <Provisional />}
      <OwnRules submission={submission} />
      {result.verdict !== "empty" && <Counts counts={result.counts} filter={filter} />}
      {overview && <Charts overview={overview} />}
    </section>
  );
}

/** Numbers of the workplace's own, in whose light the findings are to be read. */
function OwnRules({ submission }: { submission: Submission }) {
  const { language } = useLocalization();
  const own = sayOwnRules(submission, language);
  if (own.length === 0) return null;
  return (
    <ul class="own-rules quiet">
      {own.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

/** There is no verdict while formulas have no results. */
function Provisional() {
  const { say } = useLocalization();
  return (
    <p class="verdict incomplete">
      <Icon kind="incomplete" />
      <strong class="word">{say(checkText.calculating)}</strong>
    </p>
  );
}

/** What the check came to; only a clean workbook has a tick. */
function VerdictNotice({ result }: { result: AuditResult }) {
  const { say } = useLocalization();
  const { icon, word, hint } = shownVerdict(result);
  return (
    <p class={`verdict ${icon}`}>
      <Icon kind={icon} />
      <span>
        <strong class="word">{say(word)}</strong> <span class="quiet">{say(hint)}</span>
      </span>
    </p>
  );
}

function Charts({ overview }: { overview: RecordOverview }) {
  const { say, language } = useLocalization();
  const of = { overview, language };
  return (
    <Disclosure class="charts" heading={say(findingsText.charts)}>
      <Figure caption={say(pageText.timeline)}>
        <Timeline {...of} width={chart.width} />
        <TimelineLegend {...of} />
      </Figure>
      {hasRunningTotal(overview) && (
        <Figure caption={say(pageText.running)}>
          <RunningChart {...of} {...chart} />
          <RunningLegend {...of} />
        </Figure>
      )}
    </Disclosure>
  );
}

function Figure({
  class: name,
  caption,
  children,
}: {
  class?: string;
  caption: string;
  children: ComponentChildren;
}) {
  return (
    <figure class={name}>
      <figcaption>{caption}</figcaption>
      {children}
    </figure>
  );
}
