import type { Finding } from "../../../audit/finding";
import { gapsOf } from "../../../report/gaps";
import { openFindings } from "../../../report/set-aside";
import { checkTools } from "../../../text/check-tools";
import { findingsText } from "../../../text/findings";
import { checkText } from "../../../text/pane";
import type { Workbook } from "../../../workbook/workbook";
import { Disclosure } from "../../components/disclosure";
import { useLocalization } from "../../shell/localization";
import { isFiltering, listsFinding, listsGap, listsUnread } from "../../session/filter";
import { findingKey } from "../../session/finding-key";
import { safeFixes } from "../../../audit/safe-fixes";
import type { CheckedForm, ResultsState } from "../../session/state";
import { useSession } from "../../session/session-context";
import { FindingList, GroupingChoice } from "./finding-list";
import { FixPreview } from "./fix-preview";
import { Hidden, ListFilter } from "./list-filter";
import { NoticeAt } from "../../components/notice-at";
import { useSelectedCell } from "../../components/use-selected-cell";

/** What is certainly wrong, and apart from it what a person must decide. */
export function Findings({
  form: { result },
  workbook,
  state,
}: {
  form: CheckedForm;
  workbook: Workbook;
  state: ResultsState;
}) {
  const { say } = useLocalization();
  const { filter } = state;
  const findings = openFindings(result.findings);
  const gaps = gapsOf(result);
  const shown = findings.filter((finding) => listsFinding(filter, finding));
  const listed =
    shown.length +
    gaps.filter((gap) => listsGap(filter, gap)).length +
    result.unread.filter((part) => listsUnread(filter, part)).length;
  const hidden = findings.length + gaps.length + result.unread.length - listed;
  const wrong = shown.filter((finding) => finding.result === "violation");
  const toReview = shown.filter((finding) => finding.result === "needs-review");
  const [first] = [...wrong, ...toReview];
  const isListed = shown.some((finding) => findingKey(finding) === state.current);
  const tabStop = isListed ? state.current : first ? findingKey(first) : null;
  const selected = useSelectedCell(null);
  const list = { workbook, state, tabStop, selected };
  return (
    <>
      <section class="findings">
        <div class="row">
          <h2>{say(findingsText.findings)}</h2>
          {findings.length > 0 && <GroupingChoice groupBy={state.groupBy} />}
        </div>
        <ListFilter findings={findings} filter={filter} />
        <Hidden filter={filter} listed={listed} hidden={hidden} />
        <NoticeAt place="findings" notice={state.notice} />
        {!isFiltering(filter) && (
          // All of them are made at once: none that a person does not see.
          <SafeFixes findings={findings} workbook={workbook} isFixing={state.isFixing} />
        )}
        {shown.length > 1 && <p class="quiet keys">{say(checkTools.keys)}</p>}
        <FindingList name="wrong" findings={wrong} {...list} />
        {wrong.length === 0 && !isFiltering(filter) && <Nothing />}
      </section>
      {toReview.length > 0 && (
        <section class="findings">
          <h2>{say(findingsText.review)}</h2>
          <p class="quiet">{say(findingsText.reviewHint)}</p>
          <FindingList name="review" findings={toReview} {...list} />
        </section>
      )}
    </>
  );
}

function Nothing() {
  const { say } = useLocalization();
  return <p class="quiet">{say(checkText.nothingLeft)}</p>;
}

function SafeFixes({
  findings,
  workbook,
  isFixing,
}: {
  findings: readonly Finding[];
  workbook: Workbook;
  isFixing: boolean;
}) {
  const { say } = useLocalization();
  const session = useSession();
  const safe = safeFixes(findings);
  if (safe.length === 0) return null;
  const cells = safe.reduce((count, { fix }) => count + fix.changes.length, 0);
  return (
    <div class="all-safe">
      <div class="row">
        <strong>{say(findingsText.safeFixes, { count: safe.length })}</strong>
        <button
          type="button"
          class="primary"
          aria-disabled={isFixing}
          onClick={() => void session.cells.fixAllSafe()}
        >
          {say(findingsText.fixAllSafe)}
        </button>
      </div>
      <Disclosure heading={say(findingsText.preview, { count: cells })}>
        <FixPreview findings={safe} workbook={workbook} place="sheet and cell" />
      </Disclosure>
    </div>
  );
}
