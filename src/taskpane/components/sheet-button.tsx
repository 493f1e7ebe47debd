import { useState } from "preact/hooks";
import type { OwnSheet } from "../../workbook/own-sheet/own-sheet";
import { useSession } from "../session/session-context";
import type { CheckedForm, NoticePlace } from "../session/state";
import { WrittenSheet } from "./written-sheet";

/**
 * Writes one of the add-in's own sheets from the newest audit, then says which one it is and leads to it.
 *
 * @param props.make gets what makes the sheet, of a part of the add-in that is loaded then
 * @param props.notice where it is said that it was not written
 * @param props.isHeldUp whether it has to wait: cells are being written or calculated
 */
export function SheetButton({
  name,
  make,
  notice,
  isHeldUp = false,
}: {
  name: string;
  make: () => Promise<(form: CheckedForm) => OwnSheet>;
  notice: NoticePlace;
  isHeldUp?: boolean;
}) {
  const session = useSession();
  const [written, setWritten] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const write = async () => {
    if (isBusy || isHeldUp) return;
    setBusy(true);
    setWritten(null);
    const sheetOf = await session.loadLater(make, notice);
    // What is written down must be of the cells as they stand.
    if (sheetOf && session.state.isOutdated) await session.check();
    const { checked, isOutdated } = session.state;
    if (sheetOf && checked?.form && !isOutdated) {
      setWritten(await session.writeSheet(sheetOf(checked.form), notice));
    }
    setBusy(false);
  };
  return (
    <div>
      <button type="button" aria-disabled={isBusy || isHeldUp} onClick={() => void write()}>
        {name}
      </button>
      <WrittenSheet sheet={written} notice={notice} />
    </div>
  );
}
