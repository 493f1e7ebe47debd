import type { AuditResult } from "../../../audit/finding";
import { gapsOf, sayMissing, sayUnread } from "../../../report/gaps";
import { gapText } from "../../../text/verdict";
import { useLocalization } from "../../shell/localization";
import { type Filter, listsGap, listsUnread } from "../../session/filter";
import type { SessionState } from "../../session/state";
import { CellButton } from "../../components/cell-button";
import { NoticeAt } from "../../components/notice-at";

/** What was not checked and why: inputs that are missing, and parts that were not read. */
export function Gaps({
  result,
  filter,
  notice,
}: {
  result: AuditResult;
  filter: Filter;
  notice: SessionState["notice"];
}) {
  const { say, language, ruleText } = useLocalization();
  const gaps = gapsOf(result).filter((gap) => listsGap(filter, gap));
  const parts = result.unread.filter((part) => listsUnread(filter, part));
  if (gaps.length + parts.length === 0) return null;
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
