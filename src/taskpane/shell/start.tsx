import { shellText, startCards } from "../../text/shell";
import type { Journey } from "./journey";
import { useLocalization } from "./localization";

const cards = ["fill", "score", "check"] as const satisfies readonly Journey[];

/**
 * What the pane shows whoever has not chosen a journey yet.
 *
 * @param props.hasForm whether the open workbook holds a form; a new one is offered where it does not
 */
export function Start({
  hasForm,
  onChoose,
  onNewForm,
}: {
  hasForm: boolean;
  onChoose: (journey: Journey) => void;
  onNewForm: () => void;
}) {
  const { say } = useLocalization();
  return (
    <section class="start">
      <h2>{say(shellText.startTitle)}</h2>
      <div class="cards">
        {cards.map((journey) => (
          <button
            key={journey}
            type="button"
            onClick={() => {
              onChoose(journey);
            }}
          >
            <strong>{say(startCards[journey].title)}</strong>
            <span>{say(startCards[journey].text)}</span>
          </button>
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

/** What a journey that needs the form shows in a workbook without one. */
export function NoForm({ onNewForm }: { onNewForm: () => void }) {
  const { say } = useLocalization();
  return (
    <section>
      <p>{say(shellText.noForm)}</p>
      <button type="button" class="primary" onClick={onNewForm}>
        {say(shellText.newForm)}
      </button>
    </section>
  );
}
