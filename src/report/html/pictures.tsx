import { bareFigure, figure } from "../../charts/figure";
import { Gauge } from "../../charts/gauge";
import { hasRunningTotal, RunningChart } from "../../charts/running-chart";
import { RunningLegend } from "../../charts/running-legend";
import { Timeline } from "../../charts/timeline";
import { TimelineLegend } from "../../charts/timeline-legend";
import { isoFromSerial } from "../../core/calendar/serial";
import type { MultipleMark } from "../../record/overview/multiple-marks";
import { type RecordOverview, statesAnotherGoal } from "../../record/overview/record-overview";
import { goalUnitWords } from "../../text/goal-unit";
import { pageText } from "../../text/report-page";
import { type Language, say } from "../../text/sentence";
import { html, type Markup } from "./markup";

/** Each chart is drawn twice, and the style sheet shows the one whose letters can be read. */
const wide = { width: 800, height: 260 };
const narrow = { width: 340, height: 220 };

/** The pictures of a record with their legends, and the table of its multiples. */
export function pictures(overview: RecordOverview, language: Language): Markup {
  const of = { overview, language };
  return html`<div class="summary">
      <figure>
        <figcaption>${pageText.gauge[language]}</figcaption>
        ${(<Gauge {...of} />)}
      </figure>
      ${facts(overview, language)}
    </div>
    <figure>
      <figcaption>${pageText.timeline[language]}</figcaption>
      <div class="wide">${(<Timeline {...of} width={wide.width} />)}</div>
      <div class="narrow">${(<Timeline {...of} width={narrow.width} />)}</div>
      ${(<TimelineLegend {...of} />)}
    </figure>
    ${
      hasRunningTotal(overview) &&
      html`<figure>
        <figcaption>${pageText.running[language]}</figcaption>
        <div class="wide">${(<RunningChart {...of} {...wide} />)}</div>
        <div class="narrow">${(<RunningChart {...of} {...narrow} />)}</div>
        ${(<RunningLegend {...of} />)}
      </figure>`
    }
    ${overview.multiples.length > 0 && multiplesTable(overview, language)}
    <p class="quiet">${pageText.calculatedFrom[language]}</p>`;
}

function facts(overview: RecordOverview, language: Language): Markup {
  const { unit, accumulated, multiple, goal, statedGoal, records } = overview;
  const oneFold = goal ?? statedGoal;
  const current = records.at(-1) ?? records[0];
  const rows: [string, string][] = [
    [pageText.currentRecordFrom[language], isoFromSerial(current.from)],
    [pageText.lastDay[language], logDate(current.to, overview)],
    [pageText.accumulated[language], figure(accumulated, unit, language)],
  ];
  if (oneFold !== null) {
    rows.push([pageText.oneFoldGoal[language], figure(oneFold, unit, language)]);
    if (multiple !== 1) {
      const name = say(pageText.goalOf, language, { multiple });
      rows.push([name, figure(multiple * oneFold, unit, language)]);
    }
  }
  return html`<dl class="facts">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
    ${
      statesAnotherGoal(overview) &&
      html`<div>
        <dt>${pageText.statedGoal[language]}</dt>
        <dd class="differs">${figure(statedGoal ?? 0, unit, language)}</dd>
      </div>`
    }
  </dl>`;
}

/** A date that the log gives: of a log of months the month alone. */
function logDate(date: number, { isMonthly }: RecordOverview): string {
  return isMonthly ? isoFromSerial(date).slice(0, "2010-05".length) : isoFromSerial(date);
}

function multiplesTable(overview: RecordOverview, language: Language): Markup {
  const oneFold = overview.goal ?? overview.statedGoal;
  const unit = goalUnitWords[overview.unit][language];
  const row = ({ multiple, stated, calculated, isReached, differs }: MultipleMark) => {
    const unreached = isReached === false ? pageText.notReached[language] : "–";
    return html`<tr>
      <th scope="row">${say(pageText.fold, language, { multiple })}</th>
      <td class="number">${oneFold === null ? "–" : bareFigure(multiple * oneFold)}</td>
      <td class="date">
        ${stated === null ? pageText.notStated[language] : isoFromSerial(stated)}
      </td>
      <td class="${differs ? "date differs" : "date"}">
        ${calculated === null ? unreached : logDate(calculated, overview)}
      </td>
    </tr>`;
  };
  return html`<div class="scroll">
    <table class="multiples">
      <caption>
        ${pageText.multiples[language]}
      </caption>
      <thead>
        <tr>
          <th>${pageText.multiple[language]}</th>
          <th class="number">${say(pageText.goalIn, language, { unit })}</th>
          <th>${pageText.multipleStated[language]}</th>
          <th>${pageText.multipleCalculated[language]}</th>
        </tr>
      </thead>
      <tbody>
        ${overview.multiples.map(row)}
      </tbody>
    </table>
  </div>`;
}
