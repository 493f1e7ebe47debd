import { useMemo, useState } from "preact/hooks";
import type { Submission } from "../../../form/submission";
import { type Draw, samplingPlan } from "../../../record/sampling-plan";
import { sayAmount } from "../../../text/amount";
import { checkTools } from "../../../text/check-tools";
import { sayDay } from "../../../text/day";
import { noPlanReasons, ownSheetText } from "../../../text/own-sheets";
import { samplingReasonNames } from "../../../text/sampling";
import type { Sentence } from "../../../text/sentence";
import { CellButton } from "../../components/cell-button";
import { SheetButton } from "../../components/sheet-button";
import { NoticeAt } from "../../components/notice-at";
import { useSession } from "../../session/session-context";
import type { CheckedForm, SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";

/** A survey looks into a few days of each multiple; more than a month of them would be all. */
const mostDays = 31;
/** The last seed that `sampleDays` knows. */
const lastSeed = 4_294_967_295;

/** The days that a survey looks into, drawn as a person asks, and as a sheet of the workbook. */
export function SamplingTool({
  form: { submission },
  draw,
  onDraw,
  notice,
  isFixing,
}: {
  form: CheckedForm;
  draw: Draw;
  onDraw: (draw: Draw) => void;
  notice: SessionState["notice"];
  isFixing: boolean;
}) {
  const { say, language } = useLocalization();
  const session = useSession();
  return (
    <div class="tool">
      <p class="quiet">{say(checkTools.samplingHint)}</p>
      <div class="row">
        <WholeNumber
          name={checkTools.perMultiple}
          value={draw.perMultiple}
          from={1}
          to={mostDays}
          onChange={(perMultiple) => {
            onDraw({ ...draw, perMultiple });
          }}
        />
        <WholeNumber
          isWide
          name={checkTools.seed}
          value={draw.seed}
          from={0}
          to={lastSeed}
          onChange={(seed) => {
            onDraw({ ...draw, seed });
          }}
        />
      </div>
      <label class="box">
        <input
          type="checkbox"
          checked={draw.saturdays}
          onChange={({ currentTarget: { checked: saturdays } }) => {
            onDraw({ ...draw, saturdays });
          }}
        />
        {say(checkTools.saturdays)}
      </label>
      <Days submission={submission} draw={draw} />
      <SheetButton
        name={say(checkTools.exportPlan)}
        notice="sampling"
        isHeldUp={isFixing}
        make={async () => {
          const { samplingSheet } = await import("../../../report/sheets/sampling-sheet");
          const options = { language, today: session.today() };
          return (form) => samplingSheet(form.submission, draw, options);
        }}
      />
      <NoticeAt place="sampling" notice={notice} />
    </div>
  );
}

function Days({ submission, draw }: { submission: Submission; draw: Draw }) {
  const { say, language } = useLocalization();
  const plan = useMemo(() => samplingPlan(submission, draw), [submission, draw]);
  if (typeof plan === "string") return <p>{say(noPlanReasons[plan])}</p>;
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={say(checkTools.plan)}>
      <ul class="doubt-list">
        {plan.days.map(({ multiple, date, reason, workers, place }) => (
          <li key={date}>
            <strong>
              {say(ownSheetText.fold, { multiple })} {sayDay(date, language)}
            </strong>{" "}
            {say(samplingReasonNames[reason])}
            {workers !== null && ` · ${sayAmount(workers, "persons", language)}`}{" "}
            <CellButton place={place} notice="sampling" />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A field for a whole number; what is none stays in it, and what is expected is said below. */
function WholeNumber({
  name,
  value,
  from,
  to,
  isWide = false,
  onChange,
}: {
  name: Sentence;
  value: number;
  from: number;
  to: number;
  isWide?: boolean;
  onChange: (value: number) => void;
}) {
  const { say } = useLocalization();
  const [typed, setTyped] = useState(String(value));
  const isRefused = wholeNumber(typed, from, to) === null;
  return (
    <label class={isWide ? "cell-input wide" : "cell-input"}>
      <span class="quiet">{say(name)}</span>
      <input
        inputMode="numeric"
        value={typed}
        aria-invalid={isRefused}
        onInput={({ currentTarget: { value: text } }) => {
          setTyped(text);
          const number = wholeNumber(text, from, to);
          if (number !== null) onChange(number);
        }}
      />
      {isRefused && (
        <span role="alert">
          {say(checkTools.wholeNumber, { from, to: to.toLocaleString("en-US") })}
        </span>
      )}
    </label>
  );
}

function wholeNumber(text: string, from: number, to: number): number | null {
  const digits = text.trim();
  const number = /^\d+$/.test(digits) ? Number(digits) : NaN;
  return number >= from && number <= to ? number : null;
}
