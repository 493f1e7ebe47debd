import { useLayoutEffect, useState } from "preact/hooks";
import { sheetWritingText } from "../../text/sheet-writing";
import { checkText } from "../../text/pane";
import { type CommandWork, commandWorkEvent } from "./command-work";
import { useLocalization } from "./localization";

/** How far a command of the ribbon is that takes long, and the way to cancel it. */
export function CommandProgress() {
  const { say } = useLocalization();
  const [work, setWork] = useState<CommandWork | null>(null);
  const [isCancelled, setCancelled] = useState(false);
  useLayoutEffect(() => {
    const listener = ({ detail }: CustomEvent<CommandWork | null>) => {
      setWork(detail);
      if (detail === null) setCancelled(false);
    };
    window.addEventListener(commandWorkEvent, listener as EventListener);
    return () => {
      window.removeEventListener(commandWorkEvent, listener as EventListener);
    };
  }, []);
  if (!work) return null;
  const doing = say(work.doing, work.params);
  return (
    <section class="command" aria-busy="true">
      <p role="status">{isCancelled ? say(sheetWritingText.cancelling) : doing}</p>
      <div class="row">
        <progress
          key={work.share === null ? "open" : "measured"}
          aria-label={doing}
          max="1"
          {...(work.share !== null && { value: work.share })}
        />
        <button
          type="button"
          aria-disabled={isCancelled}
          onClick={() => {
            setCancelled(true);
            work.cancel();
          }}
        >
          {say(checkText.cancel)}
        </button>
      </div>
    </section>
  );
}
