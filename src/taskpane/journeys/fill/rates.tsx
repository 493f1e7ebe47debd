import {
  frequencyBases,
  frequencyRate,
  severityBases,
  severityRate,
} from "../../../core/accidents/rates";
import { isoFromSerial } from "../../../core/calendar/serial";
import { roundHalfUp } from "../../../core/round";
import type { Submission } from "../../../form/submission";
import { type Figure, recordRates } from "../../../record/record-rates";
import { sayAmount } from "../../../text/amount";
import { nowText } from "../../../text/now";
import type { Sentence } from "../../../text/sentence";
import { CellButton } from "../../components/cell-button";
import { Disclosure } from "../../components/disclosure";
import { useLocalization } from "../../shell/localization";

/** So many cells are named; the others are like them. */
const mostCells = 5;

/** The frequency and severity rates of the log, each only where all that it takes is known. */
export function Rates({ submission }: { submission: Submission }) {
  const { say, language } = useLocalization();
  const rates = recordRates(submission);
  if (!rates) return null;
  const { hours, accidents, daysLost, outside } = rates;
  const number = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 4 });
  const shown = (rate: number) => number(roundHalfUp(rate, 2));
  // Nobody knows a rate of no hours.
  const base = hours.value !== null && hours.value > 0 ? hours.value : null;
  const rateOf = (
    of: Figure,
    rate: (count: number, hours: number, perHours: number) => number,
    perHours: number,
  ) => (of.value === null || base === null ? null : rate(of.value, base, perHours));
  const rows: readonly (readonly [Sentence, Figure, typeof frequencyRate, number])[] = [
    [nowText.frequencyKorea, accidents, frequencyRate, frequencyBases.korea],
    [nowText.severityKorea, daysLost, severityRate, severityBases.korea],
    [nowText.frequencyIlo, accidents, frequencyRate, frequencyBases.ilo],
    [nowText.severityIlo, daysLost, severityRate, severityBases.ilo],
    [nowText.osha, accidents, frequencyRate, frequencyBases.osha],
  ];
  const frequency = rateOf(accidents, frequencyRate, frequencyBases.korea);
  const severity = rateOf(daysLost, severityRate, severityBases.korea);
  return (
    <>
      <p>
        {frequency === null
          ? say(nowText.noFrequency)
          : say(nowText.frequency, { rate: shown(frequency) })}
        {" · "}
        {severity === null
          ? say(nowText.noSeverity)
          : say(nowText.severity, { rate: shown(severity) })}
      </p>
      <Unknown submission={submission} />
      <Disclosure heading={say(nowText.rates)}>
        <p>
          {say(nowText.ratesOf, {
            from: isoFromSerial(rates.from),
            to: isoFromSerial(rates.to),
            hours: sayAmount(hours.value, "person-hours", language),
            accidents: sayAmount(accidents.value, null, language),
          })}
        </p>
        <table class="rates">
          <thead>
            <tr>
              <th scope="col">{say(nowText.rate)}</th>
              <th scope="col">{say(nowText.formula)}</th>
              <th scope="col">{say(nowText.result)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, count, rate, perHours]) => {
              const result = rateOf(count, rate, perHours);
              return (
                <tr key={name.en}>
                  <th scope="row">{say(name)}</th>
                  <td>
                    {say(nowText.perHours, {
                      count: sayAmount(count.value, null, language),
                      hours: sayAmount(base, null, language),
                      base: number(perHours),
                    })}
                  </td>
                  <td>{result === null ? "–" : shown(result)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {outside > 0 && <p class="quiet">{say(nowText.outside, { count: outside })}</p>}
        <p class="quiet">{say(nowText.rowsAreAccidents)}</p>
        <p class="quiet">{say(nowText.daysLostHint)}</p>
        <p class="quiet">{say(nowText.rateSources)}</p>
      </Disclosure>
    </>
  );
}

/** What is missing for a rate, with its cells. */
function Unknown({ submission }: { submission: Submission }) {
  const { say } = useLocalization();
  const rates = recordRates(submission);
  if (!rates) return null;
  const { hours, accidents, daysLost } = rates;
  const lacks = (figure: Figure, sentence: Sentence) => ({ ...figure, sentence });
  const lacking =
    hours.value === null || hours.value === 0
      ? lacks(hours, hours.value === 0 ? nowText.noHours : nowText.enterHours)
      : accidents.value === null
        ? lacks(accidents, submission.accidents ? nowText.enterDates : nowText.noAccidentTable)
        : daysLost.value === null
          ? lacks(
              daysLost,
              daysLost.missing.length > 0 ? nowText.enterDaysLost : nowText.noDaysLostColumn,
            )
          : null;
  if (!lacking) return null;
  return (
    <p>
      {say(lacking.sentence)}{" "}
      {lacking.missing.slice(0, mostCells).map((place) => (
        <CellButton key={`${place.row} ${place.column}`} place={place} notice="now" />
      ))}
      {lacking.missing.length > mostCells && " …"}
    </p>
  );
}
