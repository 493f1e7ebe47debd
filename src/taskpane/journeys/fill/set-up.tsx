import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { roundHalfUp } from "../../../core/round";
import type { Submission } from "../../../form/submission";
import { sayAmount } from "../../../text/amount";
import { sayDay } from "../../../text/day";
import { industryNames } from "../../../text/industries";
import type { IndustryNumber } from "../../../core/goal/industry";
import type { Language, Sentence } from "../../../text/sentence";
import { setUpText } from "../../../text/set-up";
import { NoticeAt } from "../../components/notice-at";
import { useSession } from "../../session/session-context";
import type { SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";
import { keptState } from "./kept-state";
import { useGoalAmount } from "./goal-derivation";
import {
  changesOf,
  derivationOf,
  type Drafts,
  factsOf,
  fieldsOf,
  firstGap,
  firstUnwritten,
  missingIn,
  readDraft,
  resultIn,
  type SetUpCells,
  type SetUpDraft,
  type SetUpField,
  type SetUpStep,
  setUpSteps,
  unwritten,
} from "./set-up-draft";
import { missingNames, type StepProps } from "./set-up-field";
import { EnrollmentStep, LeadoffStep, RateStep } from "./set-up-steps";

const stepNames: Readonly<Record<SetUpStep, Sentence>> = {
  leadoff: setUpText.leadoffStep,
  enrollment: setUpText.enrollmentStep,
  rate: setUpText.rateStep,
};

const useDrafts = keptState<Drafts>();

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
  const [step, setStep] = useState<SetUpStep>(
    () => firstUnwritten(drafts, draft) ?? firstGap(draft, submission),
  );
  const [shownRefused, setShownRefused] = useState<ReadonlySet<SetUpField>>(new Set());
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [isWriting, setWriting] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const focusesStep = useRef(false);
  useLayoutEffect(() => {
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
    const isWritten = changes.length === 0 || (await session.cells.put(changes, "set-up"));
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
            <StepLine
              key={each}
              step={each}
              summary={summaryOf(each, draft, submission, language, say)}
              onOpen={() => void leave(each)}
            />
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

/** A step that is not open: what it comes to, and the way to it. */
function StepLine({
  step,
  summary,
  onOpen,
}: {
  step: SetUpStep;
  summary: string | null;
  onOpen: () => void;
}) {
  const { say } = useLocalization();
  const [name, long] =
    summary === null
      ? [setUpText.fillIn, setUpText.fillInStep]
      : [setUpText.change, setUpText.changeStep];
  return (
    <p class="step-line">
      <span>
        {say(stepNames[step])} · <span>{summary ?? say(setUpText.blank)}</span>
      </span>{" "}
      <button
        type="button"
        class="link"
        aria-label={say(long, { step: stepNames[step] })}
        onClick={onOpen}
      >
        {say(name)}
      </button>
    </p>
  );
}

/** What a step that is not open comes to; null where nothing of it is filled in. */
function summaryOf(
  step: SetUpStep,
  draft: SetUpDraft,
  submission: Submission,
  language: Language,
  say: (sentence: Sentence) => string,
): string | null {
  const { industry, leadoffDate } = draft.values;
  const { enrollment, rate } = factsOf(draft, submission);
  const blank = say(setUpText.blank);
  switch (step) {
    case "leadoff":
      if (typeof industry !== "number" && typeof leadoffDate !== "number") return null;
      return [
        typeof industry === "number" ? say(industryNames[industry as IndustryNumber]) : blank,
        typeof leadoffDate === "number" ? sayDay(leadoffDate, language) : blank,
      ].join(", ");
    case "enrollment":
      return enrollment === null
        ? null
        : sayAmount(roundHalfUp(enrollment, 2), "persons", language);
    case "rate":
      return rate === null ? null : sayAmount(rate, "%", language);
  }
}
