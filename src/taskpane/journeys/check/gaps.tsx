import type { AuditResult } from "../../../audit/finding";
import { fieldLabel } from "../../../form/fields";
import { isOwnForm } from "../../../form/own-form";
import { gapsOf, sayMissing, sayUnread } from "../../../report/gaps";
import { answerText } from "../../../text/answers";
import { gapText } from "../../../text/verdict";
import type { Workbook } from "../../../workbook/workbook";
import { useLocalization } from "../../shell/localization";
import { type Filter, listsGap, listsUnread } from "../../session/filter";
import type { SessionState } from "../../session/state";
import { CellButton } from "../../components/cell-button";
import { NoticeAt } from "../../components/notice-at";
import { canBePicked, PickField } from "./pick-cell";

/** What was not checked and why: inputs that are missing, and parts that were not read. */
export function Gaps({
  result,
  workbook,
  filter,
  notice,
}: {
  result: AuditResult;
  workbook: Workbook;
  filter: Filter;
  notice: SessionState["notice"];
}) {
  const { say, language, ruleText } = useLocalization();
  const gaps = gapsOf(result).filter((gap) => listsGap(filter, gap));
  const parts = result.unread.filter((part) => listsUnread(filter, part));
  if (gaps.length + parts.length === 0) return null;
  // In the form every field has its cell.
  const isFixed = isOwnForm(workbook);
  const title = (rule: string) => ruleText(rule)?.title[language] ?? rule;
  return (
    <section class="gaps">
      <h2>{say(gapText.title)}</h2>
      <ul class="doubt-list">
        {gaps.map(({ missing, rules }) => (
          <li>
            <p>{sayMissing(missing, language)}</p>
            {missing.place && (
              <div class="row">
                <CellButton place={missing.place} notice="gaps" />
              </div>
            )}
            {missing.place === null && !isFixed && canBePicked(missing.field) && (
              <PickField
                field={missing.field}
                workbook={workbook}
                name={say(answerText.pickFor, { field: fieldLabel(missing.field, language) })}
              >
                {say(answerText.pick)}
              </PickField>
            )}
            <p class="quiet">{say(gapText.rules, { rules: rules.map(title).join(", ") })}</p>
          </li>
        ))}
        {parts.map(({ sheet, range, ...unread }) => (
          <li>
            <p>{sayUnread({ sheet, range, ...unread }, language)}</p>
            <div class="row">
              <CellButton
                place={{ sheet, row: range.top, column: range.left }}
                area={range}
                notice="gaps"
              />
            </div>
          </li>
        ))}
      </ul>
      <NoticeAt place="gaps" notice={notice} />
    </section>
  );
}
