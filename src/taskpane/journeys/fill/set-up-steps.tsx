import { useState } from "preact/hooks";
import { isoFromSerial } from "../../../core/calendar/serial";
import { addMonths, monthText, startOfMonth } from "../../../core/calendar/months";
import { leadoff } from "../../../core/record/leadoff";
import { roundHalfUp } from "../../../core/round";
import { isPlausibleRate } from "../../../record/goal-steps";
import { rulebookOf } from "../../../record/own-rules";
import { sayAmount } from "../../../text/amount";
import { sayDay } from "../../../text/day";
import { industryNames } from "../../../text/industries";
import { rateSources, setUpText } from "../../../text/set-up";
import { CellButton } from "../../components/cell-button";
import { useLocalization } from "../../shell/localization";
import { kosha2010 } from "../../../core/rulebook";
import { GoalDerivation } from "./goal-derivation";
import {
  derivationOf,
  enrollmentIn,
  factsOf,
  fieldsOf,
  hasOtherCode,
  headCountFields,
  lockOf,
  missingIn,
  siteFields,
} from "./set-up-draft";
import { Field, missingNames, type StepProps } from "./set-up-field";

export function LeadoffStep(props: StepProps) {
  const { say, language } = useLocalization();
  const { draft, cells, submission, onType } = props;
  const { leadoffDate, reportReceived } = draft.values;
  const rulebook = rulebookOf(submission);
  const bothKnown = typeof leadoffDate === "number" && typeof reportReceived === "number";
  const counted = bothKnown ? leadoff(leadoffDate, reportReceived, rulebook) : leadoffDate;
  const lock = lockOf("industry", cells);
  const isCodeOpen = draft.texts.businessType.trim() === "" && draft.texts.industry !== "";
  return (
    <>
      <label class="cell-input widest">
        <span class="quiet">{say(setUpText.industry)}</span>
        <select
          data-field="industry"
          value={draft.texts.industry}
          disabled={lock !== null}
          onChange={({ currentTarget }) => {
            onType("industry", currentTarget.value);
          }}
        >
          {draft.texts.industry === "" && <option value="">{say(setUpText.choose)}</option>}
          {Object.entries(industryNames).map(([number, name]) => (
            <option key={number} value={number}>
              {say(name)}
            </option>
          ))}
        </select>
        {lock && <span class="quiet">{say(lock)}</span>}
      </label>
      {hasOtherCode(draft) && (
        <p class="remark">
          {say(setUpText.otherCode, { code: String(draft.values.businessType) })}{" "}
          <CellButton place={cells.businessType} notice="set-up" />
        </p>
      )}
      <Field {...props} name="leadoffDate" label={setUpText.leadoffDate} isWide>
        {typeof leadoffDate === "number" &&
          say(setUpText.isDay, { day: sayDay(leadoffDate, language) })}
      </Field>
      <Field {...props} name="reportReceived" label={setUpText.reportReceived} isWide>
        {typeof reportReceived === "number" &&
          (bothKnown && reportReceived >= leadoffDate
            ? say(setUpText.isDayAfter, {
                day: sayDay(reportReceived, language),
                days: reportReceived - leadoffDate,
              })
            : say(setUpText.isDay, { day: sayDay(reportReceived, language) }))}
      </Field>
      {typeof counted === "number" && counted !== leadoffDate && (
        <p class="remark">
          {say(setUpText.lateReport, {
            reportDays: rulebook["LEAD-1"].reportDays,
            daysBefore: rulebook["LEAD-2"].daysBeforeReceipt,
            day: sayDay(counted, language),
          })}{" "}
          <button
            type="button"
            onClick={() => {
              onType("leadoffDate", isoFromSerial(counted));
            }}
          >
            {say(setUpText.useDay, { day: isoFromSerial(counted) })}
          </button>
        </p>
      )}
      <Field {...props} name="businessType" label={setUpText.businessType} isWide>
        {isCodeOpen && say(setUpText.onlyDigit, { digit: draft.texts.industry })}
      </Field>
    </>
  );
}

export function EnrollmentStep(props: StepProps) {
  const { say, language } = useLocalization();
  const { draft, submission } = props;
  const enrollment = enrollmentIn(draft);
  const shown =
    enrollment === null ? null : sayAmount(roundHalfUp(enrollment, 2), "persons", language);
  const { texts, values } = draft;
  const cell = submission.profile.enrollment;
  if (fieldsOf("enrollment", draft) === siteFields) {
    return (
      <>
        {siteFields.map((name) => (
          <Field key={name} {...props} name={name} label={setUpText[name]} />
        ))}
        {shown !== null && (
          <p class="outcome">
            {say(setUpText.site, {
              amount: texts.constructionAmount,
              share: texts.laborRate,
              cost: texts.monthlyLaborCost,
              months: texts.constructionMonths,
              enrollment: shown,
            })}{" "}
            <span class="quiet">ENR-4</span> {cell && <CellButton place={cell} notice="set-up" />}
          </p>
        )}
      </>
    );
  }
  const counts = headCountFields.flatMap((name) => {
    const value = values[name];
    return typeof value === "number" && value > 0 ? [value] : [];
  });
  const { leadoffDate } = values;
  return (
    <>
      <p>{say(setUpText.monthlyHeadCount)}</p>
      <div class="row">
        {headCountFields.map((name, index) => (
          <Field
            key={name}
            {...props}
            name={name}
            label={
              typeof leadoffDate === "number"
                ? monthText(addMonths(startOfMonth(leadoffDate), index - headCountFields.length))
                : say(setUpText.month, { number: index + 1 })
            }
          />
        ))}
      </div>
      {shown === null ? (
        <p class="quiet">{say(setUpText.fewMonths)}</p>
      ) : (
        <p class="outcome">
          {say(setUpText.mean, {
            counts: counts.join(" + "),
            months: counts.length,
            enrollment: shown,
          })}{" "}
          <span class="quiet">{counts.length < headCountFields.length ? "ENR-2" : "ENR-1"}</span>{" "}
          {cell && <CellButton place={cell} notice="set-up" />}
        </p>
      )}
    </>
  );
}

const other = "other";

export function RateStep(props: StepProps) {
  const { say } = useLocalization();
  const { draft, cells, submission, onType } = props;
  const { rateSource } = draft.texts;
  const isListed = rateSources.some(({ ko, en }) => [ko, en].some((name) => name === rateSource));
  const [isOther, setOther] = useState(rateSource !== "" && !isListed);
  const lock = lockOf("rateSource", cells);
  const { rate } = draft.values;
  const facts = factsOf(draft, submission);
  const steps = lockOf("rate", cells) === null ? derivationOf(facts, submission) : null;
  const { lowestPlausibleRate, highestPlausibleRate } = kosha2010["GOAL-3"];
  return (
    <>
      <label class="cell-input widest">
        <span class="quiet">{say(setUpText.rateSource)}</span>
        <select
          data-field="rateSource"
          value={isOther ? other : rateSource}
          disabled={lock !== null}
          onChange={({ currentTarget }) => {
            setOther(currentTarget.value === other);
            onType("rateSource", currentTarget.value === other ? "" : currentTarget.value);
          }}
        >
          {rateSource === "" && !isOther && <option value="">{say(setUpText.choose)}</option>}
          {rateSources.map((source) => {
            const name =
              rateSource === source.ko || rateSource === source.en ? rateSource : say(source);
            return (
              <option key={source.en} value={name}>
                {name}
              </option>
            );
          })}
          <option value={other}>{say(setUpText.otherSource)}</option>
        </select>
        {lock && <span class="quiet">{say(lock)}</span>}
      </label>
      {isOther && <Field {...props} name="rateSource" label={setUpText.sourceName} isWide />}
      <Field {...props} name="rate" label={setUpText.rate}>
        {typeof rate === "number" && say(setUpText.rateMeans, { rate })}
      </Field>
      {typeof rate === "number" && !isPlausibleRate(rate) && (
        <p class="remark">
          {say(setUpText.unusualRate, { least: lowestPlausibleRate, most: highestPlausibleRate })}
        </p>
      )}
      {steps && <GoalDerivation steps={steps} facts={facts} profile={submission.profile} />}
      {steps === null && typeof rate === "number" && facts.enrollment === null && (
        <p class="quiet">
          {say(setUpText.stillMissing, {
            fields: missingIn(draft, submission)
              .map((field) => say(missingNames[field]))
              .join(", "),
          })}
        </p>
      )}
    </>
  );
}
