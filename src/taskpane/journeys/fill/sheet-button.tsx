import { useState } from "preact/hooks";
import { nowText } from "../../../text/now";
import type { OwnSheet } from "../../../workbook/own-sheet/own-sheet";
import { useSession } from "../../session/session-context";
import type { NoticePlace } from "../../session/state";
import { useLocalization } from "../../shell/localization";

const firstCell = { top: 0, left: 0, bottom: 0, right: 0 };

/**
 * Writes one of the add-in's own sheets, and then offers to show it.
 *
 * @param props.sheet makes the sheet, of a part of the add-in that is loaded then
 * @param props.notice where it is said that it was not written
 */
export function SheetButton({
  name,
  sheet,
  notice,
}: {
  name: string;
  sheet: () => Promise<OwnSheet>;
  notice: NoticePlace;
}) {
  const { say } = useLocalization();
  const session = useSession();
  const [written, setWritten] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const write = async () => {
    if (isWriting) return;
    setWriting(true);
    setWritten(null);
    const ready = await session.loadLater(sheet, notice);
    if (ready) setWritten(await session.writeSheet(ready, notice));
    setWriting(false);
  };
  return (
    <div>
      <button type="button" aria-disabled={isWriting} onClick={() => void write()}>
        {name}
      </button>
      <p role="status">
        {written !== null && (
          <>
            {say(nowText.written, { sheet: written })}{" "}
            <button
              type="button"
              class="link"
              onClick={() => void session.goTo(written, firstCell, notice)}
            >
              {say(nowText.show)}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
