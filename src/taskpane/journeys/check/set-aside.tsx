import type { AuditResult } from "../../../audit/finding";
import { sayFinding } from "../../../report/finding-sentence";
import { ignoredFindings, sayReason, sayUnmatched } from "../../../report/set-aside";
import { ignoreProblems, ignoreText } from "../../../text/ignores";
import { useLocalization } from "../../shell/localization";
import { findingKey } from "../../session/finding-key";

/** What was set aside and why, and the ignores that match nothing; nothing where the workbook keeps no ignores. */
export function SetAside({ result }: { result: AuditResult }) {
  const { say, language, ruleText } = useLocalization();
  const { unmatched, ignoreProblem } = result;
  const ignored = ignoredFindings(result.findings);
  if (ignored.length + unmatched.length === 0 && ignoreProblem === null) return null;
  return (
    <section class="set-aside">
      <h2>{say(ignoreText.title)}</h2>
      {ignoreProblem !== null && <p class="remark">{say(ignoreProblems[ignoreProblem])}</p>}
      <ul>
        {ignored.map((finding) => (
          <li key={findingKey(finding)}>
            <s>{sayFinding(finding, ruleText(finding.rule), language)}</s>{" "}
            <span class="quiet">{sayReason(finding.ignored, language)}</span>
          </li>
        ))}
        {unmatched.map((ignore) => (
          <li key={`${ignore.key} ${ignore.found}`}>
            {sayUnmatched(ignore, language)}{" "}
            <span class="quiet">{sayReason(ignore, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
