import { type Identity, identitiesOf } from "../../../audit/set-aside";
import { sayFinding } from "../../../report/finding-sentence";
import { ignoredFindings, sayReason, sayUnmatched } from "../../../report/set-aside";
import { checkTools } from "../../../text/check-tools";
import { ignoreProblems, ignoreText } from "../../../text/ignores";
import { UnbrokenText } from "../../components/unbroken-text";
import { NoticeAt } from "../../components/notice-at";
import { findingKey } from "../../session/finding-key";
import { useSession } from "../../session/session-context";
import type { CheckedForm, SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";

/** What was set aside and why, and the ignores that match nothing; nothing where the workbook keeps no ignores. */
export function SetAside({
  form: { submission, result },
  notice,
}: {
  form: CheckedForm;
  notice: SessionState["notice"];
}) {
  const { say, language, ruleText } = useLocalization();
  const { unmatched, ignoreProblem } = result;
  const ignored = ignoredFindings(result.findings);
  if (ignored.length + unmatched.length === 0 && ignoreProblem === null) return null;
  const identities = ignored.length > 0 ? identitiesOf(result.findings, submission) : null;
  return (
    <section class="set-aside">
      <h2>{say(ignoreText.title)}</h2>
      {ignoreProblem !== null && <p class="remark">{say(ignoreProblems[ignoreProblem])}</p>}
      <ul>
        {ignored.map((finding) => {
          const sentence = sayFinding(finding, ruleText(finding.rule), language);
          const identity = identities?.get(finding);
          return (
            <li key={findingKey(finding)}>
              <s>
                <UnbrokenText>{sentence}</UnbrokenText>
              </s>{" "}
              <span class="quiet">
                <UnbrokenText>{sayReason(finding.ignored, language)}</UnbrokenText>
              </span>{" "}
              {identity && <TakeBack identity={identity} name={sentence} />}
            </li>
          );
        })}
        {unmatched.map((ignore) => {
          const sentence = sayUnmatched(ignore, language);
          return (
            <li key={`${ignore.key} ${ignore.found}`}>
              <UnbrokenText>{sentence}</UnbrokenText>{" "}
              <span class="quiet">
                <UnbrokenText>{sayReason(ignore, language)}</UnbrokenText>
              </span>{" "}
              <TakeBack identity={ignore} name={sentence} />
            </li>
          );
        })}
      </ul>
      <NoticeAt place="set-aside" notice={notice} />
    </section>
  );
}

function TakeBack({ identity, name }: { identity: Identity; name: string }) {
  const { say } = useLocalization();
  const session = useSession();
  return (
    <button
      type="button"
      class="link"
      aria-label={say(checkTools.takeBackOf, { finding: name })}
      onClick={() => void session.kept.takeBack(identity)}
    >
      {say(checkTools.takeBack)}
    </button>
  );
}
