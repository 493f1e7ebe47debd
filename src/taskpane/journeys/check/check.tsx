import { useEffect } from "preact/hooks";
import { useSession } from "../../session/session-context";
import type { SessionState } from "../../session/state";
import { nextFindingEvent } from "../../shell/shortcuts";
import { openNeighbour } from "./arrow-keys";
import { Results } from "./results";

/**
 * The Check journey: what the audit of the open workbook found, and the fixes.
 *
 * @param props.state of the session with the workbook
 * @param props.version of the add-in, for the report
 */
export function Check({ state, version }: { state: SessionState; version: string }) {
  const { work, checked, calculation, notice, open, current, groupBy, filter, listed } = state;
  const session = useSession();
  useEffect(() => {
    const listener = (event: Event) => {
      // What nobody sees is not kept up to date.
      if (session.isPaused) return;
      event.preventDefault();
      openNeighbour(document, 1, document.hasFocus());
    };
    window.addEventListener(nextFindingEvent, listener);
    return () => {
      window.removeEventListener(nextFindingEvent, listener);
    };
  }, [session]);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key !== "F8") return;
      event.preventDefault();
      openNeighbour(document, event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", listener);
    return () => {
      document.removeEventListener("keydown", listener);
    };
  }, []);
  return (
    <Results
      {...{ checked, calculation, notice, open, current, groupBy, filter, listed, version }}
      isWorking={work !== null}
      isFixing={work?.doing === "fixing" || calculation.state === "awaited"}
    />
  );
}
