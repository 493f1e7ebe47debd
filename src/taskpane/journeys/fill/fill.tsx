import { useRef, useState } from "preact/hooks";
import { Gauge } from "../../../charts/gauge";
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
import { OneDay } from "./one-day";

/** The Fill journey: how far the record is, and the next days of its log. */
export function Fill({
  form: { submission, overview },
  workbook,
  notice,
}: {
  form: CheckedForm;
  workbook: Workbook;
  notice: SessionState["notice"];
}) {
  const { say, language } = useLocalization();
  const session = useSession();
  const [done, setDone] = useState<string | null>(null);
  const isRecording = useRef(false);
  const found = findLog(workbook, submission);
  const now = overview && (
    <figure class="dial">
      <figcaption>{say(fillText.now)}</figcaption>
      <Gauge overview={overview} language={language} />
    </figure>
  );
  if (found.status !== "ready") {
    return (
      <section class="summary">
        {now}
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
    );
  }
  const { table } = found;
  const last = table.days.at(-1);
  const { leadoffDate } = submission.profile;
  const next = nextDayOf(table, dayIn(leadoffDate));
  const today = session.today();
  const room = roomIn(table);
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
        {now}
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
      {next !== null && next <= today && room > 0 && (
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
    </div>
  );
}
