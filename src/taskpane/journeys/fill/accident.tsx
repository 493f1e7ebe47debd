import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { causes } from "../../../core/accidents/cause";
import { isoFromSerial } from "../../../core/calendar/serial";
import type { AccidentColumns, Row, Submission } from "../../../form/submission";
import { dayIn, isStated, numberIn } from "../../../record/entries";
import { accidentText } from "../../../text/accident-entry";
import { sayAmount } from "../../../text/amount";
import { causeNames } from "../../../text/causes";
import { sayDay } from "../../../text/day";
import type { Sentence } from "../../../text/sentence";
import type { Place, Workbook } from "../../../workbook/workbook";
import { CellButton } from "../../components/cell-button";
import { NoticeAt } from "../../components/notice-at";
import { useSession } from "../../session/session-context";
import type { SessionState } from "../../session/state";
import { type JourneyEvent, journeyEvent } from "../../shell/journey";
import { useLocalization } from "../../shell/localization";
import {
  accidentChanges,
  type AccidentDraft,
  type AccidentInput,
  type AccidentSheet,
  blankDraft,
  type Consequence,
  consequenceOf,
  draftOf,
  locksOf,
  readAccident,
  type Refusal,
  remarkOf,
} from "./accident-sheet";
import { profileCells } from "./form-cells";
import { keptState } from "./kept-state";
import { pastDate } from "./past-date";

const refusalText: Readonly<Record<Refusal, Sentence>> = {
  "not-a-date": accidentText.notADate,
  "to-come": accidentText.toCome,
  "not-days": accidentText.notDays,
  "death-open": accidentText.deathOpen,
};

/**
 * Accidents: a new one is written into the next row of the form, and only then is it said what follows from it, so that
 * nobody tries causes until one keeps the record. Rows are edited here and never deleted.
 *
 * @param props.onClose goes back to the log
 */
export function Accident({
  sheet,
  workbook,
  submission,
  notice,
  onClose,
}: {
  sheet: AccidentSheet;
  workbook: Workbook;
  submission: Submission;
  notice: SessionState["notice"];
  onClose: () => void;
}) {
  const { say, language } = useLocalization();
  /** What is filled in: a new accident, or the row of one that is edited. */
  const [editing, setEditing] = useState<"new" | number | null>("new");
  /** The row that was written last, from 0. */
  const [written, setWritten] = useState<number | null>(null);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const first = editing === null ? ".outcome button" : "form :is(input, select)";
    place.current?.querySelector<HTMLElement>(first)?.focus();
  }, [editing]);
  const row = typeof editing === "number" ? rowAt(sheet, editing) : null;
  const target = editing === "new" ? sheet.free : editing;
  const shown = written === null ? null : rowAt(sheet, written);
  return (
    <section class="accident" ref={place}>
      <h2>{row ? say(accidentText.editTitle, { date: dateOf(row) }) : say(accidentText.title)}</h2>
      <p class="duty">{say(accidentText.duty)}</p>
      <NoticeAt place="accident" notice={notice} />
      <div role="status">
        {editing === null && written !== null && (
          <p>{say(accidentText.written, { row: written + 1 })}</p>
        )}
        {editing === null && written !== null && (
          <p>
            {shown
              ? sayConsequence(consequenceOf(shown, submission), say, (day) =>
                  sayDay(day, language),
                )
              : say(accidentText.reading)}
          </p>
        )}
      </div>
      {editing === null ? (
        <div class="outcome">
          {shown && <NextSteps row={shown} workbook={workbook} submission={submission} />}
          <div class="row">
            <button type="button" class="primary" onClick={onClose}>
              {say(accidentText.close)}
            </button>
            <button
              type="button"
              onClick={() => {
                setEditing("new");
              }}
            >
              {say(accidentText.another)}
            </button>
          </div>
        </div>
      ) : target === null ? (
        <>
          <p class="remark">
            {say(accidentText.full)}{" "}
            <CellButton place={{ sheet: sheet.sheet, row: 0, column: 0 }} notice="accident" />
          </p>
          <button type="button" onClick={onClose}>
            {say(accidentText.close)}
          </button>
        </>
      ) : (
        <AccidentForm
          key={editing}
          sheet={sheet}
          workbook={workbook}
          target={target}
          before={row}
          onWritten={(into) => {
            setWritten(into);
            setEditing(null);
          }}
          onCancel={onClose}
        />
      )}
      <Recorded sheet={sheet} onEdit={setEditing} />
    </section>
  );
}

function rowAt({ recorded }: AccidentSheet, row: number): Row<AccidentColumns> | null {
  return recorded.find((each) => each.row === row) ?? null;
}

function dateOf({ date }: Row<AccidentColumns>): string {
  const day = dayIn(date);
  return day === null ? "–" : isoFromSerial(day);
}

function sayConsequence(
  consequence: Consequence,
  say: ReturnType<typeof useLocalization>["say"],
  sayDate: (serial: number) => string,
): string {
  switch (consequence.kind) {
    case "breaks":
      return consequence.releadoff === null
        ? say(accidentText.breaksUndated)
        : say(accidentText.breaks, { day: sayDate(consequence.releadoff) });
    case "decision":
      return say(accidentText.decision);
    case "recognisable":
      return say(accidentText.recognisable, { clause: consequence.clause });
    case "slight":
      return say(accidentText.slight, { days: consequence.days });
    case "care-open":
      return say(accidentText.careOpen);
    case "cause-open":
      return say(accidentText.causeOpen);
    case "before-leadoff":
      return say(accidentText.beforeLeadoff);
  }
}

/** Where what follows from an accident is filled in: the goal of the re-leadoff, the document, the remark. */
function NextSteps({
  row,
  workbook,
  submission,
}: {
  row: Row<AccidentColumns>;
  workbook: Workbook;
  submission: Submission;
}) {
  const { say } = useLocalization();
  const { kind } = consequenceOf(row, submission);
  const [counts] = profileCells("releadoffHeadCounts", workbook, submission);
  const [rate] = profileCells("releadoffRate", workbook, submission);
  const remark = remarkOf(row, submission);
  return (
    <ul class="next-steps">
      {kind === "breaks" && counts && rate && (
        <li>
          {say(accidentText.releadoff)} <CellButton place={counts} notice="accident" />{" "}
          <CellButton place={rate} notice="accident" />
        </li>
      )}
      {kind === "decision" && (
        <li>
          <button
            type="button"
            class="link"
            onClick={() => {
              const event: JourneyEvent = new CustomEvent(journeyEvent, { detail: "decide" });
              window.dispatchEvent(event);
            }}
          >
            {say(accidentText.prepare)}
          </button>
        </li>
      )}
      <Step name={say(accidentText.row, { row: row.row + 1 })} place={row.date} />
      {row.document && !isStated(row.document) && (
        <Step name={say(accidentText.document)} place={row.document} />
      )}
      {remark && <Step name={say(accidentText.remark)} place={remark} />}
    </ul>
  );
}

function Step({ name, place }: { name: string; place: Place | undefined }) {
  return place ? (
    <li>
      {name} <CellButton place={place} notice="accident" />
    </li>
  ) : null;
}

/** The accidents that stand in the workbook, each with the way to edit it. */
function Recorded({ sheet, onEdit }: { sheet: AccidentSheet; onEdit: (row: number) => void }) {
  const { say, language } = useLocalization();
  const { recorded } = sheet;
  if (recorded.length === 0) return <p class="quiet">{say(accidentText.none)}</p>;
  return (
    <>
      <h3>{say(accidentText.recorded, { count: recorded.length })}</h3>
      <ul class="recorded">
        {recorded.map((row) => (
          <li key={row.row}>
            {[
              dateOf(row),
              causeOf(row, say),
              sayAmount(numberIn(row.careDays), "days", language),
            ].join(" · ")}{" "}
            <button
              type="button"
              class="link"
              aria-label={say(accidentText.editOf, { date: dateOf(row) })}
              onClick={() => {
                onEdit(row.row);
              }}
            >
              {say(accidentText.edit)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function causeOf({ cause }: Row<AccidentColumns>, say: (sentence: Sentence) => string): string {
  const known = causes.find(({ code }) => code === cause?.value);
  return known ? say(causeNames[known.code]) : (cause?.value ?? "–");
}

const useNewAccident = keptState<AccidentDraft>();

function AccidentForm({
  sheet,
  workbook,
  target,
  before,
  onWritten,
  onCancel,
}: {
  sheet: AccidentSheet;
  workbook: Workbook;
  /** The row that is written, from 0. */
  target: number;
  /** What stands there, where it is edited. */
  before: Row<AccidentColumns> | null;
  onWritten: (row: number) => void;
  onCancel: () => void;
}) {
  const { say, language } = useLocalization();
  const session = useSession();
  const today = session.today();
  const [added, setAdded] = useNewAccident(blankDraft);
  const [edited, setEdited] = useState(() => (before ? draftOf(before) : null));
  const draft = edited ?? added;
  const [isRefused, setRefused] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const locks = before ? locksOf(before) : new Map<AccidentInput, Sentence>();
  const read = readAccident(draft, sheet.language, today);
  const refusals = new Map(read.refused.filter(([name]) => !locks.has(name)));
  const set = (change: Partial<AccidentDraft>) => {
    if (edited) setEdited((now) => now && { ...now, ...change });
    else setAdded((now) => ({ ...now, ...change }));
  };
  const record = async () => {
    if (isWriting) return;
    setRefused(refusals.size > 0);
    const [first] = refusals.keys();
    if (first !== undefined) {
      place.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    const stands = before ? readAccident(draftOf(before), sheet.language, today) : undefined;
    const changes = accidentChanges(read, sheet, target, workbook, stands, locks);
    setWriting(true);
    const isWritten = changes.length === 0 || (await session.put(changes, "accident"));
    setWriting(false);
    if (!isWritten) return;
    if (!before) setAdded(() => blankDraft);
    onWritten(target);
  };
  const cancel = () => {
    if (!before) setAdded(() => blankDraft);
    onCancel();
  };
  const refusalOf = (name: AccidentInput) => {
    const refusal = isRefused ? refusals.get(name) : undefined;
    return refusal && say(refusalText[refusal], { today: isoFromSerial(today) });
  };
  const day = pastDate(draft.date, today);
  const textOf = (name: "date" | "victim" | "careDays" | "approvalDate") => ({
    name,
    value: draft[name],
    lock: locks.get(name),
    refusal: refusalOf(name),
    onType: (text: string) => {
      set({ [name]: text });
    },
  });
  return (
    <form
      ref={place}
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        cancel();
      }}
    >
      <TextField {...textOf("date")} label={accidentText.date} isNumeric>
        {day !== null && day <= today && say(accidentText.isDay, { day: sayDay(day, language) })}
      </TextField>
      <TextField {...textOf("victim")} label={accidentText.victim} />
      <label class="cell-input">
        <span class="quiet">{say(accidentText.cause)}</span>
        <CauseSelect
          cause={draft.cause}
          isLocked={locks.has("cause")}
          onChoose={(cause) => {
            set({ cause });
          }}
        />
        <Lock lock={locks.get("cause")} />
      </label>
      <TextField {...textOf("careDays")} label={accidentText.careDays} isNumeric />
      {draft.careDays === "" && (
        <div class="choices">
          <label>
            <input
              type="checkbox"
              checked={draft.isInCare}
              onChange={({ currentTarget }) => {
                set({ isInCare: currentTarget.checked });
              }}
            />
            {say(accidentText.inCare)}
          </label>
        </div>
      )}
      <fieldset disabled={locks.has("death")}>
        <legend class="quiet">{say(accidentText.death)}</legend>
        <div class="choices">
          {[false, true].map((death) => (
            <label key={String(death)}>
              <input
                type="radio"
                name="death"
                checked={draft.death === death}
                onChange={() => {
                  set({ death });
                }}
              />
              {say(death ? accidentText.yes : accidentText.no)}
            </label>
          ))}
        </div>
        <Lock lock={locks.get("death")} />
        {refusalOf("death") && <span role="alert">{refusalOf("death")}</span>}
      </fieldset>
      <details open={draft.approvalDate !== "" || refusalOf("approvalDate") !== undefined}>
        <summary tabIndex={0}>{say(accidentText.disease)}</summary>
        <TextField {...textOf("approvalDate")} label={accidentText.approvalDate} isNumeric />
      </details>
      <div class="row">
        <button type="button" onClick={cancel}>
          {say(accidentText.cancel)}
        </button>
        <button type="submit" class="primary" aria-disabled={isWriting}>
          {say(isWriting ? accidentText.recording : accidentText.record)}
        </button>
      </div>
    </form>
  );
}

/** The causes in the words and the order of the regulation, with no hint what follows from which. */
function CauseSelect({
  cause,
  isLocked,
  onChoose,
}: {
  cause: string;
  isLocked: boolean;
  onChoose: (cause: string) => void;
}) {
  const { say } = useLocalization();
  const isListed = cause === "" || causes.some(({ code }) => code === cause);
  return (
    <select
      name="cause"
      value={cause}
      disabled={isLocked}
      onChange={({ currentTarget }) => {
        onChoose(currentTarget.value);
      }}
    >
      <option value="">{say(accidentText.choose)}</option>
      {!isListed && <option value={cause}>{cause}</option>}
      {causes.map(({ code }) => (
        <option key={code} value={code}>
          {say(causeNames[code])}
        </option>
      ))}
    </select>
  );
}

function Lock({ lock }: { lock: Sentence | undefined }) {
  const { say } = useLocalization();
  return lock ? <span class="quiet">{say(lock)}</span> : null;
}

function TextField({
  name,
  label,
  value,
  isNumeric = false,
  lock,
  refusal,
  onType,
  children,
}: {
  name: string;
  label: Sentence;
  value: string;
  isNumeric?: boolean;
  lock: Sentence | undefined;
  refusal: string | undefined;
  onType: (text: string) => void;
  children?: ComponentChildren;
}) {
  const { say } = useLocalization();
  return (
    <label class="cell-input">
      <span class="quiet">{say(label)}</span>
      <input
        name={name}
        class={isNumeric ? "" : "words"}
        inputMode={isNumeric ? "numeric" : "text"}
        value={value}
        readOnly={lock !== undefined}
        aria-invalid={refusal !== undefined}
        onInput={({ currentTarget }) => {
          onType(currentTarget.value);
        }}
      />
      {children && <output class="quiet">{children}</output>}
      <Lock lock={lock} />
      {refusal && <span role="alert">{refusal}</span>}
    </label>
  );
}

/**
 * Leads to the accidents, with how many are recorded.
 *
 * @param props.takesFocus whether the person comes back from there
 */
export function AccidentButton({
  sheet,
  takesFocus,
  onOpen,
}: {
  sheet: AccidentSheet;
  takesFocus: boolean;
  onOpen: () => void;
}) {
  const { say } = useLocalization();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, []);
  const last = sheet.recorded.at(-1);
  return (
    <p>
      <button type="button" ref={button} onClick={onOpen}>
        {say(accidentText.title)}
      </button>{" "}
      <span class="quiet">
        {say(last ? accidentText.recorded : accidentText.none, { count: sheet.recorded.length })}{" "}
        {last?.date && <CellButton place={last.date} notice="fill" />}
      </span>
    </p>
  );
}
