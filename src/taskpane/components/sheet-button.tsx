import type { OwnSheet } from "../../workbook/own-sheet/own-sheet";
import type { WorkbookSession } from "../session/session";
import { useSession } from "../session/session-context";
import type { CheckedForm, NoticePlace } from "../session/state";
import { SheetWriter } from "./sheet-writer";

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
  return (
    <SheetWriter
      name={name}
      notice={notice}
      isHeldUp={isHeldUp}
      write={async (progress) => {
        const sheetOf = await session.loadLater(make, notice);
        if (!sheetOf) return { status: "refused" };
        // What is written down must be of the cells as they stand.
        if (session.state.isOutdated) await checkAgain(session, progress.signal);
        const { checked, isOutdated } = session.state;
        if (progress.signal.aborted) return { status: "cancelled" };
        if (!checked?.form || isOutdated) return { status: "refused" };
        return session.writeSheet(sheetOf(checked.form), notice, progress);
      }}
    />
  );
}

async function checkAgain(session: WorkbookSession, signal: AbortSignal): Promise<void> {
  const cancel = () => {
    session.cancel();
  };
  signal.addEventListener("abort", cancel);
  await session.check();
  signal.removeEventListener("abort", cancel);
}
