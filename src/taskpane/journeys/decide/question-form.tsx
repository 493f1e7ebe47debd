import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isDay, isoFromSerial } from "../../../core/calendar/serial";
import {
  type Answer,
  type Decision,
  isAnswerTo,
  type Question,
  unknown,
} from "../../../decisions/decision";
import type { Step } from "../../../decisions/walk";
import { sayDay } from "../../../text/day";
import { decideText } from "../../../text/decide";
import { typedDate } from "../../components/typed-date";
import { useLocalization } from "../../shell/localization";
import { GivenAnswers } from "./given-answers";

/**
 * One question with its answers; nothing is chosen beforehand, and "not known" is always among them.
 *
 * @param props.answer the one given before, when it is asked again
 */
export function QuestionForm({
  decision,
  question,
  number,
  steps,
  answer: given,
  onAnswer,
  onChange,
  onBack,
}: {
  decision: Decision;
  question: Question;
  number: number;
  steps: readonly Step[];
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
  onChange: (question: string) => void;
  onBack: () => void;
}) {
  const { say } = useLocalization();
  const [answer, setAnswer] = useState<Answer | null>(isAnswerTo(question, given) ? given : null);
  const [isRefused, setRefused] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  const answered = (chosen: Answer) => {
    setAnswer(chosen);
    setRefused(false);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (answer !== null && isAnswerTo(question, answer)) onAnswer(answer);
        else setRefused(true);
      }}
    >
      <h2 tabIndex={-1} ref={heading}>
        {say(decision.title)}{" "}
        <span class="quiet">
          {say(decideText.step, { number, most: Math.max(number, decision.mostQuestions) })}
        </span>
      </h2>
      <fieldset>
        <legend>{say(question.asks, question.params)}</legend>
        {question.hint && <p class="quiet">{say(question.hint, question.params)}</p>}
        {question.kind === "choice" ? (
          question.options.map(({ value, label }) => (
            <Choice
              key={value}
              name={question.id}
              label={say(label, question.params)}
              isChosen={answer === value}
              onChoose={() => {
                answered(value);
              }}
            />
          ))
        ) : (
          <Typed question={question} answer={answer} onAnswer={answered} />
        )}
        <Choice
          name={question.id}
          label={say(decideText.notKnown)}
          isChosen={answer === unknown}
          onChoose={() => {
            answered(unknown);
          }}
        />
      </fieldset>
      {isRefused && <p role="alert">{expectedOf(question, say)}</p>}
      <p class="quiet">{say(decideText.grounds, { clauses: question.clauses.join(", ") })}</p>
      <div class="row">
        <button type="button" onClick={onBack}>
          {say(decideText.back)}
        </button>
        <button type="submit" class="primary">
          {say(decideText.next)}
        </button>
      </div>
      <GivenAnswers steps={steps} onChange={onChange} />
    </form>
  );
}

function Choice({
  name,
  label,
  isChosen,
  onChoose,
}: {
  name: string;
  label: string;
  isChosen: boolean;
  onChoose: () => void;
}) {
  return (
    <label class="choice-line">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} /> {label}
    </label>
  );
}

function Typed({
  question,
  answer,
  onAnswer,
}: {
  question: Exclude<Question, { kind: "choice" }>;
  answer: Answer | null;
  onAnswer: (answer: Answer) => void;
}) {
  const { say, language } = useLocalization();
  const isDate = question.kind === "date";
  const [text, setText] = useState(() => {
    if (typeof answer !== "number") return "";
    return isDate ? isoFromSerial(answer) : String(answer);
  });
  return (
    <label class="typed-line">
      <input
        inputMode={isDate ? "text" : "decimal"}
        aria-label={say(question.asks, question.params)}
        value={answer === unknown ? "" : text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          // What cannot be read is no answer: `Next` then says what is expected.
          const number = isDate ? typedDate(value) : value.trim() === "" ? null : Number(value);
          onAnswer(number ?? NaN);
        }}
      />{" "}
      {question.kind === "number" && say(question.unit)}
      {isDate && typeof answer === "number" && isDay(answer) && (
        <span class="quiet unbroken">= {sayDay(answer, language)}</span>
      )}
    </label>
  );
}

function expectedOf(question: Question, say: ReturnType<typeof useLocalization>["say"]): string {
  switch (question.kind) {
    case "choice":
      return say(decideText.choose);
    case "date":
      return question.earliest === undefined
        ? say(decideText.enterDate)
        : say(decideText.enterLaterDate, { earliest: isoFromSerial(question.earliest) });
    case "number":
      return say(decideText.enterNumber, { least: question.least });
  }
}
