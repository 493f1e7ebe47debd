import { useState } from "preact/hooks";
import type { Answers, Decision } from "../../../decisions/decision";
import { entryOf, withEntry } from "../../../decisions/entry";
import {
  decisionsFromJson,
  decisionsToJson,
  type KeptDecisions,
  noDecisions,
} from "../../../decisions/kept";
import type { Result, Step } from "../../../decisions/walk";
import type { Submission } from "../../../form/submission";
import { decisionsSheet } from "../../../report/sheets/decisions-sheet";
import { decideText } from "../../../text/decide";
import { WrittenSheet } from "../../components/written-sheet";
import { useSession } from "../../session/session-context";
import { useLocalization } from "../../shell/localization";

/** Writes a decision into the sheet of decisions, and its answers into the workbook, when it is asked to. */
export function WriteDecision({
  decision,
  answers,
  steps,
  result,
  submission,
  onWritten,
}: {
  decision: Decision;
  answers: Answers;
  steps: readonly Step[];
  result: Result;
  submission: Submission | null;
  onWritten: (kept: KeptDecisions) => void;
}) {
  const { say, language } = useLocalization();
  const session = useSession();
  const [isBusy, setBusy] = useState(false);
  const [written, setWritten] = useState<string | null>(null);
  const [isNewer, setNewer] = useState(false);
  const write = async () => {
    // Somebody else may have written down a decision meanwhile.
    const text = await session.readKept("decisions", "decide");
    if (text === undefined) return;
    const before = text === null ? noDecisions : decisionsFromJson(text);
    setNewer(before === "newer");
    if (before === "newer") return;
    const today = session.today();
    const entry = entryOf(decision, steps, result, today, language);
    const kept: KeptDecisions = {
      answers: new Map([...before.answers, [decision.id, answers]]),
      entries: withEntry(before.entries, entry),
    };
    const sheet = decisionsSheet(kept.entries, submission, { language, today });
    const name = await session.writeSheet(sheet, "decide");
    if (name === null) return;
    if (!(await session.keep("decisions", decisionsToJson(kept), "decide"))) return;
    setWritten(name);
    onWritten(kept);
  };
  return (
    <div>
      <button
        type="button"
        class="primary"
        aria-disabled={isBusy}
        onClick={() => {
          if (isBusy) return;
          setBusy(true);
          setWritten(null);
          void write().finally(() => {
            setBusy(false);
          });
        }}
      >
        {say(decideText.write)}
      </button>
      {isNewer && <p role="alert">{say(decideText.newer)}</p>}
      <WrittenSheet sheet={written} notice="decide" />
    </div>
  );
}
