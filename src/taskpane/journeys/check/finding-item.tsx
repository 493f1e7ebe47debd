import { useLayoutEffect, useRef } from "preact/hooks";
import type { Finding } from "../../../audit/finding";
import { Icon } from "../../../charts/icon";
import { weightOf } from "../../../report/by-rule";
import { sayFinding } from "../../../report/finding-sentence";
import { sayFindingAmount } from "../../../report/finding-amount";
import { sayClauses } from "../../../report/own-rules";
import { findingsText } from "../../../text/findings";
import { checkText } from "../../../text/pane";
import { reportText, severityWords } from "../../../text/report";
import { areaAddress } from "../../../workbook/address";
import type { Place, Workbook } from "../../../workbook/workbook";
import { useLocalization } from "../../shell/localization";
import { findingKey } from "../../session/finding-key";
import { isFixable } from "../../../audit/safe-fixes";
import { isIn } from "../../session/is-in";
import type { Grouping, ResultsState } from "../../session/state";
import { findingButtonClass } from "./arrow-keys";
import { useSession } from "../../session/session-context";
import { UnbrokenText } from "../../components/unbroken-text";
import { FixPreview } from "./fix-preview";
import { type Reason, ReasonButton, ReasonForm, useReason } from "./reason-form";
import { NoticeAt } from "../../components/notice-at";

/**
 * A finding: a button with its severity, cell and sentence, and below it, when open, its details.
 *
 * @param props.tabStop the key of the finding that Tab stops at; the arrow keys reach the others
 * @param props.selected the cell that is selected in Excel: the findings of it are marked
 */
export function FindingItem({
  finding,
  workbook,
  state,
  tabStop,
  selected,
}: {
  finding: Finding;
  workbook: Workbook;
  state: ResultsState;
  tabStop: string | null;
  selected: Place | null;
}) {
  const { say, language, ruleText } = useLocalization();
  const session = useSession();
  const key = findingKey(finding);
  const id = `finding ${key}`.replace(/\s/g, "_");
  const isOpen = state.open === key;
  const weight = weightOf(finding);
  const text = ruleText(finding.rule);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    // The one that was open above it has closed: what a person opens stays in sight.
    if (isOpen && !wasOpen.current) button.current?.scrollIntoView({ block: "nearest" });
    wasOpen.current = isOpen;
  }, [isOpen]);
  // What is typed stays when the finding is closed meanwhile.
  const reason = useReason();
  return (
    <li class={`finding ${weight}`}>
      <button
        ref={button}
        type="button"
        class={findingButtonClass}
        aria-expanded={isOpen}
        aria-current={selected !== null && isIn(selected, finding) ? "location" : undefined}
        aria-controls={isOpen ? id : undefined}
        tabIndex={key === tabStop ? 0 : -1}
        onClick={() => {
          session.dispatch({ type: "opened", finding: key });
          if (!isOpen) void session.goTo(finding.sheet, finding.area, key);
        }}
        onFocus={() => {
          session.dispatch({ type: "reached", finding: key });
        }}
      >
        <span class="line">
          <Icon kind={weight} />
          <span class="word">{say(severityWords[weight])}</span>{" "}
          <span class="about">
            {headings[state.groupBy](finding, text?.title[language] ?? finding.rule)}
          </span>
        </span>{" "}
        <span class="sentence">
          <UnbrokenText>{sayFinding(finding, text, language, "cell")}</UnbrokenText>
        </span>
      </button>
      {isOpen && <Details {...{ id, finding, workbook, state, reason }} />}
    </li>
  );
}

/** What a group does not say already. */
const headings: Record<Grouping, (finding: Finding, title: string) => string> = {
  sheet: (_, title) => title,
  rule: ({ sheet }) => sheet,
};

function Details({
  id,
  finding,
  workbook,
  reason,
  state: { notice, isFixing },
}: {
  id: string;
  reason: Reason;
  finding: Finding;
  workbook: Workbook;
  state: ResultsState;
}) {
  const { say, language, ruleText } = useLocalization();
  const session = useSession();
  const opener = useRef<HTMLButtonElement>(null);
  const key = findingKey(finding);
  const cell = areaAddress(finding.area);
  const amounts = [
    [reportText.found, finding.found],
    [reportText.expected, finding.expected],
  ] as const;
  const help = ruleText(finding.rule)?.help;
  const fixable = isFixable(finding) ? finding : null;
  return (
    <div class="details" id={id}>
      <dl>
        {amounts.map(
          ([name, amount]) =>
            amount.value !== null && (
              <>
                <dt>{say(name)}</dt>
                <dd>
                  <UnbrokenText>{sayFindingAmount(amount, language)}</UnbrokenText>
                </dd>
              </>
            ),
        )}
        <dt>{say(reportText.grounds)}</dt>
        <dd>
          <UnbrokenText>
            {sayClauses(finding, language)
              .map((clause) => `${clause}, `)
              .join("")}
          </UnbrokenText>
          <a href={`help/${language}/rules/${finding.rule}.html`} target="_blank">
            {finding.rule}
          </a>
        </dd>
        {finding.consequences.length > 0 && (
          <>
            <dt>{say(reportText.followsFromIt)}</dt>
            {finding.consequences.map((each) => (
              <dd key={findingKey(each)}>
                <UnbrokenText>{sayFinding(each, ruleText(each.rule), language)}</UnbrokenText>
              </dd>
            ))}
          </>
        )}
      </dl>
      {help && <p class="quiet">{say(help)}</p>}
      {fixable ? (
        <>
          <p class="kind">
            <strong>{say(fixable.fix.safe ? reportText.safeFix : reportText.chosenFix)}</strong>
            <span>{say(fixable.fix.safe ? findingsText.safe : findingsText.unsafe)}</span>
          </p>
          <FixPreview findings={[fixable]} workbook={workbook} place="cell" />
        </>
      ) : (
        <p class="quiet">{say(findingsText.noFix)}</p>
      )}
      <div class="row">
        <button
          type="button"
          aria-label={say(checkText.goToCell, { cell })}
          onClick={() => void session.goTo(finding.sheet, finding.area, key)}
        >
          {say(findingsText.goTo)}
        </button>
        {fixable && (
          <button
            type="button"
            aria-label={say(findingsText.fixCell, { cell })}
            aria-disabled={isFixing}
            onClick={() => void session.cells.fix(key)}
          >
            {say(findingsText.fix)}
          </button>
        )}
        <ReasonButton reason={reason} button={opener} />
      </div>
      {reason.isOpen && (
        <ReasonForm finding={key} reason={reason} onCancel={() => opener.current?.focus()} />
      )}
      <NoticeAt place={key} notice={notice} />
    </div>
  );
}
