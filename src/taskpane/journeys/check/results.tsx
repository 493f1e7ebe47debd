import { isOwnForm } from "../../../form/own-form";
import { answersIn } from "../../../form/recognise/answers";
import { findingsText } from "../../../text/findings";
import { checkText } from "../../../text/pane";
import { toBeChecked } from "../../../text/to-be-checked";
import { memo } from "../../components/memo";
import { useLocalization } from "../../shell/localization";
import type { Workbook } from "../../../workbook/workbook";
import type { CheckedForm, ResultsState } from "../../session/state";
import { moveByArrowKey } from "./arrow-keys";
import { useSession } from "../../session/session-context";
import { Doubts } from "./doubts";
import { Findings } from "./findings";
import { Gaps } from "./gaps";
import { Rules } from "./rules";
import { SetAside } from "./set-aside";
import { Summary } from "./summary";
import { Tools } from "./tools";

type Props = ResultsState & { readonly version: string };

/** What the last check found. */
export const Results = memo(function Results(props: Props) {
  const { checked, isWorking, calculation } = props;
  return (
    <div class="results" onKeyDown={moveByArrowKey}>
      {checked?.form && <Audited form={checked.form} workbook={checked.workbook} {...props} />}
      {checked?.form === null && <NoForm />}
      {checked === null && !isWorking && calculation.state !== "awaited" && <NotChecked />}
    </div>
  );
});

function Audited({
  form,
  workbook,
  version,
  ...state
}: Props & { form: CheckedForm; workbook: Workbook }) {
  const { submission, result } = form;
  const { calculation, filter, notice } = state;
  const taken = <Doubts key="taken" {...{ submission, workbook, notice }} />;
  // Of the form itself there is little to ask; where something was answered the list stays where it is.
  const isFirst = !isOwnForm(workbook) || submission.doubts.length + answersIn(workbook).length > 0;
  if (result.verdict === "empty") {
    return (
      <>
        <Summary form={form} calculation={calculation} filter={filter} />
        <ToBeChecked />
      </>
    );
  }
  return (
    <>
      {/* Where a heading was taken for another, all that follows means nothing. */}
      {isFirst && taken}
      <Summary form={form} calculation={calculation} filter={filter} />
      <Findings form={form} workbook={workbook} state={state} />
      <SetAside form={form} notice={notice} />
      <Gaps result={result} workbook={workbook} filter={filter} notice={notice} />
      {!isFirst && taken}
      <Rules result={result} />
      <Tools form={form} version={version} state={state} />
    </>
  );
}

/** Nothing has been filled in: neither a zero nor a tick would say anything. */
function ToBeChecked() {
  const { say } = useLocalization();
  return (
    <section>
      <h2>{say(toBeChecked.title)}</h2>
      <ul>
        {toBeChecked.parts.map((part) => (
          <li key={part.en}>{say(part)}</li>
        ))}
      </ul>
    </section>
  );
}

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
      <p>{say(findingsText.notChecked)}</p>
    </section>
  );
}
