import { useState } from "preact/hooks";
import { type SampleKind, sampleKinds } from "../../form/template/sample/sample-of";
import { sampleText } from "../../text/samples";
import { shellText, startCards } from "../../text/shell";
import type { Journey } from "./journey";
import { useLocalization } from "./localization";

/**
 * What the pane shows whoever has not chosen a journey yet: a card for each work, which begins with a sample or with the
 * workbook that is open.
 *
 * @param props.hasForm whether the open workbook holds a form; a new one is offered where it does not
 * @param props.onSample opens a sample; tells whether it is open
 */
export function Start({
  hasForm,
  onChoose,
  onNewForm,
  onSample,
}: {
  hasForm: boolean;
  onChoose: (journey: Journey) => void;
  onNewForm: () => void;
  onSample: (kind: SampleKind) => Promise<boolean>;
}) {
  const { say } = useLocalization();
  const [chosen, setChosen] = useState<SampleKind | null>(null);
  const sample = useSample(onSample);
  return (
    <section class="start">
      <h2>{say(shellText.startTitle)}</h2>
      <div class="cards">
        {sampleKinds.map((kind) => (
          <div key={kind} class="card">
            <button
              type="button"
              aria-expanded={chosen === kind}
              onClick={() => {
                setChosen(kind);
              }}
            >
              <strong>{say(startCards[kind].title)}</strong>
              <span>{say(startCards[kind].text)}</span>
            </button>
            {chosen === kind && (
              <div class="row">
                <button
                  type="button"
                  class="primary"
                  disabled={sample.isOpening}
                  onClick={() => void sample.open(kind)}
                >
                  {say(sample.isOpening ? shellText.loading : sampleText.open)}
                </button>
                <button
                  type="button"
                  onClick={() => {
                    onChoose(kind);
                  }}
                >
                  {say(shellText.startHere)}
                </button>
              </div>
            )}
            <p role="status">
              {sample.opened === kind && say(sampleText.opened, { journey: say(shellText[kind]) })}
            </p>
          </div>
        ))}
      </div>
      <div class="row">
        {!hasForm && (
          <button type="button" onClick={onNewForm}>
            {say(shellText.newForm)}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            onChoose("check");
          }}
        >
          {say(shellText.skip)}
        </button>
      </div>
    </section>
  );
}

/**
 * What a journey that needs the form shows in a workbook without one.
 *
 * @param props.kind of the sample that is offered beside a new form; none where it is left out
 */
export function NoForm({
  kind,
  onNewForm,
  onSample,
}: {
  kind?: SampleKind;
  onNewForm: () => void;
  onSample: (kind: SampleKind) => Promise<boolean>;
}) {
  const { say } = useLocalization();
  const sample = useSample(onSample);
  return (
    <section>
      <p>{say(shellText.noForm)}</p>
      <div class="row">
        <button type="button" class="primary" onClick={onNewForm}>
          {say(shellText.newForm)}
        </button>
        {kind && (
          <button type="button" disabled={sample.isOpening} onClick={() => void sample.open(kind)}>
            {say(sample.isOpening ? shellText.loading : sampleText.open)}
          </button>
        )}
      </div>
      {kind && (
        <p role="status">
          {sample.opened && say(sampleText.opened, { journey: say(shellText[kind]) })}
        </p>
      )}
    </section>
  );
}

/** Opens samples, one at a time, and knows which is open. */
function useSample(onSample: (kind: SampleKind) => Promise<boolean>) {
  const [opened, setOpened] = useState<SampleKind | null>(null);
  const [isOpening, setOpening] = useState(false);
  const open = async (kind: SampleKind) => {
    setOpened(null);
    setOpening(true);
    const isOpen = await onSample(kind);
    setOpening(false);
    if (isOpen) setOpened(kind);
  };
  return { opened, isOpening, open };
}
