import { useState } from "preact/hooks";
import { isoFromSerial } from "../../../core/calendar/serial";
import { type Draw, drawOn } from "../../../record/sampling-plan";
import { checkTools } from "../../../text/check-tools";
import { Disclosure } from "../../components/disclosure";
import { useSession } from "../../session/session-context";
import type { CheckedForm, ResultsState } from "../../session/state";
import { useLocalization } from "../../shell/localization";
import { CompareTool } from "./compare-tool";
import { ReportTool } from "./report-tool";
import { SamplingTool } from "./sampling-tool";

/** What is made of an audit: the sampling plan and the report, each a sheet of the workbook. */
export function Tools({
  form,
  version,
  state,
}: {
  form: CheckedForm;
  version: string;
  state: ResultsState;
}) {
  const { say } = useLocalization();
  const session = useSession();
  const [draw, setDraw] = useState<Draw>(() => drawOn(isoFromSerial(session.today())));
  const { notice, isFixing } = state;
  return (
    <section class="tools">
      <Disclosure heading={say(checkTools.sampling)}>
        <SamplingTool {...{ form, draw, notice, isFixing }} onDraw={setDraw} />
      </Disclosure>
      <CompareTool {...{ form, notice, isFixing }} />
      <Disclosure heading={say(checkTools.report)}>
        <ReportTool {...{ draw, version, notice, isFixing }} />
      </Disclosure>
    </section>
  );
}
