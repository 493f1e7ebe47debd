import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isDay, isoFromSerial } from "../../../core/calendar/serial";
import { fieldLabel, type FormField } from "../../../form/fields";
import type { Part } from "../../../form/recognise/answers";
import { tableIdOf } from "../../../record/entries-of";
import { answerText } from "../../../text/answers";
import { cellAddress } from "../../../workbook/address";
import { isCellError, type Place, type Workbook } from "../../../workbook/workbook";
import { useSelectedCell } from "../../components/use-selected-cell";
import { useSession } from "../../session/session-context";
import { useLocalization } from "../../shell/localization";

/**
 * Lets a person show which cell a field is, in the place of the one that was read, or of none.
 *
 * @param props.children what the button says
 * @param props.name of the button, where it says less than what it is for
 */
export function PickField({
  field,
  workbook,
  name,
  children,
}: {
  field: FormField;
  workbook: Workbook;
  name?: string;
  children: string;
}) {
  const [isPicking, setPicking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={opener}
        type="button"
        class={name === undefined ? undefined : "link"}
        aria-label={name}
        aria-expanded={isPicking}
        onClick={() => {
          setPicking(!isPicking);
        }}
      >
        {children}
      </button>
      {isPicking && (
        <PickCell
          field={field}
          workbook={workbook}
          onDone={() => {
            setPicking(false);
            opener.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
}

/** Follows the selected cell until a person says that it is the one. */
function PickCell({
  field,
  workbook,
  onDone,
}: {
  field: FormField;
  workbook: Workbook;
  onDone: () => void;
}) {
  const { say, language } = useLocalization();
  const answer = useAnswer();
  const picked = useSelectedCell("doubts");
  const place = useRef<HTMLDivElement>(null);
  const prompt = useId();
  useLayoutEffect(() => {
    place.current?.focus({ preventScroll: true });
  }, []);
  const part = partOf(field);
  const asks = part === "heading" ? answerText.pickHeading : answerText.pickValue;
  return (
    <div
      ref={place}
      class="pick-cell"
      role="group"
      aria-labelledby={prompt}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === "Escape") onDone();
      }}
    >
      <p id={prompt}>{say(asks, { field: fieldLabel(field, language) })}</p>
      <p role="status">
        {picked &&
          say(answerText.selected, {
            cell: `${picked.sheet}!${cellAddress(picked.row, picked.column)}`,
            value: shownAt(workbook, picked) ?? say(answerText.blank),
          })}
      </p>
      <div class="row">
        <button
          type="button"
          disabled={picked === null}
          onClick={() => {
            if (picked) void answer(field, part, picked).then(onDone);
          }}
        >
          {say(answerText.use)}
        </button>
        <button type="button" onClick={onDone}>
          {say(answerText.cancel)}
        </button>
      </div>
    </div>
  );
}

/** Keeps in the workbook what a person says of a cell. */
export function useAnswer() {
  const { say } = useLocalization();
  const session = useSession();
  return (field: FormField, part: Part, place: Place) => {
    const comment = say(answerText.comment, { date: isoFromSerial(session.today()) });
    return session.kept.answer(field, part, place, comment);
  };
}

/** Columns are told by their heading, single values by their cell. */
function partOf(field: FormField): Part {
  return tableIdOf(field) === null ? "value" : "heading";
}

/**
 * The rows of scores, documents and signatures go by their names, whichever cell is their heading, and the head counts of a record
 * are several cells.
 */
export function canBePicked(field: FormField): boolean {
  return !/^(?:shl|documents|signatures)\.|headCounts$/i.test(field);
}

function shownAt({ sheets }: Workbook, { sheet, row, column }: Place): string | null {
  const cell = sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
  const value = cell?.value ?? null;
  if (value === null) return null;
  if (isCellError(value)) return value.error;
  return cell?.isDate && isDay(value) ? isoFromSerial(value) : String(value);
}
