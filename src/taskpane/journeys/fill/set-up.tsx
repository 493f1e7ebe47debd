import { useEffect, useRef, useState } from "preact/hooks";
import { isoFromSerial } from "../../../core/calendar/serial";
import { addMonths, monthText, startOfMonth } from "../../../core/calendar/months";
import { leadoff } from "../../../core/record/leadoff";
import { roundHalfUp } from "../../../core/round";
import type { Submission } from "../../../form/submission";
import { currentGoalSubmission } from "../../../record/goal-of-record";
import { derivedEnrollments } from "../../../record/enrollment";
import { numberIn } from "../../../record/entries";
import { isPlausibleRate, isRateInDoubt } from "../../../record/goal-steps";
import { rulebookOf } from "../../../record/own-rules";
import { sayAmount } from "../../../text/amount";
import { sayDay } from "../../../text/day";
import { industryNames } from "../../../text/industries";
import type { IndustryNumber } from "../../../core/goal/industry";
import type { Language, Sentence } from "../../../text/sentence";
import { rateSources, setUpText } from "../../../text/set-up";
import { CellButton } from "../../components/cell-button";
import { Disclosure } from "../../components/disclosure";
import { NoticeAt } from "../../components/notice-at";
import { useSession } from "../../session/session-context";
import type { SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";
import { kosha2010 } from "../../../core/rulebook";
import { keptState } from "./kept-state";
import { GoalDerivation, useGoalAmount } from "./goal-derivation";
import {
  changesOf,
  derivationOf,
  type Drafts,
  enrollmentIn,
  factsOf,
  fieldsOf,
  firstGap,
  hasOtherCode,
  headCountFields,
  lockOf,
  missingIn,
  readDraft,
  resultIn,
  type SetUpCells,
  type SetUpDraft,
  type SetUpField,
  type SetUpStep,
  setUpSteps,
  siteFields,
  unwritten,
} from "./set-up-draft";

const stepNames: Readonly<Record<SetUpStep, Sentence>> = {
  leadoff: setUpText.leadoffStep,
  enrollment: setUpText.enrollmentStep,
  rate: setUpText.rateStep,
};

/** What is expected of a field whose text cannot be read. */
const expected: Partial<Record<SetUpField, Sentence>> = {
  businessType: setUpText.aCode,
  leadoffDate: setUpText.notADate,
  reportReceived: setUpText.notADate,
  headCount1: setUpText.notACount,
  headCount2: setUpText.notACount,
  headCount3: setUpText.notACount,
  constructionAmount: setUpText.notPositive,
  laborRate: setUpText.notAPercent,
  monthlyLaborCost: setUpText.notPositive,
  constructionMonths: setUpText.notPositive,
  rate: setUpText.notAPercent,
};

const useDrafts = keptState<Drafts>();

interface StepProps {
  readonly draft: SetUpDraft;
  readonly cells: SetUpCells;
  readonly submission: Submission;
  /** The fields whose text was refused when the step was to be left. */
  readonly shownRefused: ReadonlySet<SetUpField>;
  readonly onType: (field: SetUpField, text: string) => void;
}

/**
 * The set-up of a record in three steps: industry and leadoff, head counts, rate. A step writes its cells when it is
 * left; what cannot be written stays in its fields.
 *
 * @param props.onDone told what was set, once the goal stands; null where the person does it later
 */
export function SetUp({
  cells,
  written,
  submission,
  notice,
  onDone,
}: {
  cells: SetUpCells;
  /** The language of the form, in which its formulas read what is written. */
  written: Language;
  submission: Submission;
  notice: SessionState["notice"];
  onDone: (saying: string | null) => void;
}) {
  const { say, language } = useLocalization();
  const session = useSession();
  const goalAmount = useGoalAmount();
  const [drafts, setDrafts] = useDrafts({});
  const draft = readDraft(cells, drafts, session.today());
  const [step, setStep] = useState<SetUpStep>(() => firstGap(draft, submission));
  const [shownRefused, setShownRefused] = useState<ReadonlySet<SetUpField>>(new Set());
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [isWriting, setWriting] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const focusesStep = useRef(false);
  useEffect(() => {
    if (!focusesStep.current) return;
    focusesStep.current = false;
    const first = place.current?.querySelector<HTMLElement>("fieldset :is(select, input)");
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, [step]);
  const index = setUpSteps.indexOf(step);
  const open = (next: SetUpStep) => {
    focusesStep.current = true;
    setShownRefused(new Set());
    setStep(next);
  };
  const refuse = (fields: ReadonlySet<SetUpField>) => {
    setShownRefused(fields);
    const [first] = fields;
    place.current?.querySelector<HTMLElement>(`[data-field="${first ?? ""}"]`)?.focus();
  };
  /** Writes the step; the next one is open meanwhile, so that whoever types fast is not held up. */
  const leave = async (next: SetUpStep | null) => {
    if (isWriting) return;
    const refused = new Set(fieldsOf(step, draft).filter((field) => draft.refused.has(field)));
    if (refused.size > 0) {
      refuse(refused);
      return;
    }
    setMissing([]);
    const changes = changesOf(step, draft, cells, written);
    if (next) open(next);
    else setWriting(true);
    const isWritten = changes.length === 0 || (await session.put(changes, "set-up"));
    setWriting(false);
    if (!isWritten) {
      open(step);
      return;
    }
    // What was typed meanwhile stays.
    setDrafts((now) => unwritten(now, drafts, fieldsOf(step, draft)));
    if (next === null) finish();
  };
  const finish = () => {
    const blank = missingIn(draft, submission);
    if (blank.length > 0) {
      setMissing(blank.map((field) => say(missingNames[field])));
      open(firstGap(draft, submission));
      return;
    }
    const goal = derivationOf(factsOf(draft, submission), submission);
    onDone(
      goal &&
        say(setUpText.goal, {
          personHours: goalAmount(resultIn(goal, "personhours"), "person-hours"),
          days: goalAmount(resultIn(goal, "days"), "days"),
        }),
    );
  };
  const props: StepProps = {
    draft,
    cells,
    submission,
    shownRefused,
    onType: (field, text) => {
      setDrafts((now) => ({ ...now, [field]: text }));
    },
  };
  const previous = setUpSteps[index - 1];
  return (
    <section class="set-up">
      <h2>{say(setUpText.title)}</h2>
      <NoticeAt place="set-up" notice={notice} />
      {missing.length > 0 && (
        <p role="alert">{say(setUpText.stillMissing, { fields: missing.join(", ") })}</p>
      )}
      <form
        ref={place}
        onSubmit={(event) => {
          event.preventDefault();
          void leave(setUpSteps[index + 1] ?? null);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || previous === undefined) return;
          event.stopPropagation();
          void leave(previous);
        }}
      >
        {setUpSteps.map((each) =>
          each === step ? (
            <fieldset key={each}>
              <legend>
                {say(setUpText.legend, {
                  number: index + 1,
                  steps: setUpSteps.length,
                  step: stepNames[each],
                })}
              </legend>
              {each === "leadoff" && <LeadoffStep {...props} />}
              {each === "enrollment" && <EnrollmentStep {...props} />}
              {each === "rate" && <RateStep {...props} />}
            </fieldset>
          ) : (
            <p key={each} class="step-line">
              <span>
                {say(stepNames[each])} · {summaryOf(each, draft, submission, language, say)}
              </span>{" "}
              <button
                type="button"
                class="link"
                aria-label={say(setUpText.changeStep, { step: stepNames[each] })}
                onClick={() => void leave(each)}
              >
                {say(setUpText.change)}
              </button>
            </p>
          ),
        )}
        <div class="row foot">
          {previous && (
            <button type="button" onClick={() => void leave(previous)}>
              {say(setUpText.back)}
            </button>
          )}
          <button type="submit" class="primary" aria-disabled={isWriting}>
            {say(
              isWriting
                ? setUpText.writing
                : index === setUpSteps.length - 1
                  ? setUpText.finish
                  : setUpText.next,
            )}
          </button>
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              onDone(null);
            }}
          >
            {say(setUpText.later)}
          </button>
        </div>
      </form>
    </section>
  );
}

const missingNames: Readonly<Record<ReturnType<typeof missingIn>[number], Sentence>> = {
  industry: setUpText.industry,
  leadoffDate: setUpText.leadoffDate,
  enrollment: setUpText.enrollmentStep,
  rate: setUpText.rate,
};

/** What a step that is not open comes to. */
function summaryOf(
  step: SetUpStep,
  draft: SetUpDraft,
  submission: Submission,
  language: Language,
  say: (sentence: Sentence) => string,
): string {
  const { industry, leadoffDate } = draft.values;
  const { enrollment, rate } = factsOf(draft, submission);
  const blank = say(setUpText.blank);
  switch (step) {
    case "leadoff":
      return [
        typeof industry === "number" ? say(industryNames[industry as IndustryNumber]) : blank,
        typeof leadoffDate === "number" ? sayDay(leadoffDate, language) : blank,
      ].join(", ");
    case "enrollment":
      return enrollment === null
        ? blank
        : sayAmount(roundHalfUp(enrollment, 2), "persons", language);
    case "rate":
      return rate === null ? blank : sayAmount(rate, "%", language);
  }
}

function LeadoffStep(props: StepProps) {
  const { say, language } = useLocalization();
  const { draft, cells, submission, onType } = props;
  const { leadoffDate, reportReceived } = draft.values;
  const rulebook = rulebookOf(submission);
  const bothKnown = typeof leadoffDate === "number" && typeof reportReceived === "number";
  const counted = bothKnown ? leadoff(leadoffDate, reportReceived, rulebook) : leadoffDate;
  const lock = lockOf("industry", cells);
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
      <Field {...props} name="businessType" label={setUpText.businessType} isWide />
    </>
  );
}

function EnrollmentStep(props: StepProps) {
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

function RateStep(props: StepProps) {
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

/** A field of the set-up: what was understood is said below it, and what is expected where that cannot be read. */
function Field({
  draft,
  cells,
  shownRefused,
  onType,
  name,
  label,
  isWide = false,
  children,
}: StepProps & {
  readonly name: SetUpField;
  readonly label: Sentence | string;
  readonly isWide?: boolean;
  readonly children?: string | false | null;
}) {
  const { say } = useLocalization();
  const lock = lockOf(name, cells);
  const isDate = name === "leadoffDate" || name === "reportReceived";
  const isText = name === "rateSource";
  const isRefused = shownRefused.has(name) && draft.refused.has(name);
  const refusal = expected[name];
  return (
    <label class={isWide ? "cell-input wide" : "cell-input"}>
      <span class="quiet">{typeof label === "string" ? label : say(label)}</span>
      <input
        data-field={name}
        inputMode={isText ? "text" : isDate ? "numeric" : "decimal"}
        value={draft.texts[name]}
        placeholder={isDate ? say(setUpText.dateHint) : undefined}
        readOnly={lock !== null}
        aria-invalid={isRefused}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
        onInput={({ currentTarget }) => {
          onType(name, currentTarget.value);
        }}
      />
      {children && <output class="quiet">{children}</output>}
      {lock && <span class="quiet">{say(lock)}</span>}
      {isRefused && refusal && <span role="alert">{say(refusal)}</span>}
    </label>
  );
}

/**
 * The goal of the record in a line, with its derivation and the way back to the set-up.
 *
 * @param props.today serial number
 */
export function GoalLine({
  cells,
  submission,
  today,
  onChange,
}: {
  cells: SetUpCells;
  submission: Submission;
  today: number;
  onChange: () => void;
}) {
  const { say } = useLocalization();
  const goalAmount = useGoalAmount();
  const current = currentGoalSubmission(submission);
  const isAnew = current !== submission;
  const { profile } = current;
  const draft = readDraft(cells, {}, today);
  const facts = isAnew
    ? {
        ...factsOf(draft, submission),
        rate: numberIn(profile.rate),
        enrollment: derivedEnrollments(current)[0] ?? numberIn(profile.enrollment),
      }
    : factsOf(draft, submission);
  const steps = isRateInDoubt(current) ? null : derivationOf(facts, current);
  const change = (
    <button type="button" class="link" onClick={onChange}>
      {say(setUpText.changeStep, { step: setUpText.title })}
    </button>
  );
  if (!steps) {
    return (
      <p class="quiet">
        {isRateInDoubt(current) && say(setUpText.rateInDoubt)} {change}
      </p>
    );
  }
  return (
    <Disclosure
      class="goal-line"
      heading={say(isAnew ? setUpText.goalAtReleadoff : setUpText.goal, {
        personHours: goalAmount(resultIn(steps, "personhours"), "person-hours"),
        days: goalAmount(resultIn(steps, "days"), "days"),
      })}
    >
      <GoalDerivation steps={steps} facts={facts} profile={profile} />
      {change}
    </Disclosure>
  );
}
