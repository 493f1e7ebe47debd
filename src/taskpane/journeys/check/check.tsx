import type { SessionState } from "../../session/state";
import { Results } from "./results";

/**
 * The Check journey: what the audit of the open workbook found, and the fixes.
 *
 * @param props.state of the session with the workbook
 */
export function Check({ state }: { state: SessionState }) {
  const { work, checked, calculation, notice, open, current, groupBy, listed } = state;
  return (
    <Results
      {...{ checked, calculation, notice, open, current, groupBy, listed }}
      isWorking={work !== null}
      isFixing={work?.doing === "fixing" || calculation.state === "awaited"}
    />
  );
}
