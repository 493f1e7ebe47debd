/** Fields of the pane that show a cell of the form and write it. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { isoFromSerial } from "../../../core/calendar/serial";
import type { Entry } from "../../../form/submission";
import { dayIn } from "../../../record/entries";
import { sayDay } from "../../../text/day";
import { reachedText } from "../../../text/reached";
import { showsDate } from "../../../workbook/number-format";
import { type Change, placeOf } from "../../../workbook/workbook";
import { useSession } from "../../session/session-context";
import type { NoticePlace } from "../../session/state";
import { useLocalization } from "../../shell/localization";
import { pastDate } from "./past-date";

interface FieldProps<Value> {
  readonly entry: Entry<Value>;
  /** Why nothing can be changed here, where that is so. */
  readonly locked: string | null;
  /** Where it is said that the cell could not be written. */
  readonly notice: NoticePlace;
}

/**
 * A date of a cell: what was understood stands below what is typed, and is written when the field is left, or on Enter.
 * Month and day alone are the latest such day.
 */
export function DateField({
  label,
  entry,
  locked,
  notice,
}: FieldProps<number> & { label: string }) {
  const { say, language } = useLocalization();
  const session = useSession();
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const day = dayIn(entry);
  const stands = day === null ? "" : isoFromSerial(day);
  const read = (text: string) => pastDate(text, session.today());
  const understood = typed === null ? null : read(typed);
  const write = () => {
    if (typed === null) return;
    const text = typed.trim();
    const date = read(text);
    const isBlank = text === "";
    setRefused(!isBlank && date === null);
    if (!isBlank && date === null) return;
    if (date === day) {
      setTyped(null);
      return;
    }
    const change: Change = {
      place: placeOf(entry),
      value: date,
      ...(date !== null && { isDate: true }),
      ...(!showsDate(entry.cell.format) && { format: "yyyy-mm-dd" }),
    };
    void session.cells.put([change], notice).then((isWritten) => {
      if (isWritten) setTyped((now) => (now === typed ? null : now));
    });
  };
  return (
    <label class="cell-input wide">
      <span class="quiet">{label}</span>
      <input
        value={typed ?? stands}
        readOnly={locked !== null}
        title={locked ?? undefined}
        aria-invalid={isRefused}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
        onBlur={write}
        onKeyDown={({ key }) => {
          if (key === "Enter") write();
          if (key === "Escape") {
            setTyped(null);
            setRefused(false);
          }
        }}
      />
      {understood !== null && <span class="quiet">{sayDay(understood, language)}</span>}
      {isRefused && <span role="alert">{say(reachedText.aDate)}</span>}
    </label>
  );
}

/**
 * A choice of a cell from the words of the form.
 *
 * @param props.choices what is chosen from, each with the word that its cell holds
 */
export function ChoiceField<Value extends string>({
  label,
  entry,
  choices,
  locked,
  notice,
}: FieldProps<Value> & {
  label: string;
  choices: readonly {
    readonly value: Value;
    readonly name: string;
    readonly word: string;
  }[];
}) {
  const session = useSession();
  return (
    <label class="cell-input cell-choice">
      <span class="quiet">{label}</span>
      <select
        value={entry.value ?? ""}
        disabled={locked !== null}
        title={locked ?? undefined}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(({ value }) => value === currentTarget.value);
          // What stands in the cell is shown until it is written.
          currentTarget.value = entry.value ?? "";
          if (chosen)
            void session.cells.put([{ place: placeOf(entry), value: chosen.word }], notice);
        }}
      >
        {entry.value === null && <option value="" />}
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/**
 * A cell that says yes, or is blank.
 *
 * @param props.yes the word of the form
 */
export function CheckField({
  children: label,
  entry,
  yes,
  locked,
  notice,
}: FieldProps<boolean> & { yes: string; children: ComponentChildren }) {
  const session = useSession();
  const [chosen, setChosen] = useState<boolean | null>(null);
  return (
    <label class="check-field" title={locked ?? undefined}>
      <input
        type="checkbox"
        checked={chosen ?? entry.value === true}
        disabled={locked !== null}
        onChange={({ currentTarget: { checked } }) => {
          setChosen(checked);
          const change = { place: placeOf(entry), value: checked ? yes : null };
          // Whether it was written or not: then the cell tells.
          void session.cells.put([change], notice).then(() => {
            setChosen(null);
          });
        }}
      />
      <span>{label}</span>
    </label>
  );
}
