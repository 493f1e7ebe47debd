import { createRef } from "preact";
import { shellText } from "../../text/shell";
import { type Journey, journeys } from "./journey";
import { useLocalization } from "./localization";

/** The ids by which a tab and its panel name each other. */
export const tabId = (journey: Journey) => `tab-${journey}`;
export const panelId = (journey: Journey) => `panel-${journey}`;

/**
 * The journeys as tabs; one of them is a stop for Tab, the arrow keys reach the others.
 *
 * @param props.current null on the start screen, where none is chosen
 */
export function Tabs({
  current,
  onChoose,
}: {
  current: Journey | null;
  onChoose: (journey: Journey) => void;
}) {
  const { say } = useLocalization();
  const list = createRef<HTMLDivElement>();
  const choose = (index: number) => {
    const journey = journeys[(index + journeys.length) % journeys.length];
    if (journey === undefined) return;
    onChoose(journey);
    list.current?.querySelector<HTMLElement>(`#${tabId(journey)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say(shellText.journeys)} ref={list}>
      {journeys.map((journey, index) => (
        <button
          key={journey}
          type="button"
          role="tab"
          id={tabId(journey)}
          aria-selected={journey === current}
          aria-controls={journey === current ? panelId(journey) : undefined}
          tabIndex={journey === (current ?? journeys[0]) ? 0 : -1}
          onClick={() => {
            onChoose(journey);
          }}
          onKeyDown={(event) => {
            const step = steps.get(event.key);
            if (step === undefined) return;
            event.preventDefault();
            choose(step(index));
          }}
        >
          {say(shellText[journey])}
        </button>
      ))}
    </div>
  );
}

const steps: ReadonlyMap<string, (index: number) => number> = new Map([
  ["ArrowRight", (index) => index + 1],
  ["ArrowLeft", (index) => index - 1],
  ["Home", () => 0],
  ["End", () => -1],
]);
