import { useMemo, useState } from "preact/hooks";
import { isoFromSerial } from "../../../core/calendar/serial";
import type { GoalUnit } from "../../../core/goal/goal";
import { fieldLabel } from "../../../form/fields";
import type { Documents, Entry, Quotation } from "../../../form/submission";
import { dayIn, isStated, numberIn } from "../../../record/entries";
import type { RecordOverview } from "../../../record/overview/record-overview";
import type { CopyOutcome, CopyStep } from "../../../submission-copy/open-copy";
import { isReady, type Left, whatIsLeft } from "../../../submission-copy/what-is-left";
import { sayAmount } from "../../../text/amount";
import { goalUnitWords } from "../../../text/goal-unit";
import { copySteps, reachedText } from "../../../text/reached";
import { answerWords } from "../../../text/template";
import type { Language } from "../../../text/sentence";
import type { Workbook } from "../../../workbook/workbook";
import { CellButton } from "../../components/cell-button";
import { CellInput } from "../../components/cell-input";
import { Disclosure } from "../../components/disclosure";
import { Notice } from "../../components/notice";
import { NoticeAt } from "../../components/notice-at";
import { useSession } from "../../session/session-context";
import type { CheckedForm, SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";
import { whyLocked } from "../../components/why-locked";
import { formLanguage } from "./form-cells";
import { CheckField, ChoiceField, DateField } from "./form-fields";

/** So many things to do are listed; the others are in Check. */
const mostListed = 12;

/** Whether a multiple is reached, or one is applied for. */
export function isReachedShown({ submission, overview }: CheckedForm): boolean {
  const { quotation } = submission;
  return (
    overview?.multiples.some(({ isReached }) => isReached) === true ||
    isStated(quotation?.appliedMultiple) ||
    isStated(quotation?.applicationDate)
  );
}

/**
 * From a multiple that is reached to the submission copy: the application, what is left to do, documents and signatures.
 * A copy offers no other of itself.
 *
 * @param props.isForeign whether the workbook has another layout than the form's, into which nothing is written
 * @param props.isFirst whether its button is the first thing to do on the screen
 */
export function Reached({
  form: { submission, overview, result },
  workbook,
  isForeign,
  isFirst,
  notice,
}: {
  form: CheckedForm;
  workbook: Workbook;
  isForeign: boolean;
  isFirst: boolean;
  notice: SessionState["notice"];
}) {
  const { say, language } = useLocalization();
  const { isSubmissionCopy } = useSession().state.circumstances;
  const left = useMemo(() => whatIsLeft(result, language), [result, language]);
  const written = formLanguage(workbook, submission) ?? "ko";
  const lockedBy = (entry: Entry<unknown>) => {
    const reason = isForeign ? reachedText.foreign : whyLocked(entry);
    return reason && say(reason);
  };
  const { quotation, documents } = submission;
  return (
    <section class="reached">
      <Heading quotation={quotation} overview={overview} />
      {quotation && isForeign && <StatedApplication quotation={quotation} />}
      {quotation && !isForeign && (
        <Application written={written} quotation={quotation} lockedBy={lockedBy} />
      )}
      <p role="status">
        {isReady(result)
          ? say(reachedText.ready)
          : say(reachedText.notReady, { count: left.length })}
      </p>
      <LeftList left={left} />
      {documents && <Checklists written={written} documents={documents} lockedBy={lockedBy} />}
      <NoticeAt place="reached" notice={notice} />
      {!isSubmissionCopy && <Copy left={left} isReady={isReady(result)} isFirst={isFirst} />}
    </section>
  );
}

/** The last multiple that the record has reached, with the row of the quotation that has it. */
function Heading({
  quotation,
  overview,
}: {
  quotation: Quotation | null;
  overview: RecordOverview | null;
}) {
  const { say } = useLocalization();
  const last = overview?.multiples.findLast(({ isReached }) => isReached);
  const date = last?.calculated ?? null;
  if (!last || date === null) return <h2>{say(reachedText.application)}</h2>;
  const row = quotation?.rows.findLast(({ multiple }) => numberIn(multiple) === last.multiple);
  const place = row?.achieved ?? row?.multiple;
  return (
    <h2>
      {say(reachedText.reached, {
        multiple: last.multiple,
        // A log of months tells no day.
        date: isoFromSerial(date).slice(0, overview?.isMonthly === true ? 7 : 10),
      })}{" "}
      {place && (
        <span class="quiet">
          {say(reachedText.quotationRow)} <CellButton place={place} notice="reached" />
        </span>
      )}
    </h2>
  );
}

interface Lockable {
  /** The language of the form, in which its lists and formulas read what is written. */
  readonly written: Language;
  readonly lockedBy: (entry: Entry<unknown>) => string | null;
}

const goalUnits = Object.keys(goalUnitWords) as GoalUnit[];

function Application({
  written,
  quotation: { appliedMultiple, applicationDate, unit },
  lockedBy,
}: { quotation: Quotation } & Lockable) {
  const { say, language } = useLocalization();
  const locked = appliedMultiple && lockedBy(appliedMultiple);
  return (
    <div class="row application">
      {appliedMultiple && (
        <CellInput
          label={fieldLabel("quotation.appliedMultiple", language)}
          entry={appliedMultiple}
          accepts={(multiple) => Number.isInteger(multiple) && multiple >= 1}
          expected={say(reachedText.wholeMultiple)}
          {...(locked != null && { locked })}
          notice="reached"
        />
      )}
      {applicationDate && (
        <DateField
          label={fieldLabel("quotation.applicationDate", language)}
          entry={applicationDate}
          locked={lockedBy(applicationDate)}
          notice="reached"
        />
      )}
      {unit && (
        <ChoiceField
          label={fieldLabel("quotation.unit", language)}
          entry={unit}
          choices={goalUnits.map((value) => ({
            value,
            name: say(goalUnitWords[value]),
            word: goalUnitWords[value][written],
          }))}
          locked={lockedBy(unit)}
          notice="reached"
        />
      )}
    </div>
  );
}

/** The application where the pane writes nothing: as it stands, with its cells. */
function StatedApplication({ quotation }: { quotation: Quotation }) {
  const { language } = useLocalization();
  const { appliedMultiple, applicationDate, unit } = quotation;
  const stated = [
    ["quotation.appliedMultiple", appliedMultiple, numberIn(appliedMultiple), null],
    ["quotation.applicationDate", applicationDate, dayIn(applicationDate), "date"],
    ["quotation.unit", unit, unit?.value ? goalUnitWords[unit.value][language] : null, null],
  ] as const;
  return (
    <ul>
      {stated.map(
        ([field, entry, value, shownAs]) =>
          entry && (
            <li key={field}>
              {fieldLabel(field, language)}: {sayAmount(value, shownAs, language)}{" "}
              <CellButton place={entry} notice="reached" />
            </li>
          ),
      )}
    </ul>
  );
}

/** What is left to do, each with its cell. */
function LeftList({ left }: { left: readonly Left[] }) {
  const { say } = useLocalization();
  if (left.length === 0) return null;
  return (
    <>
      <ul class="left">
        {left.slice(0, mostListed).map(({ sentence, inShort, cells }) => (
          <li key={sentence}>
            {inShort}{" "}
            {cells && (
              <CellButton
                place={{ sheet: cells.sheet, row: cells.area.top, column: cells.area.left }}
                area={cells.area}
                notice="reached"
              />
            )}
          </li>
        ))}
      </ul>
      {left.length > mostListed && (
        <p class="quiet">{say(reachedText.andMore, { count: left.length - mostListed })}</p>
      )}
    </>
  );
}

/** The documents that are attached and the signatures that are given, each in its cell. */
function Checklists({
  written,
  documents: { items, signatures },
  lockedBy,
}: { documents: Documents } & Lockable) {
  const { say } = useLocalization();
  const yes = answerWords.yes[written];
  const given = (answers: readonly (Entry<boolean> | undefined)[]) =>
    answers.filter((entry) => entry?.value === true).length;
  return (
    <>
      {items.length > 0 && (
        <Disclosure
          heading={say(reachedText.documents, {
            count: given(items.map(({ submitted }) => submitted)),
            total: items.length,
          })}
        >
          {items.map(
            ({ index, item, submitted }) =>
              submitted && (
                <CheckField
                  key={index}
                  entry={submitted}
                  yes={yes}
                  locked={lockedBy(submitted)}
                  notice="reached"
                >
                  {item?.value}
                </CheckField>
              ),
          )}
        </Disclosure>
      )}
      {signatures.length > 0 && (
        <Disclosure
          heading={say(reachedText.signatures, {
            count: given(signatures.map(({ signed }) => signed)),
            total: signatures.length,
          })}
        >
          {signatures.map(({ index, role, name, signed }) => (
            <div key={index} class="signature">
              {signed && (
                <CheckField entry={signed} yes={yes} locked={lockedBy(signed)} notice="reached">
                  {role?.value} · {name?.value ?? say(reachedText.noName)}
                </CheckField>
              )}
              {name && !isStated(name) && <CellButton place={name} notice="reached" />}
            </div>
          ))}
        </Disclosure>
      )}
    </>
  );
}

/** A copy that is being made. */
interface Making {
  readonly isDraft: boolean;
  readonly step: CopyStep;
  readonly cancel: () => void;
}

/** One button: the next thing to do, or the copy once nothing is left; a draft of it at any time. */
function Copy({
  left,
  isReady: ready,
  isFirst,
}: {
  left: readonly Left[];
  isReady: boolean;
  isFirst: boolean;
}) {
  const { say, language } = useLocalization();
  const session = useSession();
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const [making, setMaking] = useState<Making | null>(null);
  const make = async (isDraft: boolean) => {
    const control = new AbortController();
    const cancel = () => {
      control.abort();
    };
    setOutcome(null);
    setMaking({ isDraft, step: "reading", cancel });
    const progress = {
      signal: control.signal,
      onStep: (step: CopyStep) => {
        setMaking({ isDraft, step, cancel });
      },
    };
    setOutcome(await session.openSubmissionCopy(language, isDraft, "reached", progress));
    setMaking(null);
  };
  /** The button that was pressed cancels what it began, and keeps the focus. */
  const makeButton = (isDraft: boolean, name: string, isPrimary: boolean) => {
    const isMaking = making?.isDraft === isDraft;
    // Excel cannot be stopped once it opens the copy.
    const isHeldUp = making !== null && (!isMaking || making.step === "opening");
    return (
      <button
        type="button"
        class={isPrimary && !isMaking ? "primary" : undefined}
        aria-disabled={isHeldUp}
        onClick={() => {
          if (isHeldUp) return;
          if (isMaking) making.cancel();
          else void make(isDraft);
        }}
      >
        {isMaking ? say(reachedText.cancelCopy) : name}
      </button>
    );
  };
  const next = left.find(({ cells }) => cells !== null)?.cells ?? null;
  return (
    <>
      {ready
        ? makeButton(false, say(reachedText.makeCopy), isFirst)
        : next && (
            <button
              type="button"
              class={isFirst ? "primary" : undefined}
              onClick={() => void session.goTo(next.sheet, next.area, "reached")}
            >
              {say(reachedText.nextMissing)}
            </button>
          )}
      <p role="status" aria-busy={making !== null}>
        {making && say(copySteps[making.step])}
        {outcome?.status === "opened" && say(reachedText.opened)}
        {outcome?.status === "cancelled" && say(reachedText.cancelled)}
      </p>
      {making && <progress aria-label={say(reachedText.submissionCopy)} />}
      {outcome?.status === "refused" && (
        <Notice kind="warning">
          {say(outcome.reason)}
          <LeftList left={outcome.left} />
        </Notice>
      )}
      <Disclosure heading={say(reachedText.draft)}>
        <p class="quiet">{say(reachedText.draftHint)}</p>
        {makeButton(true, say(reachedText.makeDraft), false)}
      </Disclosure>
    </>
  );
}
