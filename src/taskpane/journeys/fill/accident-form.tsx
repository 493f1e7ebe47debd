import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { causes } from "../../../core/accidents/cause";
import { isoFromSerial } from "../../../core/calendar/serial";
import type { AccidentColumns, Row } from "../../../form/submission";
import { accidentText } from "../../../text/accident-entry";
import { causeNames } from "../../../text/causes";
import { sayDay } from "../../../text/day";
import type { Sentence } from "../../../text/sentence";
import type { Workbook } from "../../../workbook/workbook";
import { useSession } from "../../session/session-context";
import { useLocalization } from "../../shell/localization";
import {
  accidentChanges,
  type AccidentDraft,
  type AccidentInput,
  type AccidentSheet,
  blankDraft,
  draftOf,
  locksOf,
  type NextRow,
  readAccident,
  type Refusal,
} from "./accident-sheet";
import { keptState } from "./kept-state";
import { pastDate } from "./past-date";

const refusalText: Readonly<Record<Refusal, Sentence>> = {
  "not-a-date": accidentText.notADate,
  "to-come": accidentText.toCome,
  "not-days": accidentText.notDays,
  "death-open": accidentText.deathOpen,
};

const useNewAccident = keptState<AccidentDraft>();

export function AccidentForm({
  sheet,
  workbook,
  target,
  before,
  onWritten,
  onCancel,
}: {
  sheet: AccidentSheet;
  workbook: Workbook;
  /** The row that is written, and what is added for it. */
  target: NextRow;
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
    const { row, added } = target;
    const changes = accidentChanges(read, sheet, row, workbook, stands, locks);
    setWriting(true);
    const known = added === null ? workbook : await session.cells.addListRow(added, "accident");
    const isWritten =
      known !== null &&
      (changes.length === 0 || (await session.cells.put(changes, "accident", known)));
    setWriting(false);
    if (!isWritten) return;
    if (!before) setAdded(() => blankDraft);
    onWritten(row);
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
      {target.added && <p class="quiet">{say(accidentText.addsRow)}</p>}
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
