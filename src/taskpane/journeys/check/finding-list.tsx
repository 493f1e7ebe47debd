import { own } from "../../../core/own";
import type { Finding } from "../../../audit/finding";
import { byRule } from "../../../report/by-rule";
import { grouped } from "../../../report/grouped";
import { findingsText } from "../../../text/findings";
import { pageText } from "../../../text/report-page";
import type { Place, Workbook } from "../../../workbook/workbook";
import { type Localization, useLocalization } from "../../shell/localization";
import { findingKey } from "../../session/finding-key";
import type { Grouping, ResultsState } from "../../session/state";
import { useSession } from "../../session/session-context";
import { FindingItem } from "./finding-item";

/** So many findings of a group are listed at first, and so many more each time. */
const listedAtFirst = 30;
const listedMore = 200;

interface ListProps {
  readonly workbook: Workbook;
  readonly state: ResultsState;
  /** The key of the finding that Tab stops at; the arrow keys reach the others. */
  readonly tabStop: string | null;
  /** The cell that is selected in Excel. */
  readonly selected: Place | null;
}

/**
 * Findings in groups, a button each.
 *
 * @param props.name of the list, apart from other lists
 */
export function FindingList({
  name,
  findings,
  ...list
}: ListProps & { name: string; findings: readonly Finding[] }) {
  const groups = groupsOf(findings, list.state.groupBy, useLocalization());
  return (
    <>
      {groups.map((group) => (
        <FindingGroup key={group.name} id={`${name} ${group.name}`} group={group} {...list} />
      ))}
    </>
  );
}

function FindingGroup({
  id,
  group: { title, findings },
  ...list
}: ListProps & { id: string; group: Group }) {
  const { say } = useLocalization();
  const session = useSession();
  const listed = own(list.state.listed, id) ?? listedAtFirst;
  const hidden = findings.length - listed;
  return (
    <div class="group">
      <h3>
        {title} <span class="quiet">{findings.length.toLocaleString("en-US")}</span>
      </h3>
      <ul class="finding-list">
        {findings.slice(0, listed).map((finding) => (
          <FindingItem key={findingKey(finding)} finding={finding} {...list} />
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          onClick={() => {
            session.dispatch({ type: "unfolded", group: id, listed: listed + listedMore });
          }}
        >
          {say(findingsText.moreFindings, { count: Math.min(hidden, listedMore) })}
        </button>
      )}
    </div>
  );
}

interface Group {
  readonly name: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** The order in which findings are listed, for the arrow keys too. */
function groupsOf(
  findings: readonly Finding[],
  by: Grouping,
  { say, ruleText, language }: Localization,
): Group[] {
  if (by === "sheet") {
    return [...grouped(findings, ({ sheet }) => sheet)].map(([sheet, ofSheet]) => ({
      name: sheet,
      title: say(pageText.sheet, { sheet }),
      findings: ofSheet,
    }));
  }
  return byRule(findings).map(({ rule, weight, findings: ofRule }) => ({
    name: `${weight} ${rule}`,
    title: ruleText(rule)?.title[language] ?? rule,
    findings: ofRule,
  }));
}

/** Which way findings are grouped. */
export function GroupingChoice({ groupBy }: { groupBy: Grouping }) {
  const { say } = useLocalization();
  const session = useSession();
  const choices = [
    ["sheet", findingsText.bySheet],
    ["rule", findingsText.byRule],
  ] as const;
  return (
    <div class="choice" role="group" aria-label={say(findingsText.groupBy)}>
      {choices.map(([by, name]) => (
        <button
          type="button"
          aria-pressed={groupBy === by}
          onClick={() => {
            session.dispatch({ type: "grouped", by });
          }}
        >
          {say(name)}
        </button>
      ))}
    </div>
  );
}
