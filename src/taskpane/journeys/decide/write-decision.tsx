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
import type { SheetProgress } from "../../../workbook/sources/excel";
import { SheetWriter } from "../../components/sheet-writer";
import { useSession } from "../../session/session-context";
import type { SheetOutcome } from "../../session/state";
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
  const [isNewer, setNewer] = useState(false);
  const write = async (progress: SheetProgress): Promise<SheetOutcome> => {
    // Somebody else may have written down a decision meanwhile.
    const text = await session.kept.read("decisions", "decide");
    if (text === undefined) return { status: "refused" };
    const before = text === null ? noDecisions : decisionsFromJson(text);
    setNewer(before === "newer");
    if (before === "newer") return { status: "refused" };
    const today = session.today();
    const entry = entryOf(decision, steps, result, today, language);
    const kept: KeptDecisions = {
      answers: new Map([...before.answers, [decision.id, answers]]),
      entries: withEntry(before.entries, entry),
    };
    const sheet = decisionsSheet(kept.entries, submission, { language, today });
    const written = await session.writeSheet(sheet, "decide", progress);
    if (written.status !== "written") return written;
    const isKept = await session.kept.keep("decisions", decisionsToJson(kept), "decide");
    if (!isKept) return { status: "refused" };
    onWritten(kept);
    return written;
  };
  return (
    <div>
      <SheetWriter isPrimary name={say(decideText.write)} write={write} notice="decide" />
      {isNewer && <p role="alert">{say(decideText.newer)}</p>}
    </div>
  );
}
