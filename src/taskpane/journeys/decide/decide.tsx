import { useEffect, useState } from "preact/hooks";
import type { Answer, Answers, Decision, DecisionId } from "../../../decisions/decision";
import { decisions } from "../../../decisions/decisions";
import { type DecisionEntry } from "../../../decisions/entry";
import { type AllAnswers, decisionsFromJson, type KeptDecisions } from "../../../decisions/kept";
import { walk } from "../../../decisions/walk";
import { isoFromSerial } from "../../../core/calendar/serial";
import { kosha2010 } from "../../../core/rulebook";
import type { Submission } from "../../../form/submission";
import { rulebookOf } from "../../../record/own-rules";
import { decideText } from "../../../text/decide";
import { NoticeAt } from "../../components/notice-at";
import { useSession } from "../../session/session-context";
import type { SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";
import { QuestionForm } from "./question-form";
import { ResultPage } from "./result-page";
import { WriteDecision } from "./write-decision";

/** Answers that were given, as long as the page of the add-in runs, the pane closed or not. */
let given: AllAnswers = new Map();

/**
 * The Decide journey: what the regulation leaves to a person, asked one question at a time.
 *
 * @param props.submission of the open workbook, whose own rules hold; null where there is none
 */
export function Decide({
  submission,
  notice,
}: {
  submission: Submission | null;
  notice: SessionState["notice"];
}) {
  const { say } = useLocalization();
  const session = useSession();
  const [all, setAll] = useState(given);
  const [entries, setEntries] = useState<readonly DecisionEntry[]>([]);
  useEffect(() => {
    void session.kept.read("decisions", null).then((text) => {
      const kept = text ? decisionsFromJson(text) : "newer";
      if (kept === "newer") return;
      setEntries(kept.entries);
      // What a person has answered since is newer than what the workbook keeps.
      setAll((now) => new Map([...kept.answers, ...now]));
    });
  }, [session]);
  const [open, setOpen] = useState<DecisionId | null>(null);
  /** The decision that was closed last: the focus goes back to its button. */
  const [closed, setClosed] = useState<DecisionId | null>(null);
  const decision = decisions.find(({ id }) => id === open);
  const rulebook = submission ? rulebookOf(submission) : kosha2010;
  if (decision) {
    return (
      <OpenDecision
        key={decision.id}
        decision={decision}
        rulebook={rulebook}
        answers={all.get(decision.id) ?? new Map<string, Answer>()}
        onAnswers={(answers) => {
          given = new Map([...all, [decision.id, answers]]);
          setAll(given);
        }}
        submission={submission}
        notice={notice}
        onWritten={(kept) => {
          setEntries(kept.entries);
        }}
        onClose={() => {
          setOpen(null);
          setClosed(decision.id);
        }}
      />
    );
  }
  const writtenOn = (id: DecisionId) => {
    const last = entries.findLast(({ decision }) => decision === id);
    return last ? [say(decideText.writtenOn, { date: isoFromSerial(last.date) })] : [];
  };
  return (
    <section class="decide">
      <NoticeAt place="decide" notice={notice} />
      <h2>{say(decideText.title)}</h2>
      <ul class="decisions">
        {decisions.map((each) => {
          const answers = all.get(each.id);
          const state = answers?.size
            ? walk(each, answers, rulebook).result
              ? decideText.answered
              : decideText.waiting
            : decideText.none;
          return (
            <li key={each.id}>
              <button
                ref={each.id === closed ? focusOnce : null}
                type="button"
                onClick={() => {
                  setOpen(each.id);
                }}
              >
                <strong>{say(each.title)}</strong>{" "}
                <span class="quiet">{[say(state), ...writtenOn(each.id)].join(", ")}</span>
                <span class="about quiet">{say(each.about)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="quiet">{say(decideText.kept)}</p>
    </section>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}

function OpenDecision({
  decision,
  rulebook,
  answers,
  onAnswers,
  submission,
  notice,
  onWritten,
  onClose,
}: {
  decision: Decision;
  rulebook: Parameters<Decision["decide"]>[0];
  answers: Answers;
  onAnswers: (answers: Answers) => void;
  submission: Submission | null;
  notice: SessionState["notice"];
  onWritten: (kept: KeptDecisions) => void;
  onClose: () => void;
}) {
  const { say } = useLocalization();
  const { steps, next, result } = walk(decision, answers, rulebook);
  /** An answered question that is asked again; else the next one, or the result. */
  const [changed, setChanged] = useState<string | null>(null);
  const at = steps.findIndex(({ question }) => question.id === changed);
  const asked = steps[at]?.question ?? next;
  const position = at >= 0 ? at : steps.length;
  const goBack = () => {
    const previous = steps[position - 1];
    if (previous) setChanged(previous.question.id);
    else onClose();
  };
  return (
    <div
      class="decide"
      onKeyDown={(event) => {
        if (event.key !== "Escape" && !(event.altKey && event.key === "ArrowLeft")) return;
        event.preventDefault();
        goBack();
      }}
    >
      <button type="button" class="link" onClick={onClose}>
        {say(decideText.all)}
      </button>
      {asked ? (
        <QuestionForm
          key={asked.id}
          decision={decision}
          question={asked}
          number={position + 1}
          steps={steps.slice(0, position)}
          answer={answers.get(asked.id)}
          onAnswer={(answer) => {
            onAnswers(new Map([...answers, [asked.id, answer]]));
            setChanged(null);
          }}
          onChange={setChanged}
          onBack={goBack}
        />
      ) : (
        result && (
          <ResultPage decision={decision} steps={steps} result={result} onChange={setChanged}>
            <NoticeAt place="decide" notice={notice} />
            <WriteDecision
              decision={decision}
              answers={answers}
              steps={steps}
              result={result}
              submission={submission}
              onWritten={onWritten}
            />
          </ResultPage>
        )
      )}
    </div>
  );
}
