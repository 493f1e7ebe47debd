import { ownSheetText } from "../../text/own-sheets";
import { useSession } from "../session/session-context";
import type { NoticePlace } from "../session/state";
import { useLocalization } from "../shell/localization";

const firstCell = { top: 0, left: 0, bottom: 0, right: 0 };

/**
 * Says that one of the add-in's own sheets was written, and leads to it.
 *
 * @param props.sheet its name; null where none was written yet
 * @param props.notice where it is said that it cannot be shown
 */
export function WrittenSheet({ sheet, notice }: { sheet: string | null; notice: NoticePlace }) {
  const { say } = useLocalization();
  const session = useSession();
  return (
    <p role="status">
      {sheet !== null && (
        <>
          {say(ownSheetText.written, { sheet })}{" "}
          <button
            type="button"
            class="link"
            onClick={() => void session.goTo(sheet, firstCell, notice)}
          >
            {say(ownSheetText.show)}
          </button>
        </>
      )}
    </p>
  );
}
