import { useState } from "preact/hooks";
import type { AuditResult } from "../../../audit/finding";
import { Icon } from "../../../charts/icon";
import { checkTools } from "../../../text/check-tools";
import { findingsText } from "../../../text/findings";
import { severityWords } from "../../../text/report";
import { gapText } from "../../../text/verdict";
import { type Filter, type Outcome, toggled } from "../../session/filter";
import { useSession } from "../../session/session-context";
import { useLocalization } from "../../shell/localization";
import { moveInRow } from "./arrow-keys";

/** How often each outcome was found. Those that the view lists are toggles: one stop for Tab, the arrow keys reach all. */
export function Counts({ counts, filter }: { counts: AuditResult["counts"]; filter: Filter }) {
  const { say } = useLocalization();
  const session = useSession();
  const [stop, setStop] = useState<Outcome>("error");
  const toggles: readonly (readonly [Outcome, number])[] = [
    ["error", counts.error],
    ["warning", counts.warning],
    ["info", counts.info],
    ["needs-review", counts.needsReview],
    ["could-not-check", counts.couldNotCheck],
  ];
  return (
    <div role="toolbar" aria-label={say(checkTools.filterBy)} onKeyDown={moveInRow}>
      <ul class="counts" aria-label={say(findingsText.counts)}>
        {toggles.map(([outcome, count]) => {
          const kind = outcome === "could-not-check" ? "incomplete" : outcome;
          const word = kind === "incomplete" ? gapText.word : severityWords[kind];
          return (
            <li class={count > 0 ? kind : `${kind} none`}>
              <button
                type="button"
                aria-pressed={filter.outcomes.includes(outcome)}
                tabIndex={outcome === stop ? 0 : -1}
                onFocus={() => {
                  setStop(outcome);
                }}
                onClick={() => {
                  session.dispatch({ type: "filtered", filter: toggled(filter, outcome) });
                }}
              >
                <Icon kind={kind} />
                <span class="word">{say(word)}</span>{" "}
                <strong>{count.toLocaleString("en-US")}</strong>
              </button>
            </li>
          );
        })}
        <li class={counts.passed > 0 ? "count passed" : "count passed none"}>
          <Icon kind="passed" />
          <span class="word">{say(severityWords.passed)}</span>{" "}
          <strong>{counts.passed.toLocaleString("en-US")}</strong>
        </li>
        <li class="count none">
          <span class="dash" aria-hidden="true">
            –
          </span>
          <span class="word">{say(findingsText.notApplicableWord)}</span>{" "}
          <strong>{counts.notApplicable.toLocaleString("en-US")}</strong>
        </li>
      </ul>
    </div>
  );
}
