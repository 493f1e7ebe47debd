import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { causes } from "../../../core/accidents/cause";
import type { AccidentColumns, Row, Submission } from "../../../form/submission";
import { numberIn } from "../../../record/entries";
import { accidentText } from "../../../text/accident-entry";
import { sayAmount } from "../../../text/amount";
import { causeNames } from "../../../text/causes";
import { sayDay } from "../../../text/day";
import type { Sentence } from "../../../text/sentence";
import type { Workbook } from "../../../workbook/workbook";
import { NoticeAt } from "../../components/notice-at";
import type { SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";
import { type AccidentSheet, consequenceOf, dateOf, nextRowOf } from "./accident-sheet";
import { NextSteps, sayConsequence } from "./accident-outcome";
import { AccidentForm } from "./accident-form";

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
  /** Whether that row has been read since: it is gone where it is no longer found. */
  const [isRead, setRead] = useState(false);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const first = editing === null ? ".outcome button" : "form :is(input, select)";
    place.current?.querySelector<HTMLElement>(first)?.focus();
  }, [editing]);
  const row = typeof editing === "number" ? rowAt(sheet, editing) : null;
  const target = typeof editing === "number" ? { row: editing, added: null } : nextRowOf(sheet);
  const shown = written === null ? null : rowAt(sheet, written);
  useEffect(() => {
    if (shown) setRead(true);
  }, [shown]);
  return (
    <section class="accident" ref={place}>
      <h2>{row ? say(accidentText.editOf, { date: dateOf(row) }) : say(accidentText.title)}</h2>
      <p class="duty">{say(accidentText.duty)}</p>
      <NoticeAt place="accident" notice={notice} />
      <div role="status">
        {editing === null && written !== null && (
          <p>
            {say(isRead && !shown ? accidentText.gone : accidentText.written, { row: written + 1 })}
          </p>
        )}
        {editing === null && written !== null && (shown ?? !isRead) && (
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
      ) : (
        <AccidentForm
          key={editing}
          sheet={sheet}
          workbook={workbook}
          target={target}
          before={row}
          onWritten={(into) => {
            setWritten(into);
            setRead(false);
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
              row.death?.value === true
                ? say(accidentText.death)
                : sayAmount(numberIn(row.careDays), "days", language),
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
