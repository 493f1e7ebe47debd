import { useMemo } from "preact/hooks";
import { Icon } from "../../../charts/icon";
import type { Doubt, Submission } from "../../../form/submission";
import { fieldLabel } from "../../../form/fields";
import { takenFields } from "../../../report/taken-fields";
import { checkTools } from "../../../text/check-tools";
import { checkText } from "../../../text/pane";
import { pageText } from "../../../text/report-page";
import { qualified } from "../../../workbook/address";
import { Disclosure } from "../../components/disclosure";
import { useLocalization } from "../../shell/localization";
import type { SessionState } from "../../session/state";
import { CellButton } from "../../components/cell-button";
import { NoticeAt } from "../../components/notice-at";

/** What was taken for what: first what is not certain, for a person to look at, then all of it. */
export function Taken({
  submission,
  notice,
}: {
  submission: Submission;
  notice: SessionState["notice"];
}) {
  const { say } = useLocalization();
  const { doubts } = submission;
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
      <Fields submission={submission} />
    </section>
  );
}

/** Every field that was read with its cells, the uncertain ones first. */
function Fields({ submission }: { submission: Submission }) {
  const { say, language } = useLocalization();
  const fields = useMemo(() => {
    const uncertain = new Set(submission.doubts.map(({ field }) => field));
    return takenFields(submission, language)
      .map((taken) => ({ ...taken, isUncertain: uncertain.has(taken.field) }))
      .toSorted((a, b) => Number(b.isUncertain) - Number(a.isUncertain));
  }, [submission, language]);
  return (
    <Disclosure heading={say(checkTools.taken, { count: fields.length })}>
      <ul class="doubt-list taken">
        {fields.map(({ label, sheet, area, value, unit, notes, isUncertain }) => (
          <li key={`${label} ${qualified(sheet, area)}`}>
            <strong>{label}</strong>{" "}
            {isUncertain && (
              <span class="needs-review">
                <Icon kind="needs-review" />
                <span class="word">{say(checkTools.uncertain)}</span>{" "}
              </span>
            )}
            <CellButton
              place={{ sheet, row: area.top, column: area.left }}
              area={area}
              notice="doubts"
            />{" "}
            {value} {unit} <small>{[sheet, ...notes].join(", ")}</small>
          </li>
        ))}
      </ul>
    </Disclosure>
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
