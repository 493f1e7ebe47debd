import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isoFromSerial } from "../../../core/calendar/serial";
import { dayIn } from "../../../record/entries";
import { fillText } from "../../../text/fill";
import { cellAddress } from "../../../workbook/address";
import type { Workbook } from "../../../workbook/workbook";
import { CellButton } from "../../components/cell-button";
import { NoticeAt } from "../../components/notice-at";
import { useSession } from "../../session/session-context";
import type { CheckedForm, SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";
import { AddRows } from "./add-rows";
import { Accident } from "./accident";
import { AccidentButton } from "./accident-button";
import { findAccidentSheet } from "./accident-sheet";
import { BringIn } from "./bring-in";
import { FillUntil } from "./fill-until";
import { formLanguage } from "./form-cells";
import { findLog, nextDayOf, type Recorded, roomIn } from "./log-table";
import { Now } from "./now";
import { OneDay } from "./one-day";
import { PasteAttendance } from "./paste-attendance";
import { isReachedShown, Reached } from "./reached";
import { GoalLine } from "./goal-line";
import { SetUp } from "./set-up";
import { findSetUpCells, goalStands } from "./set-up-draft";
import { type Done, stands, useRecording } from "./use-recording";

/** The Fill journey: how far the record is, and the next days of its log. */
export function Fill({
  form,
  workbook,
  notice,
}: {
  form: CheckedForm;
  workbook: Workbook;
  notice: SessionState["notice"];
}) {
  const { say } = useLocalization();
  const { submission } = form;
  const session = useSession();
  const [done, setDone] = useState<Done | null>(null);
  const [isAccidentOpen, setAccidentOpen] = useState(false);
  const wasAccidentOpen = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  const goesOn = useRef(false);
  // What was recorded takes its fields away: whoever was in one of them goes on with the next day.
  useLayoutEffect(() => {
    if (!goesOn.current || document.activeElement !== document.body) return;
    goesOn.current = false;
    focusFirst(place.current);
  });
  const recording = useRecording(workbook, setDone);
  const found = findLog(workbook, submission);
  const setUp = useSetUp(workbook, submission, place, (saying) => {
    setDone(saying === null ? null : { saying });
  });
  if (setUp.isOpen && setUp.cells) {
    return (
      <SetUp
        cells={setUp.cells}
        written={formLanguage(workbook, submission) ?? "ko"}
        submission={submission}
        notice={notice}
        onDone={setUp.close}
      />
    );
  }
  const accidents = findAccidentSheet(workbook, submission);
  if (isAccidentOpen && accidents) {
    return (
      <Accident
        sheet={accidents}
        workbook={workbook}
        submission={submission}
        notice={notice}
        onClose={() => {
          setAccidentOpen(false);
        }}
      />
    );
  }
  const accidentButton = accidents && (
    <>
      <AccidentButton
        sheet={accidents}
        takesFocus={wasAccidentOpen.current}
        onOpen={() => {
          wasAccidentOpen.current = true;
          setDone(null);
          setAccidentOpen(true);
        }}
      />
      <BringIn sheet={accidents} workbook={workbook} />
    </>
  );
  const standing = (isFirst: boolean) => (
    <>
      <Now form={form} notice={notice}>
        {accidentButton}
      </Now>
      {isReachedShown(form) && (
        <Reached
          form={form}
          workbook={workbook}
          isForeign={found.status === "foreign"}
          isFirst={isFirst}
          notice={notice}
        />
      )}
    </>
  );
  if (found.status !== "ready") {
    return (
      <div class="fill">
        <section class="summary">
          {found.status === "foreign" ? (
            <p>{say(fillText.foreign)}</p>
          ) : (
            <>
              <p class="remark">
                {say(fillText[found.status], {
                  cell: cellAddress(found.place.row, found.place.column),
                })}{" "}
                <CellButton place={found.place} notice="fill" />
              </p>
              <NoticeAt place="fill" notice={notice} />
            </>
          )}
        </section>
        {standing(true)}
      </div>
    );
  }
  const last = found.table.days.at(-1);
  const table = recording.ahead ?? found.table;
  const { leadoffDate } = submission.profile;
  // What was taken back since is not said to stand there.
  const told = done?.days && !stands(done.days, workbook) ? null : done;
  const next = nextDayOf(table, dayIn(leadoffDate));
  const today = session.today();
  const room = roomIn(table);
  const canRecord = next !== null && next <= today && room > 0;
  const goOnAfter = async (act: Promise<boolean>) => {
    goesOn.current = true;
    if (!(await act)) goesOn.current = false;
  };
  const record = (recorded: Recorded, saying: string) =>
    goOnAfter(recording.recordDays(recorded, saying));
  return (
    <div class="fill" ref={place}>
      <section class="summary">
        {setUp.cells && (
          <GoalLine
            cells={setUp.cells}
            submission={submission}
            today={session.today()}
            onChange={setUp.open}
          />
        )}
        {last && (
          <p>
            {say(fillText.upTo, {
              date: isoFromSerial(last.date),
              free: roomIn(found.table).toLocaleString("en-US"),
            })}
          </p>
        )}
        {next === null && (
          <p>
            {say(fillText.noLeadoff)}{" "}
            {leadoffDate && <CellButton place={leadoffDate} notice="fill" />}
          </p>
        )}
        {room === 0 && <AddRows table={table} missing={1} />}
        {next !== null && next > today && (
          <p>{say(fillText.upToDate, { today: isoFromSerial(today) })}</p>
        )}
      </section>
      <Told
        done={told}
        onTakeBack={(days) => {
          void goOnAfter(recording.takeBack(days));
        }}
      />
      <NoticeAt place="fill" notice={notice} />
      {canRecord && (
        <>
          <OneDay
            date={next}
            table={table}
            refused={recording.refused}
            onRecord={recording.recordDay}
          />
          <FillUntil
            key={`until ${next}`}
            from={next}
            today={today}
            table={table}
            onRecord={record}
          />
        </>
      )}
      {next !== null && (
        <PasteAttendance
          key={`attendance ${next}`}
          table={table}
          submission={submission}
          first={dayIn(leadoffDate)}
          today={today}
          onRecord={record}
        />
      )}
      {standing(!canRecord)}
    </div>
  );
}

/** What was done last, and the way back from days that were written; all else shows elsewhere on the screen. */
function Told({
  done,
  onTakeBack,
}: {
  done: Done | null;
  onTakeBack: (days: NonNullable<Done["days"]>) => void;
}) {
  const { say } = useLocalization();
  const days = done?.days;
  const place = days?.changes[0]?.place;
  return (
    <div class={days ? "told" : "unseen"}>
      <p role="status">{done?.saying}</p>
      {place && <CellButton place={place} notice="fill" />}
      {days && (
        <button
          type="button"
          class="link"
          onClick={() => {
            onTakeBack(days);
          }}
        >
          {say(fillText.takeBack)}
        </button>
      )}
    </div>
  );
}

/** Moves the focus to the first field, else to the first button. */
function focusFirst(place: HTMLElement | null): void {
  const first = ["form input", "summary, button"]
    .map((selector) => place?.querySelector<HTMLElement>(selector))
    .find((element) => element);
  first?.focus();
}

/** The set-up is open until the goal stands, unless the person does it later, and when it is asked for. */
function useSetUp(
  workbook: Workbook,
  submission: CheckedForm["submission"],
  place: RefObject<HTMLDivElement>,
  onDone: (saying: string | null) => void,
) {
  const cells = findSetUpCells(workbook, submission);
  // What is emptied on the sheet later takes nobody away from what he is at.
  const [asked, setAsked] = useState(() => cells !== null && !goalStands(cells, submission));
  const isOpen = cells !== null && asked;
  const closed = useRef<{ readonly saying: string | null } | null>(null);
  useEffect(() => {
    if (isOpen || !closed.current) return;
    onDone(closed.current.saying);
    closed.current = null;
    focusFirst(place.current);
  }, [isOpen]);
  return {
    cells,
    isOpen,
    open: () => {
      setAsked(true);
    },
    close: (saying: string | null) => {
      closed.current = { saying };
      setAsked(false);
    },
  };
}
