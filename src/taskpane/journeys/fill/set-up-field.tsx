import type { Submission } from "../../../form/submission";
import type { Sentence } from "../../../text/sentence";
import { setUpText } from "../../../text/set-up";
import { useLocalization } from "../../shell/localization";
import {
  lockOf,
  type missingIn,
  type SetUpCells,
  type SetUpDraft,
  type SetUpField,
} from "./set-up-draft";

/** What is expected of a field whose text cannot be read. */
const expected: Partial<Record<SetUpField, Sentence>> = {
  businessType: setUpText.aCode,
  leadoffDate: setUpText.notADate,
  reportReceived: setUpText.notADate,
  headCount1: setUpText.notACount,
  headCount2: setUpText.notACount,
  headCount3: setUpText.notACount,
  constructionAmount: setUpText.notPositive,
  laborRate: setUpText.notAPercent,
  monthlyLaborCost: setUpText.notPositive,
  constructionMonths: setUpText.notPositive,
  rate: setUpText.notAPercent,
};

/** What is said to be missing for the goal. */
export const missingNames: Readonly<Record<ReturnType<typeof missingIn>[number], Sentence>> = {
  industry: setUpText.industry,
  leadoffDate: setUpText.leadoffDate,
  enrollment: setUpText.enrollmentStep,
  rate: setUpText.rate,
};

/** What each step of the set-up is given. */
export interface StepProps {
  readonly draft: SetUpDraft;
  readonly cells: SetUpCells;
  readonly submission: Submission;
  /** The fields whose text was refused when the step was to be left. */
  readonly shownRefused: ReadonlySet<SetUpField>;
  readonly onType: (field: SetUpField, text: string) => void;
}

/** A field of the set-up: what was understood is said below it, and what is expected where that cannot be read. */
export function Field({
  draft,
  cells,
  shownRefused,
  onType,
  name,
  label,
  isWide = false,
  children,
}: StepProps & {
  readonly name: SetUpField;
  readonly label: Sentence | string;
  readonly isWide?: boolean;
  readonly children?: string | false | null;
}) {
  const { say } = useLocalization();
  const lock = lockOf(name, cells);
  const isDate = name === "leadoffDate" || name === "reportReceived";
  const isText = name === "rateSource";
  const isRefused = shownRefused.has(name) && draft.refused.has(name);
  const refusal = expected[name];
  return (
    <label class={isWide ? "cell-input wide" : "cell-input"}>
      <span class="quiet">{typeof label === "string" ? label : say(label)}</span>
      <input
        data-field={name}
        inputMode={isText ? "text" : isDate ? "numeric" : "decimal"}
        value={draft.texts[name]}
        placeholder={isDate ? say(setUpText.dateHint) : undefined}
        readOnly={lock !== null}
        aria-invalid={isRefused}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
        onInput={({ currentTarget }) => {
          onType(name, currentTarget.value);
        }}
      />
      {children && <output class="quiet">{children}</output>}
      {lock && <span class="quiet">{say(lock)}</span>}
      {isRefused && refusal && <span role="alert">{say(refusal)}</span>}
    </label>
  );
}
