import { useState } from "preact/hooks";
import { isoFromSerial } from "../../../core/calendar/serial";
import { fieldLabel, type FormField, isFormField } from "../../../form/fields";
import { type Answer, answersIn, type Part } from "../../../form/recognise/answers";
import type { Doubt, Submission } from "../../../form/submission";
import { tableIdOf } from "../../../record/entries-of";
import { answerText } from "../../../text/answers";
import { findingsText } from "../../../text/findings";
import { pageText } from "../../../text/report-page";
import { cellAddress } from "../../../workbook/address";
import { isCellError, type Place, type Workbook } from "../../../workbook/workbook";
import { CellButton } from "../../components/cell-button";
import { NoticeAt } from "../../components/notice-at";
import { useSelectedCell } from "../../components/use-selected-cell";
import { useSession } from "../../session/session-context";
import type { SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";
import { TakenFields } from "./taken-fields";

/** What was taken for what: first what is not certain, for a person to answer; then what was answered, and all of it. */
export function Doubts({
  submission,
  workbook,
  notice,
}: {
  submission: Submission;
  workbook: Workbook;
  notice: SessionState["notice"];
}) {
  const { say } = useLocalization();
  const { doubts } = submission;
  return (
    <section class="doubts">
      <h2>{say(pageText.taken)}</h2>
      {doubts.length === 0 ? (
        <p class="quiet">{say(findingsText.certain)}</p>
      ) : (
        <>
          <p class="quiet">{say(pageText.takenHint)}</p>
          <ul class="doubt-list">
            {doubts.map((doubt) => (
              <DoubtItem key={keyOf(doubt)} doubt={doubt} workbook={workbook} />
            ))}
          </ul>
        </>
      )}
      <NoticeAt place="doubts" notice={notice} />
      <Answers answers={answersIn(workbook)} />
      <TakenFields submission={submission} />
    </section>
  );
}

function keyOf({ field, place: { sheet, row, column } }: Doubt): string {
  return `${field} ${row},${column} ${sheet}`;
}

function DoubtItem({ doubt, workbook }: { doubt: Doubt; workbook: Workbook }) {
  const { place, heading, alternatives, rivals = [] } = doubt;
  const { say, language } = useLocalization();
  const answer = useAnswer();
  const [isPicking, setPicking] = useState(false);
  const { field } = doubt;
  const others = alternatives.map((other) => fieldLabel(other, language)).join(", ");
  const taken = say(pageText.doubt, { heading, field: fieldLabel(field, language) });
  return (
    <li>
      <p>
        {others === "" ? taken : `${taken} ${say(pageText.doubtAlternatives, { fields: others })}`}
      </p>
      <div class="row">
        {[place, ...rivals].map((at) => (
          <CellButton place={at} notice="doubts" />
        ))}
      </div>
      {isFormField(field) &&
        (isPicking ? (
          <PickCell
            field={field}
            workbook={workbook}
            onCancel={() => {
              setPicking(false);
            }}
          />
        ) : (
          <div class="row" role="group" aria-label={say(answerText.question)}>
            <span>{say(answerText.question)}</span>
            <button type="button" onClick={() => void answer(field, "heading", place)}>
              {say(answerText.yes)}
            </button>
            {alternatives.filter(isFormField).map((other) => (
              <button type="button" onClick={() => void answer(other, "heading", place)}>
                {say(answerText.itIs, { field: fieldLabel(other, language) })}
              </button>
            ))}
            {canBePicked(field) && (
              <button
                type="button"
                onClick={() => {
                  setPicking(true);
                }}
              >
                {say(answerText.another)}
              </button>
            )}
          </div>
        ))}
    </li>
  );
}

/** Follows the selected cell until a person says that it is the one. */
function PickCell({
  field,
  workbook,
  onCancel,
}: {
  field: FormField;
  workbook: Workbook;
  onCancel: () => void;
}) {
  const { say, language } = useLocalization();
  const answer = useAnswer();
  const picked = useSelectedCell("doubts");
  const part = partOf(field);
  const prompt = part === "heading" ? answerText.pickHeading : answerText.pickValue;
  return (
    <div
      class="pick-cell"
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <p>{say(prompt, { field: fieldLabel(field, language) })}</p>
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
            if (picked) void answer(field, part, picked);
          }}
        >
          {say(answerText.use)}
        </button>
        <button type="button" onClick={onCancel}>
          {say(answerText.cancel)}
        </button>
      </div>
    </div>
  );
}

/** What a person has answered, each to be taken back. */
function Answers({ answers }: { answers: readonly Answer[] }) {
  const { say, language } = useLocalization();
  const session = useSession();
  if (answers.length === 0) return null;
  return (
    <details>
      <summary>{say(answerText.answered, { count: answers.length })}</summary>
      <ul class="doubt-list">
        {answers.map((each) => (
          <li key={each.name}>
            <p>
              {say(each.part === "heading" ? answerText.isHeading : answerText.isValue, {
                cell: `${each.place.sheet}!${cellAddress(each.place.row, each.place.column)}`,
                field: fieldLabel(each.field, language),
              })}
              {!each.holds && ` ${say(answerText.changed)}`}
            </p>
            <div class="row">
              <CellButton place={each.place} notice="doubts" />
              <button type="button" onClick={() => void session.kept.takeBackAnswer(each)}>
                {say(answerText.takeBack)}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function useAnswer() {
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

/** The rows of scores and documents go by their names, whichever cell is their heading. */
function canBePicked(field: FormField): boolean {
  return !field.startsWith("shl.") && !field.startsWith("documents.");
}

function shownAt({ sheets }: Workbook, { sheet, row, column }: Place): string | null {
  const value = sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]?.value ?? null;
  if (value === null) return null;
  return isCellError(value) ? value.error : String(value);
}
