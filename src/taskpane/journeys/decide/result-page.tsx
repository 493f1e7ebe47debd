import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isoFromSerial } from "../../../core/calendar/serial";
import { Icon } from "../../../charts/icon";
import type { Decision, Reason } from "../../../decisions/decision";
import { decisionText, standings } from "../../../decisions/decision.text";
import { entryOf, nameOf } from "../../../decisions/entry";
import type { Result, Step } from "../../../decisions/walk";
import { decideText } from "../../../text/decide";
import { UnbrokenText } from "../../components/unbroken-text";
import { useSession } from "../../session/session-context";
import { useLocalization } from "../../shell/localization";
import { GivenAnswers } from "./given-answers";

/**
 * What follows from the answers, with its reasons; never a tick, since the certifying body decides.
 *
 * @param props.children what can be done with it first
 */
export function ResultPage({
  decision,
  steps,
  result,
  onChange,
  children,
}: {
  decision: Decision;
  steps: readonly Step[];
  result: Result;
  onChange: (question: string) => void;
  children: ComponentChildren;
}) {
  const { say, language } = useLocalization();
  const session = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<keyof typeof decideText | null>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  const { recommendation, standing, toFindOut, reasons, follows, documents, dates } = result;
  const [first] = steps;
  const copy = () => {
    // Some hosts give the pane no clipboard.
    const writing = navigator.clipboard as Clipboard | undefined;
    const { texts } = entryOf(decision, steps, result, session.today(), language);
    const done = writing?.writeText(texts.join("\n\n")) ?? Promise.reject(new Error());
    done.then(
      () => {
        setCopied("copied");
      },
      () => {
        setCopied("notCopied");
      },
    );
  };
  return (
    <>
      <section class="needs-review">
        <p class="quiet">{say(decision.title)}</p>
        <h2 tabIndex={-1} ref={heading}>
          <Icon kind="needs-review" /> {say(decideText.result)}:{" "}
          {say(recommendation.sentence, recommendation.params)}
        </h2>
        <p>
          {say(standings[standing])}
          {standing !== "body" && ` ${say(decisionText.bodyDecides)}`}
        </p>
        <List heading={say(decideText.toFindOut)}>
          {toFindOut.map(({ id, findOut, params }) => (
            <li key={id}>
              <UnbrokenText>{say(findOut, params)}</UnbrokenText>
            </li>
          ))}
        </List>
        <Reasons heading={say(decideText.reasons)} reasons={reasons} />
        <Reasons heading={say(decideText.follows)} reasons={follows ?? []} />
        <List heading={say(decideText.dates)}>
          {(dates ?? []).map(({ what, date, clauses }) => (
            <li key={nameOf(what).ko}>
              <UnbrokenText>{`${say(nameOf(what))}: ${isoFromSerial(date)} (${clauses.join(", ")})`}</UnbrokenText>
            </li>
          ))}
        </List>
        <List heading={say(decideText.documents)}>
          {(documents ?? []).map((document) => (
            <li key={document.ko}>{say(document)}</li>
          ))}
        </List>
      </section>
      {children}
      <div class="row">
        <button type="button" onClick={copy}>
          {say(decideText.copy)}
        </button>
        {first && (
          <button
            type="button"
            onClick={() => {
              onChange(first.question.id);
            }}
          >
            {say(decideText.again)}
          </button>
        )}
      </div>
      {copied && <p role="status">{say(decideText[copied])}</p>}
      <GivenAnswers steps={steps} onChange={onChange} />
    </>
  );
}

function Reasons({ heading, reasons }: { heading: string; reasons: readonly Reason[] }) {
  const { say } = useLocalization();
  return (
    <List heading={heading}>
      {reasons.map(({ sentence, params, clauses }) => (
        <li key={sentence.ko}>
          <UnbrokenText>{`${say(sentence, params)} (${clauses.join(", ")})`}</UnbrokenText>
        </li>
      ))}
    </List>
  );
}

function List({ heading, children }: { heading: string; children: readonly ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>{children}</ul>
    </>
  );
}
