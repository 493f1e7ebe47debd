import type { Doubt } from "../../../form/submission";
import { fieldLabel } from "../../../form/fields";
import { checkText } from "../../../text/pane";
import { pageText } from "../../../text/report-page";
import { useLocalization } from "../../shell/localization";
import type { SessionState } from "../../session/state";
import { CellButton } from "../../components/cell-button";
import { NoticeAt } from "../../components/notice-at";

/** What was taken for what without certainty, for a person to look at first. */
export function Doubts({
  doubts,
  notice,
}: {
  doubts: readonly Doubt[];
  notice: SessionState["notice"];
}) {
  const { say } = useLocalization();
  return (
    <section class="doubts">
      <h2>{say(pageText.taken)}</h2>
      {doubts.length === 0 ? (
        <p class="quiet">{say(checkText.certain)}</p>
      ) : (
        <>
          <p class="quiet">{say(pageText.takenHint)}</p>
          <ul class="doubt-list">
            {doubts.map((doubt) => (
              <DoubtItem doubt={doubt} />
            ))}
          </ul>
        </>
      )}
      <NoticeAt place="doubts" notice={notice} />
    </section>
  );
}

function DoubtItem({
  doubt: { place, field, heading, alternatives, rivals = [] },
}: {
  doubt: Doubt;
}) {
  const { say, language } = useLocalization();
  const others = alternatives.map((other) => fieldLabel(other, language)).join(", ");
  const taken = say(pageText.doubt, { heading, field: fieldLabel(field, language) });
  return (
    <li>
      <p>
        {others === "" ? taken : `${taken} ${say(pageText.doubtAlternatives, { fields: others })}`}
      </p>
      <div class="row">
        {[place, ...rivals].map((at) => (
          <CellButton place={at} notice="doubts" />
        ))}
      </div>
    </li>
  );
}
