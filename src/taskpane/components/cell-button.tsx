import { checkText } from "../../text/pane";
import { areaAddress, qualified } from "../../workbook/address";
import type { Area, Place } from "../../workbook/workbook";
import { useLocalization } from "../shell/localization";
import type { NoticePlace } from "../session/state";
import { useSession } from "../session/session-context";

/** Goes to a cell, or to an area that begins with it; what keeps Excel from it is said at `notice`. */
export function CellButton({
  place: { sheet, row, column },
  area = { top: row, left: column, bottom: row, right: column },
  notice,
}: {
  place: Place;
  area?: Area;
  notice: NoticePlace;
}) {
  const { say } = useLocalization();
  const session = useSession();
  const cell = qualified(sheet, area);
  return (
    <button
      type="button"
      class="link"
      title={cell}
      aria-label={say(checkText.goToCell, { cell })}
      onClick={() => void session.goTo(sheet, area, notice)}
    >
      {areaAddress(area)}
    </button>
  );
}
