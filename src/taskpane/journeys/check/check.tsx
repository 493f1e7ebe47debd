import { useEffect } from "preact/hooks";
import type { SessionState } from "../../session/state";
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
