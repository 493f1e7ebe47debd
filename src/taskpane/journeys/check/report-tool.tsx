import { useState } from "preact/hooks";
import type { Draw } from "../../../record/sampling-plan";
import { checkTools } from "../../../text/check-tools";
import { SheetButton } from "../../components/sheet-button";
import { NoticeAt } from "../../components/notice-at";
import { useSession } from "../../session/session-context";
import type { SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";

/**
 * The audit report, written into a sheet of the workbook in either language.
 *
 * @param props.draw of the sampling plan, which is a part of it
 * @param props.version of the add-in
 */
export function ReportTool({
  draw,
  version,
  notice,
  isFixing,
}: {
  draw: Draw;
  version: string;
  notice: SessionState["notice"];
  isFixing: boolean;
}) {
  const { say, language: shown } = useLocalization();
  const session = useSession();
  const [language, setLanguage] = useState(shown);
  return (
    <div class="tool">
      <p class="quiet">{say(checkTools.reportHint)}</p>
      <p>
        <select
          aria-label={say(checkTools.reportLanguage)}
          value={language}
          onChange={({ currentTarget: { value } }) => {
            setLanguage(value === "en" ? "en" : "ko");
          }}
        >
          <option value="ko">한국어</option>
          <option value="en">English</option>
        </select>
      </p>
      <SheetButton
        name={say(checkTools.writeReport)}
        notice="report"
        isHeldUp={isFixing}
        make={async () => {
          const { reportSheet } = await import("../../../report/sheets/report-sheet");
          const options = { language, today: session.today(), version, draw };
          return (form) => reportSheet(form, { ...options, rules: form.rules });
        }}
      />
      <NoticeAt place="report" notice={notice} />
    </div>
  );
}
