import { Radar, type RadarAxis } from "../../../charts/radar";
import type { Entry, ShlTable, Submission } from "../../../form/submission";
import { fieldLabel } from "../../../form/fields";
import { sayFinding } from "../../../report/finding-sentence";
import { openFindings } from "../../../report/set-aside";
import { numberIn } from "../../../record/entries";
import { rulebookOf } from "../../../record/own-rules";
import { type ScoreColumn, scoreColumns } from "../../../record/shl-scores";
import { shlFields, shlFieldsShort } from "../../../text/form";
import { scoreText } from "../../../text/score";
import { areaAddress } from "../../../workbook/address";
import { CellButton } from "../../components/cell-button";
import { whyLocked } from "../../components/why-locked";
import { CellInput } from "../../components/cell-input";
import { CellText } from "../../components/cell-text";
import { Disclosure } from "../../components/disclosure";
import { NoticeAt } from "../../components/notice-at";
import type { CheckedForm, SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";
import { scoreSheetOf, type ScoreSheet, shareOf } from "./score-sheet";

/** The Score journey: the five scores of the safety and health level, their total, and what is weakest. */
export function Score({ form, notice }: { form: CheckedForm; notice: SessionState["notice"] }) {
  const { say } = useLocalization();
  const { submission } = form;
  const sheet = scoreSheetOf(submission);
  if (!sheet || !submission.shl) return <p>{say(scoreText.noTable)}</p>;
  return (
    <div class="score">
      <Total sheet={sheet} />
      <NoticeAt place="score" notice={notice} />
      <Remarks form={form} />
      {shlFields.map((_, index) => (
        <Field key={index} submission={submission} index={index} />
      ))}
      <Weakest sheet={sheet} submission={submission} />
      <Shares submission={submission} column={sheet.column} />
    </div>
  );
}

function Total({ sheet }: { sheet: ScoreSheet }) {
  const { say, language } = useLocalization();
  const { total, given, fields, most, pass, isSound } = sheet;
  const column = fieldLabel(`shl.${sheet.column}`, language);
  const left = Number((pass - total).toFixed(9));
  const heading = say(given === 0 ? scoreText.noScore : scoreText.total, { column, total });
  const passesAt = (300 * pass) / most;
  return (
    <section>
      <h2>{heading}</h2>
      <svg
        class="score-bar"
        viewBox="0 0 300 36"
        role="img"
        aria-label={say(scoreText.bar, { most, total, pass })}
      >
        <rect class="whole" x="0" y="4" width="300" height="12" rx="3" />
        <rect
          class="scored"
          x="0"
          y="4"
          width={(300 * Math.min(total, most)) / most}
          height="12"
          rx="3"
        />
        <line class="tick" x1={passesAt} y1="0" x2={passesAt} y2="19" />
        <text x={passesAt} y="32" text-anchor="middle">
          {pass}
        </text>
        <text x="300" y="32" text-anchor="end">
          {most}
        </text>
      </svg>
      <p role="status">
        <span class="unseen">{heading}. </span>
        {!isSound
          ? say(scoreText.unsound)
          : given < fields
            ? say(given === 0 ? scoreText.blank : scoreText.partial, { given })
            : left > 0
              ? say(scoreText.short, { pass, short: left })
              : say(scoreText.passed, { pass })}
      </p>
    </section>
  );
}

/** What the audit says of the score table, in its own words. */
function Remarks({ form: { result } }: { form: CheckedForm }) {
  const { language, ruleText } = useLocalization();
  const remarks = openFindings(result.findings).filter(({ rule }) => rule.startsWith("shl-"));
  if (remarks.length === 0) return null;
  return (
    <ul class="score-remarks">
      {remarks.map((finding) => (
        <li key={`${finding.rule} ${areaAddress(finding.area)} ${finding.message}`}>
          {sayFinding(finding, ruleText(finding.rule), language, "cell")}{" "}
          <CellButton
            place={{ sheet: finding.sheet, row: finding.area.top, column: finding.area.left }}
            area={finding.area}
            notice="score"
          />
        </li>
      ))}
    </ul>
  );
}

function Field({ submission, index }: { submission: Submission; index: number }) {
  const { say, language } = useLocalization();
  const row = rowOf(submission.shl, index);
  const name = shlFields[index]?.[language];
  const weight = rulebookOf(submission)["SHL-1"].weights[index] ?? 0;
  if (!row || name === undefined) return null;
  return (
    <section class="score-field">
      <h3>
        {name} <span class="quiet weight">{say(scoreText.weight, { weight })}</span>
      </h3>
      <div class="score-columns">
        {scoreColumns.map((column) => {
          const entry = row[column];
          return entry ? (
            <div key={column} data-column={column}>
              <ScoreInput column={column} entry={entry} weight={weight} />
              <Share share={shareOf(submission, column, index)} />
            </div>
          ) : null;
        })}
      </div>
      {row.evidence && (
        <div data-column="evidence">
          <Evidence entry={row.evidence} field={name} />
        </div>
      )}
    </section>
  );
}

function ScoreInput({
  column,
  entry,
  weight,
}: {
  column: ScoreColumn;
  entry: Entry<number>;
  weight: number;
}) {
  const { say, language } = useLocalization();
  const reason = whyLocked(entry);
  return (
    <CellInput
      label={fieldLabel(`shl.${column}`, language)}
      entry={entry}
      accepts={(points) => points >= 0 && points <= weight}
      expected={say(scoreText.notANumber, { weight })}
      {...(reason && { locked: say(reason) })}
      notice="score"
    />
  );
}

/** What the points rest on, in words. */
function Evidence({ entry, field }: { entry: Entry<string>; field: string }) {
  const { say } = useLocalization();
  const reason = whyLocked(entry);
  return (
    <CellText
      label={say(scoreText.evidence)}
      name={say(scoreText.evidenceOf, { field })}
      entry={entry}
      {...(reason && { locked: say(reason) })}
      notice="score"
    />
  );
}

function Share({ share }: { share: number | null }) {
  const { say } = useLocalization();
  if (share === null) return null;
  return <span class="quiet">{say(scoreText.share, { share: Math.round(share) })}</span>;
}

/** The field that is furthest from its weight, and by which means it can be supported. */
function Weakest({ sheet, submission }: { sheet: ScoreSheet; submission: Submission }) {
  const { say, language } = useLocalization();
  const { weakest, column } = sheet;
  if (weakest === null) return null;
  const points = numberIn(rowOf(submission.shl, weakest)?.[column]);
  return (
    <section>
      <h3>
        {say(scoreText.weakest, {
          field: shlFields[weakest]?.[language] ?? "",
          share: Math.round(shareOf(submission, column, weakest) ?? 0),
          points: points ?? 0,
          weight: rulebookOf(submission)["SHL-1"].weights[weakest] ?? 0,
        })}
      </h3>
      <p>{say(scoreText.means)}</p>
    </section>
  );
}

function Shares({ submission, column }: { submission: Submission; column: "own" | "checker" }) {
  const { say, language } = useLocalization();
  const axes = shlFieldsShort.map((name, index): RadarAxis => ({
    name: name[language],
    before: shareOf(submission, "before", index),
    after: shareOf(submission, column, index),
  }));
  const shown = axes.filter(({ after }) => after !== null);
  if (shown.length === 0) return null;
  const isWithBefore = axes.some(({ before }) => before !== null);
  const rounded = (share: number | null) => (share === null ? "–" : Math.round(share));
  const reading = axes
    .map(({ name, before, after }) =>
      say(before === null ? scoreText.radarField : scoreText.radarBefore, {
        field: name,
        share: rounded(after),
        before: rounded(before),
      }),
    )
    .join(", ");
  return (
    <section>
      <figure>
        <figcaption>{say(scoreText.radar)}</figcaption>
        <Radar axes={axes} reading={reading} />
        <RadarLegend after={fieldLabel(`shl.${column}`, language)} isWithBefore={isWithBefore} />
      </figure>
      <Disclosure heading={say(scoreText.asTable)}>
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{say(scoreText.before)}</th>
              <th scope="col">{fieldLabel(`shl.${column}`, language)}</th>
            </tr>
          </thead>
          <tbody>
            {axes.map(({ name, before, after }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{say(scoreText.share, { share: rounded(before) })}</td>
                <td>{say(scoreText.share, { share: rounded(after) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </section>
  );
}

/** Which line of the picture is which; the sentence of the picture says it to whoever does not see it. */
function RadarLegend({ after, isWithBefore }: { after: string; isWithBefore: boolean }) {
  const { say } = useLocalization();
  return (
    <p class="radar-legend quiet" aria-hidden="true">
      {isWithBefore && (
        <span>
          <RadarLine name="before" /> {say(scoreText.before)}
        </span>
      )}
      <span>
        <RadarLine name="after" /> {after}
      </span>
    </p>
  );
}

function RadarLine({ name }: { name: "before" | "after" }) {
  return (
    <svg class="radar" viewBox="0 0 28 10" width="28" height="10">
      <line class={name} x1="0" y1="5" x2="28" y2="5" />
      <circle class={name} cx="14" cy="5" r="3.5" />
    </svg>
  );
}

function rowOf(shl: ShlTable | null, index: number): ShlTable["rows"][number] | undefined {
  return shl?.rows.find((row) => row.index === index);
}
