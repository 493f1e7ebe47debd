import { useRef, useState } from "preact/hooks";
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
import { FillUntil } from "./fill-until";
import { findLog, nextDayOf, type Recorded, roomIn } from "./log-table";
import { Now } from "./now";
import { OneDay } from "./one-day";
import { isReachedShown, Reached } from "./reached";

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
  const [done, setDone] = useState<string | null>(null);
  const isRecording = useRef(false);
  const found = findLog(workbook, submission);
  const journey = (isFirst: boolean) => (
    <>
      <Now form={form} notice={notice} />
      {isReachedShown(form) && (
        <Reached
          form={form}
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
        {journey(true)}
      </div>
    );
  }
  const { table } = found;
  const last = table.days.at(-1);
  const { leadoffDate } = submission.profile;
  const next = nextDayOf(table, dayIn(leadoffDate));
  const today = session.today();
  const room = roomIn(table);
  const canRecord = next !== null && next <= today && room > 0;
  const record = async ({ changes }: Recorded, saying: string) => {
    // The next day is known once the workbook was read again.
    if (isRecording.current) return;
    isRecording.current = true;
    setDone(null);
    const isWritten = await session.put(changes, "fill");
    isRecording.current = false;
    if (isWritten) setDone(saying);
  };
  return (
    <div class="fill">
      <section class="summary">
        {last && (
          <p>
            {say(fillText.upTo, {
              date: isoFromSerial(last.date),
              free: room.toLocaleString("en-US"),
            })}
          </p>
        )}
        {next === null && (
          <p>
            {say(fillText.noLeadoff)}{" "}
            {leadoffDate && <CellButton place={leadoffDate} notice="fill" />}
          </p>
        )}
        {room === 0 && <p class="remark">{say(fillText.full)}</p>}
        {next !== null && next > today && (
          <p>{say(fillText.upToDate, { today: isoFromSerial(today) })}</p>
        )}
      </section>
      <p role="status">{done}</p>
      <NoticeAt place="fill" notice={notice} />
      {canRecord && (
        <>
          <OneDay key={next} date={next} table={table} onRecord={record} />
          <FillUntil
            key={`until ${next}`}
            from={next}
            today={today}
            table={table}
            onRecord={record}
          />
        </>
      )}
      {journey(!canRecord)}
    </div>
  );
}
