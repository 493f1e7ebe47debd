import { isoFromSerial } from "../../core/calendar/serial";
import { pageText } from "../../text/report-page";
import { type Language, say } from "../../text/sentence";
import type { MultipleMark } from "../../record/overview/multiple-marks";
import { type RecordOverview, statesAnotherGoal } from "../../record/overview/record-overview";
import { bareFigure, figure } from "./figure";
import { gauge } from "./gauge";
import { html, type Markup } from "./markup";
import { differsFromStated, runningChart, statesTotals } from "./running-chart";
import { timeline } from "./timeline";
import { goalUnitWords } from "../../text/goal-unit";

/** Each chart is drawn twice, and the style sheet shows the one whose letters can be read. */
const wide = { width: 800, height: 260 };
const narrow = { width: 340, height: 220 };

/** The pictures of a record with their legends, and the table of its multiples. */
export function pictures(overview: RecordOverview, language: Language): Markup {
  const dial = gauge(overview, language);
  const line = runningChart(overview, language, wide);
  return html`<div class="summary">
      <figure>
        <figcaption>${pageText.gauge[language]}</figcaption>
        ${dial ?? html`<p class="quiet">${pageText.gaugeNoGoal[language]}</p>`}
      </figure>
      ${facts(overview, language)}
    </div>
    <figure>
      <figcaption>${pageText.timeline[language]}</figcaption>
      <div class="wide">${timeline(overview, language, wide.width)}</div>
      <div class="narrow">${timeline(overview, language, narrow.width)}</div>
      ${timelineLegend(overview, language)}
    </figure>
    ${
      line &&
      html`<figure>
        <figcaption>${pageText.running[language]}</figcaption>
        <div class="wide">${line}</div>
        <div class="narrow">${runningChart(overview, language, narrow)}</div>
        ${runningLegend(overview, language)}
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

/** What the signs of the timeline mean. */
export function timelineLegend(
  { records, accidents, multiples }: RecordOverview,
  language: Language,
): Markup {
  const start = html`<svg viewBox="0 0 16 16" class="key">
    <path class="start" d="M4 14v-12l9 4l-9 4" />
  </svg>`;
  const restart = html`<svg viewBox="0 0 16 16" class="key">
    <path class="restart" d="M11.5 5a5 5 0 1 0 1.5 5M12.5 1v5h-5" />
  </svg>`;
  const accident = html`<svg viewBox="0 0 16 16" class="key">
    <path class="accident" d="M8 2l6 6l-6 6l-6 -6z" />
  </svg>`;
  const calculated = html`<svg viewBox="0 0 16 16" class="key">
    <circle class="calculated" cx="8" cy="8" r="4" />
  </svg>`;
  const stated = html`<svg viewBox="0 0 16 16" class="key">
    <circle class="stated" cx="8" cy="8" r="6.5" />
  </svg>`;
  return html`<ul class="legend">
    <li>${start}${pageText.leadoff[language]}</li>
    ${accidents.length > 0 && html`<li>${accident}${pageText.accident[language]}</li>`}
    ${records.length > 1 && html`<li>${restart}${pageText.releadoff[language]}</li>`}
    ${
      multiples.some((mark) => mark.calculated !== null) &&
      html`<li>${calculated}${pageText.multipleCalculated[language]}</li>`
    }
    ${
      multiples.some((mark) => mark.stated !== null) &&
      html`<li>${stated}${pageText.multipleStated[language]}</li>`
    }
  </ul>`;
}

/** What the lines of the running total mean. */
export function runningLegend(overview: RecordOverview, language: Language): Markup {
  const total = html`<svg viewBox="0 0 16 16" class="key">
    <path class="total current" d="M1 12L15 4" />
  </svg>`;
  const earlier = html`<svg viewBox="0 0 16 16" class="key">
    <path class="total" d="M1 12L15 4" />
  </svg>`;
  const stated = html`<svg viewBox="0 0 16 16" class="key">
    <path class="stated-total" d="M1 12L15 4" />
  </svg>`;
  const goal = html`<svg viewBox="0 0 16 16" class="key"><path class="goal" d="M0 8H16" /></svg>`;
  const differs = differsFromStated(overview);
  const hasEarlier = overview.records.length > 1;
  return html`<ul class="legend">
    <li>${total}${pageText.runningCalculated[language]}</li>
    ${hasEarlier && html`<li>${earlier}${pageText.earlierRecord[language]}</li>`}
    ${differs && html`<li>${stated}${pageText.runningStated[language]}</li>`}
    ${(overview.goal ?? overview.statedGoal) !== null && html`<li>${goal}${pageText.goalLine[language]}</li>`}
    ${!differs && statesTotals(overview) && html`<li>${pageText.runningAgrees[language]}</li>`}
  </ul>`;
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
