import { refusals as refusalText } from "../../text/excel";
import { checkText } from "../../text/pane";
import { Notice } from "./notice";
import { useLocalization } from "../shell/localization";
import type { SessionState, NoticePlace } from "../session/state";

/** So many refusals are said one by one; thousands of cells are refused for one reason. */
const mostRefusals = 8;

/** What came of the last action, if it was asked for at this place. */
export function NoticeAt({
  place,
  notice,
}: {
  place: NoticePlace;
  notice: SessionState["notice"];
}) {
  const { say } = useLocalization();
  if (notice?.at !== place) return null;
  if (notice.kind === "trouble") {
    return <Notice kind="warning">{say(notice.saying.sentence, notice.saying.params)}</Notice>;
  }
  const { fixed, refusals } = notice;
  return (
    <>
      {fixed.length > 0 && (
        <Notice kind="info">{say(checkText.fixed, { count: fixed.length })}</Notice>
      )}
      {refusals.length > 0 && (
        <Notice kind="warning">
          {say(checkText.notFixed)}
          <ul>
            {refusals.slice(0, mostRefusals).map(({ reason, params }) => (
              <li>{say(refusalText[reason], { ...params })}</li>
            ))}
            {refusals.length > mostRefusals && <li>…</li>}
          </ul>
        </Notice>
      )}
    </>
  );
}
