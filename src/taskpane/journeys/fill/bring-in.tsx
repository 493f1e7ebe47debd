import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { accidentText } from "../../../text/accident-entry";
import type { Workbook } from "../../../workbook/workbook";
import { useSession } from "../../session/session-context";
import { useLocalization } from "../../shell/localization";
import type { AccidentSheet } from "./accident-sheet";
import { accidentsBelow, bringIn } from "./accidents-below";

/** Says that accidents were typed below the prepared rows, and brings them into the list, formulas and all, with a click. */
export function BringIn({ sheet, workbook }: { sheet: AccidentSheet; workbook: Workbook }) {
  const { say } = useLocalization();
  const session = useSession();
  const isBusy = useRef(false);
  const [isDone, setDone] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);
  const rows = accidentsBelow(sheet, workbook);
  const isLeft = rows.length > 0;
  // The button that was pressed is gone.
  useLayoutEffect(() => {
    if (isDone && !isLeft) told.current?.focus();
  }, [isDone, isLeft]);
  const move = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    // A row may have been typed on since it was checked, and none of it may stay behind.
    const asItStands = await session.cells.asItStands("fill");
    let known = asItStands;
    for (const { added, changes } of asItStands ? bringIn(sheet, asItStands) : []) {
      if (known && added) known = await session.cells.addListRow(added, "fill");
      if (known && !(await session.cells.put(changes, "fill", known))) known = null;
    }
    isBusy.current = false;
    setDone(known !== null);
  };
  if (!isLeft) {
    return (
      <p role="status" tabIndex={-1} ref={told}>
        {isDone && say(accidentText.broughtIn)}
      </p>
    );
  }
  const steps = bringIn(sheet, workbook);
  return (
    <div class="remark">
      <p>{say(accidentText.below, { rows: rows.map((row) => row + 1).join(", ") })}</p>
      <button type="button" onClick={() => void move()}>
        {say(accidentText.bringIn)}
      </button>
      {steps.some(({ added }) => added) && <p class="quiet">{say(accidentText.addsRow)}</p>}
    </div>
  );
}
