import { useState } from "preact/hooks";
import type { Sentence } from "../../../text/sentence";
import { checkTools } from "../../../text/check-tools";
import type { OwnSheet } from "../../../workbook/own-sheet/own-sheet";
import { NoticeAt } from "../../components/notice-at";
import { useSession } from "../../session/session-context";
import type { CheckedForm, NoticePlace, SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";

/**
 * Writes one of the add-in's own sheets from the newest audit, then says which one it is and leads to it.
 *
 * @param props.isHeldUp whether it has to wait: cells are being written or calculated
 * @param props.make gets what makes the sheet; undefined where that could not be loaded, which is said at the place
 */
export function SheetButton({
  name,
  place,
  notice,
  isHeldUp,
  make,
}: {
  name: Sentence;
  place: NoticePlace;
  notice: SessionState["notice"];
  isHeldUp: boolean;
  make: () => Promise<((form: CheckedForm) => OwnSheet) | undefined>;
}) {
  const { say } = useLocalization();
  const session = useSession();
  const [written, setWritten] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const write = async () => {
    if (isBusy || isHeldUp) return;
    setBusy(true);
    setWritten(null);
    const sheetOf = await make();
    // What is written down must be of the cells as they stand.
    if (sheetOf && session.state.isOutdated) await session.check();
    const { checked, isOutdated } = session.state;
    if (sheetOf && checked?.form && !isOutdated) {
      setWritten(await session.writeSheet(sheetOf(checked.form), place));
    }
    setBusy(false);
  };
  return (
    <>
      <div class="row">
        <button
          type="button"
          class="primary"
          aria-disabled={isBusy || isHeldUp}
          onClick={() => void write()}
        >
          {say(name)}
        </button>
      </div>
      <div class="row">
        <span aria-live="polite">
          {written !== null && say(checkTools.sheetWritten, { sheet: written })}
        </span>
        {written !== null && (
          <button
            type="button"
            class="link"
            onClick={() =>
              void session.goTo(written, { top: 0, left: 0, bottom: 0, right: 0 }, place)
            }
          >
            {say(checkTools.showSheet)}
          </button>
        )}
      </div>
      <NoticeAt place={place} notice={notice} />
    </>
  );
}
