import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { pane } from "../../text/pane";
import type { Sentence } from "../../text/sentence";
import { useLocalization } from "./localization";

/**
 * The frame of the pane: its heading, what a command of the ribbon has to say, and its foot.
 *
 * @param props.version of the add-in
 * @param props.children what it is opened for
 */
export function Pane({ version, children }: { version: string; children: ComponentChildren }) {
  const { say, language } = useLocalization();
  return (
    <>
      <header>
        <img src="assets/icon-32.png" alt="" width="32" height="32" />
        <div>
          <h1>{say(pane.title)}</h1>
          <p class="version">{say(pane.version, { version })}</p>
        </div>
      </header>
      <CommandNotice />
      {children}
      <footer>
        <p>{say(pane.decides)}</p>
        <p>
          <a href={`functions.html?lang=${language}`} target="_blank">
            {say(pane.reference)}
          </a>
        </p>
      </footer>
    </>
  );
}

interface CommandEvent {
  readonly sentence: Sentence;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A command of the ribbon has no place of its own to say that something went wrong. */
function CommandNotice() {
  const { say } = useLocalization();
  const [events, setEvents] = useState<readonly CommandEvent[]>([]);
  useLayoutEffect(() => {
    const listener = ({ detail }: CustomEvent<CommandEvent>) => {
      setEvents((earlier) => [...earlier, detail]);
    };
    window.addEventListener("za:notice", listener as EventListener);
    return () => {
      window.removeEventListener("za:notice", listener as EventListener);
    };
  }, []);
  const last = events.at(-1);
  return (
    <div id="notice">
      {last && (
        // Made anew each time, so that a screen reader says the same sentence again.
        <section key={events.length} class="notice" role="alert">
          {say(last.sentence, last.params)}
        </section>
      )}
    </div>
  );
}

/** What the pane shows in a browser without Excel around it. */
export function OutsideExcel() {
  const { say } = useLocalization();
  return (
    <section>
      <h2>{say(pane.outsideTitle)}</h2>
      <p>{say(pane.outside)}</p>
      <p>{say(pane.outsideSteps)}</p>
      <p>{say(pane.withoutExcel)}</p>
      <p>
        <code>npx za audit FOLDER</code>
      </p>
    </section>
  );
}
