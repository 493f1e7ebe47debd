import { CountBars } from "../../../charts/count-bars";
import { peers, type PeerRow } from "../../../core/certification/statistics";
import { roundHalfUp } from "../../../core/round";
import type { Submission } from "../../../form/submission";
import { derivedEnrollments } from "../../../record/enrollment";
import { numberIn } from "../../../record/entries";
import { currentGoalSubmission } from "../../../record/goal-of-record";
import { statedIndustry } from "../../../record/workplace";
import { nowText } from "../../../text/now";
import { industryGroupNames, sizeClassNames } from "../../../text/statistics";
import { Disclosure } from "../../components/disclosure";
import { type Localization, useLocalization } from "../../shell/localization";

/** What workplaces of the same industry and size came to under the former scheme; no rank and no target. */
export function Peers({ submission }: { submission: Submission }) {
  const localization = useLocalization();
  const { say } = localization;
  const rows = peersOf(submission);
  const [same] = rows;
  return (
    <Disclosure heading={say(nowText.peers)}>
      {same ? (
        <>
          <p>{sayPeers(same, localization)}</p>
          <CountBars
            bars={[
              { name: say(nowText.workplaces), count: same.workplaces },
              { name: say(nowText.started), count: same.started },
              { name: say(nowText.certified), count: same.certified },
            ]}
            reading={sayPeers(same, localization)}
          />
          {same.started > same.workplaces && <p class="quiet">{say(nowText.moreStarted)}</p>}
          <p class="quiet">{say(nowText.peersSource)}</p>
          <Disclosure heading={say(nowText.asTable)}>
            <PeerTable rows={rows} />
          </Disclosure>
        </>
      ) : (
        <p>{say(nowText.noPeers)}</p>
      )}
    </Disclosure>
  );
}

function PeerTable({ rows }: { rows: readonly PeerRow[] }) {
  const { say } = useLocalization();
  const { workplaces, startedOf, certifiedOf } = nowText;
  const percent = (rate: number) => `${roundHalfUp(rate, 1).toLocaleString("en-US")} %`;
  return (
    <table>
      <thead>
        <tr>
          {[workplaces, startedOf, certifiedOf].map((head) => (
            <th key={head.en} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={`${row.industries} ${row.size}`}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {say(industryGroupNames[row.industries])}, {say(sizeClassNames[row.size])}
            </th>
          </tr>
          <tr>
            <td>{row.workplaces.toLocaleString("en-US")}</td>
            <td>
              {row.started.toLocaleString("en-US")} <small>{percent(row.startedRate)}</small>
            </td>
            <td>
              {row.certified.toLocaleString("en-US")} <small>{percent(row.certifiedRate)}</small>
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function sayPeers({ industries, size, ...counts }: PeerRow, { say }: Localization): string {
  return say(nowText.peersOf, {
    industry: say(industryGroupNames[industries]),
    size: say(sizeClassNames[size]),
    workplaces: counts.workplaces.toLocaleString("en-US"),
    started: counts.started.toLocaleString("en-US"),
    certified: counts.certified.toLocaleString("en-US"),
  });
}

/** None where the industry or the head count is not known. */
function peersOf(submission: Submission): readonly PeerRow[] {
  const current = currentGoalSubmission(submission);
  const industry = statedIndustry(submission);
  const enrollment = derivedEnrollments(current)[0] ?? numberIn(current.profile.enrollment) ?? 0;
  return industry === null || enrollment <= 0 ? [] : peers(industry, enrollment);
}
