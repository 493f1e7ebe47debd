import { answerText } from "../../../decisions/entry";
import type { Step } from "../../../decisions/walk";
import { decideText } from "../../../text/decide";
import { Disclosure } from "../../components/disclosure";
import { useLocalization } from "../../shell/localization";

/** What was answered so far, each to be changed; later answers stay where they still apply. */
export function GivenAnswers({
  steps,
  onChange,
}: {
  steps: readonly Step[];
  onChange: (question: string) => void;
}) {
  const { say, language } = useLocalization();
  if (steps.length === 0) return null;
  return (
    <Disclosure heading={say(decideText.given, { count: steps.length })}>
      <dl class="given">
        {steps.map(({ question, answer }) => {
          const asks = say(question.asks, question.params);
          return (
            <div key={question.id}>
              <dt>{asks}</dt>
              <dd>
                {answerText(question, answer, language)}{" "}
                <button
                  type="button"
                  class="link"
                  aria-label={say(decideText.changeOf, { question: asks })}
                  onClick={() => {
                    onChange(question.id);
                  }}
                >
                  {say(decideText.change)}
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
    </Disclosure>
  );
}
