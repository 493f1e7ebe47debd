import { checkText } from "../../../text/pane";
import { memo } from "../../components/memo";
import { useLocalization } from "../../shell/localization";
import type { ResultsState } from "../../session/state";
import { moveByArrowKey } from "./arrow-keys";
import { useSession } from "../../session/session-context";
import { Doubts } from "./doubts";
import { Findings } from "./findings";
import { Gaps } from "./gaps";
import { Rules } from "./rules";
import { SetAside } from "./set-aside";
import { Summary } from "./summary";
import { Tools } from "./tools";

/** What the last check found. */
export const Results = memo(function Results(state: ResultsState & { readonly version: string }) {
  const { checked, isWorking } = state;
  return (
    <div class="results" onKeyDown={moveByArrowKey}>
      {checked?.form && (
        <>
          <Summary form={checked.form} calculation={state.calculation} filter={state.filter} />
          <Findings form={checked.form} workbook={checked.workbook} state={state} />
          <SetAside form={checked.form} notice={state.notice} />
          <Gaps result={checked.form.result} filter={state.filter} notice={state.notice} />
          <Doubts doubts={checked.form.submission.doubts} notice={state.notice} />
          <Rules result={checked.form.result} />
          <Tools form={checked.form} version={state.version} state={state} />
        </>
      )}
      {checked?.form === null && <NoForm />}
      {checked === null && !isWorking && state.calculation.state !== "awaited" && <NotChecked />}
    </div>
  );
});

function NoForm() {
  const { say, language } = useLocalization();
  const session = useSession();
  return (
    <section>
      <h2>{say(checkText.noFormTitle)}</h2>
      <p>{say(checkText.noForm)}</p>
      <button type="button" class="primary" onClick={() => void session.openNewForm(language)}>
        {say(checkText.newForm)}
      </button>
    </section>
  );
}

function NotChecked() {
  const { say } = useLocalization();
  return (
    <section>
      <p>{say(checkText.notChecked)}</p>
    </section>
  );
}
