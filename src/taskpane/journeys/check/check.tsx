import { useLayoutEffect, useState } from "preact/hooks";
import { FocusKeeper } from "../../components/focus-keeper";
import type { WorkbookAccess } from "../../excel/access";
import { WorkbookSession } from "../../session/session";
import { initialState } from "../../session/model";
import { SessionProvider } from "../../session/session-context";
import { Results } from "./results";
import { Toolbar } from "./toolbar";

/**
 * The Check journey: audits the open workbook, follows its changes and makes the fixes that are asked for.
 *
 * @param props.access the open workbook; it stays the same one
 */
export function Check({ access }: { access: WorkbookAccess }) {
  const [state, setState] = useState(initialState);
  const [session] = useState(() => new WorkbookSession(access, setState));
  useLayoutEffect(() => {
    void session.start();
    return () => {
      session.end();
    };
  }, [session]);
  const { work, isOutdated, isListening, circumstances, ...results } = state;
  const { checked, notice, calculation } = results;
  return (
    <SessionProvider value={session}>
      <FocusKeeper class="check">
        <Toolbar
          work={work}
          checked={checked}
          isOutdated={isOutdated}
          isListening={isListening}
          calculation={calculation}
          circumstances={circumstances}
          notice={notice}
        />
        <Results
          {...results}
          isWorking={work !== null}
          isFixing={work?.doing === "fixing" || calculation.state === "awaited"}
        />
      </FocusKeeper>
    </SessionProvider>
  );
}
