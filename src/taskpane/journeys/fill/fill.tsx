import { useState } from "preact/hooks";
import { Gauge } from "../../../charts/gauge";
import { isoFromSerial } from "../../../core/calendar/serial";
import { dayIn } from "../../../record/entries";
import { fillText } from "../../../text/fill";
import type { Workbook } from "../../../workbook/workbook";
import { CellButton } from "../../components/cell-button";
import { NoticeAt } from "../../components/notice-at";
import { useSession } from "../../session/session-context";
import type { CheckedForm, SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";
import { FillUntil } from "./fill-until";
import { lastDayOf, logTableOf, recordDays, type RecordedDay } from "./log-table";
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
  const table = logTableOf(workbook);
  const now = overview && (
    <figure class="dial">
      <figcaption>{say(fillText.now)}</figcaption>
      <Gauge overview={overview} language={language} />
    </figure>
  );
  if (!table) {
    return (
      <section class="summary">
        {now}
        <p>{say(fillText.foreign)}</p>
      </section>
    );
  }
  const last = lastDayOf(table);
  const { leadoffDate } = submission.profile;
  const next = last ? last.date + 1 : dayIn(leadoffDate);
  const today = session.today();
  const record = async (days: readonly RecordedDay[], saying: string) => {
    setDone(null);
    if (await session.put(recordDays(table, days), "fill")) setDone(saying);
  };
  return (
    <div class="fill">
      <section class="summary">
        {now}
        {last && (
          <p>
            {say(fillText.upTo, {
              date: isoFromSerial(last.date),
              free: table.free.length.toLocaleString("en-US"),
            })}
          </p>
        )}
        {next === null && (
          <p>
            {say(fillText.noLeadoff)}{" "}
            {leadoffDate && <CellButton place={leadoffDate} notice="fill" />}
          </p>
        )}
        {table.free.length === 0 && <p class="remark">{say(fillText.full)}</p>}
        {next !== null && next > today && (
          <p>{say(fillText.upToDate, { today: isoFromSerial(today) })}</p>
        )}
      </section>
      <p role="status">{done}</p>
      <NoticeAt place="fill" notice={notice} />
      {next !== null && next <= today && table.free.length > 0 && (
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
