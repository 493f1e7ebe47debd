import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Submission } from "../../../form/submission";
import { deadlinesOf } from "../../../record/deadlines";
import { sayForce, sayStatus } from "../../../report/deadline-status";
import { sayDay } from "../../../text/day";
import { nowText } from "../../../text/now";
import { ownSheetText } from "../../../text/own-sheets";
import { stepNames } from "../../../text/steps";
import { CellButton } from "../../components/cell-button";
import { Disclosure } from "../../components/disclosure";
import { useSession } from "../../session/session-context";
import { useLocalization } from "../../shell/localization";
import { SheetButton } from "../../components/sheet-button";

type CalendarWriter = typeof import("../../../report/deadline-calendar").deadlineCalendar;

/** All deadlines that the workbook tells of, and those ahead as a calendar file. */
export function Deadlines({ submission, today }: { submission: Submission; today: number }) {
  const { say, language } = useLocalization();
  const deadlines = deadlinesOf(submission);
  if (deadlines.length === 0) return null;
  return (
    <Disclosure heading={say(nowText.deadlines, { count: deadlines.length })}>
      <ul class="deadlines">
        {deadlines.map((each) => (
          <li key={`${each.code} ${each.event}`}>
            {say(stepNames[each.code])}
            <p class="quiet">
              {[
                each.due === null ? null : sayDay(each.due, language),
                sayStatus(each, today, language),
                sayForce(each, language),
                each.clauses.join(", "),
              ]
                .filter((part) => part !== null)
                .join(" · ")}{" "}
              {each.place && <CellButton place={each.place} notice="now" />}
            </p>
          </li>
        ))}
      </ul>
      <p class="quiet">{say(ownSheetText.howCounted)}</p>
      <SheetButton
        name={say(nowText.deadlineSheet)}
        make={async () => {
          const { deadlinesSheet } = await import("../../../report/sheets/deadlines-sheet");
          return (form) => deadlinesSheet(form.submission, { language, today });
        }}
        notice="now"
      />
      <CalendarFile submission={submission} today={today} />
    </Disclosure>
  );
}

/** The file as a download, where the host of the pane has one, and as a text to be copied. */
function CalendarFile({ submission, today }: { submission: Submission; today: number }) {
  const { say, language } = useLocalization();
  const session = useSession();
  const text = useRef<HTMLTextAreaElement>(null);
  const [write, setWrite] = useState<CalendarWriter | null>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  // The deadlines may change while the file is offered.
  const calendar = useMemo(
    () => write?.(submission, { language, today }) ?? null,
    [write, submission, language, today],
  );
  useEffect(() => {
    if (calendar === null) return undefined;
    const link = URL.createObjectURL(new Blob([calendar], { type: "text/calendar" }));
    setUrl(link);
    return () => {
      URL.revokeObjectURL(link);
    };
  }, [calendar]);
  const make = async () => {
    const { deadlineCalendar } =
      (await session.loadLater(() => import("../../../report/deadline-calendar"), "now")) ?? {};
    if (!deadlineCalendar) return;
    setWrite(() => deadlineCalendar);
    setCopied(null);
  };
  const copy = async () => {
    const area = text.current;
    if (!area) return;
    try {
      await navigator.clipboard.writeText(area.value);
      setCopied(true);
    } catch {
      // Not every host of the pane lets it write to the clipboard.
      area.select();
      setCopied(false);
    }
  };
  const file = say(nowText.calendarName);
  return (
    <>
      <button type="button" onClick={() => void make()}>
        {say(nowText.calendar)}
      </button>
      <p role="status">{write && calendar === null && say(nowText.noCalendar)}</p>
      {calendar !== null && url !== null && (
        <>
          <p>
            <a href={url} download={file}>
              {say(nowText.download, { file })}
            </a>
          </p>
          <label class="calendar">
            <span class="quiet">{say(nowText.calendarText)}</span>
            <textarea ref={text} readOnly rows={4} value={calendar} />
          </label>
          <button type="button" onClick={() => void copy()}>
            {say(nowText.copy)}
          </button>
          <p role="status">
            {isCopied !== null && say(isCopied ? nowText.copied : nowText.notCopied)}
          </p>
        </>
      )}
    </>
  );
}
