import { useLayoutEffect, useState } from "preact/hooks";
import { FocusKeeper } from "../../components/focus-keeper";
import type { WorkbookAccess } from "../../excel/access";
import { CheckController } from "./controller";
import { initialState } from "./model";
import { ControllerProvider } from "./view/controller-context";
import { Results } from "./view/results";
import { Toolbar } from "./view/toolbar";

/**
 * The Check journey: audits the open workbook, follows its changes and makes the fixes that are asked for.
 *
 * @param props.access the open workbook; it stays the same one
 */
export function Check({ access }: { access: WorkbookAccess }) {
  const [state, setState] = useState(initialState);
  const [controller] = useState(() => new CheckController(access, setState));
  useLayoutEffect(() => {
    void controller.start();
    return () => {
      controller.end();
    };
  }, [controller]);
  const { work, isOutdated, isListening, circumstances, ...results } = state;
  const { checked, notice, calculation } = results;
  return (
    <ControllerProvider value={controller}>
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
    </ControllerProvider>
  );
}
