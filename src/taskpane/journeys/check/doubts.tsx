import { fieldLabel, isFormField } from "../../../form/fields";
import { type Answer, answerOn, answersIn } from "../../../form/recognise/answers";
import type { Doubt, Submission } from "../../../form/submission";
import { answerText } from "../../../text/answers";
import { findingsText } from "../../../text/findings";
import { pageText } from "../../../text/report-page";
import { cellAddress } from "../../../workbook/address";
import type { Workbook } from "../../../workbook/workbook";
import { CellButton } from "../../components/cell-button";
import { Disclosure } from "../../components/disclosure";
import { NoticeAt } from "../../components/notice-at";
import { useSession } from "../../session/session-context";
import type { SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";
import { canBePicked, PickField, useAnswer } from "./pick-cell";
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
  const answers = answersIn(workbook);
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
              <DoubtItem key={keyOf(doubt)} {...{ doubt, answers, workbook }} />
            ))}
          </ul>
        </>
      )}
      <NoticeAt place="doubts" notice={notice} />
      <Answers answers={answers.filter(({ part }) => part !== "unsure")} />
      <TakenFields submission={submission} workbook={workbook} />
    </section>
  );
}

function keyOf({ field, place: { sheet, row, column } }: Doubt): string {
  return `${field} ${row},${column} ${sheet}`;
}

function DoubtItem({
  doubt,
  answers,
  workbook,
}: {
  doubt: Doubt;
  answers: readonly Answer[];
  workbook: Workbook;
}) {
  const { place, heading, alternatives, rivals = [] } = doubt;
  const { say, language } = useLocalization();
  const answer = useAnswer();
  const session = useSession();
  const { field } = doubt;
  const held = answers.filter(({ holds }) => holds);
  const unsure = answerOn(held, "unsure", field, place);
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
      {isFormField(field) && (
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
            <PickField field={field} workbook={workbook}>
              {say(answerText.another)}
            </PickField>
          )}
          <button
            type="button"
            aria-pressed={unsure !== undefined}
            onClick={() =>
              void (unsure ? session.kept.takeBackAnswer(unsure) : answer(field, "unsure", place))
            }
          >
            {say(answerText.unsure)}
          </button>
        </div>
      )}
      {unsure && <p class="quiet">{say(answerText.lookedAt)}</p>}
    </li>
  );
}

/** What a person has answered, each to be taken back. */
function Answers({ answers }: { answers: readonly Answer[] }) {
  const { say, language } = useLocalization();
  const session = useSession();
  if (answers.length === 0) return null;
  return (
    <Disclosure heading={say(answerText.answered, { count: answers.length })}>
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
    </Disclosure>
  );
}
