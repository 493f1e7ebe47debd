import { useState } from "preact/hooks";
import { fillText } from "../../../text/fill";
import { useSession } from "../../session/session-context";
import { useLocalization } from "../../shell/localization";
import { type LogTable, roomIn } from "./log-table";

/** A month's. */
const rowsAtOnce = 31;

/**
 * The rows of the log do not do for what is to be recorded: as many as are missing are added with a click, by the
 * month, with their formulas.
 *
 * @param props.missing how many more are needed
 */
export function AddRows({ table, missing }: { table: LogTable; missing: number }) {
  const { say } = useLocalization();
  const session = useSession();
  const [isBusy, setBusy] = useState(false);
  const count = Math.ceil(missing / rowsAtOnce) * rowsAtOnce;
  const free = roomIn(table);
  const add = async () => {
    if (isBusy) return;
    setBusy(true);
    await session.cells.addRows(table, count, "fill");
    setBusy(false);
  };
  return (
    <div class="remark">
      <p role="status">
        {free === 0 ? say(fillText.full) : say(fillText.tooMany, { free, missing })}
      </p>
      <button type="button" aria-disabled={isBusy} onClick={() => void add()}>
        {say(fillText.addRows, { count })}
      </button>
      <p class="quiet">{say(fillText.noUndo)}</p>
    </div>
  );
}
