import { useState } from "preact/hooks";
import type { Submission } from "../../../form/submission";
import { attendanceText } from "../../../text/attendance";
import { sayDay } from "../../../text/day";
import { Disclosure } from "../../components/disclosure";
import { useLocalization } from "../../shell/localization";
import { AddRows } from "./add-rows";
import { type Attendance, type DifferingDay, readAttendance, recordAttendance } from "./attendance";
import { type LogTable, type Recorded } from "./log-table";

/**
 * Two columns of an attendance sheet: what is pasted is read at once and shown in groups, lines that are not read and
 * days that differ on top, and written with one Enter.
 *
 * @param props.first the day with which the log begins, serial number; null where it is not known
 * @param props.today serial number; days to come are not recorded
 */
export function PasteAttendance({
  table,
  submission,
  first,
  today,
  onRecord,
}: {
  table: LogTable;
  submission: Submission;
  first: number | null;
  today: number;
  onRecord: (recorded: Recorded, saying: string) => Promise<void>;
}) {
  const { say } = useLocalization();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const attendance = readAttendance(text, table, submission, first, today);
  const recording = recordAttendance(attendance, chosen, table);
  const count = recording.status === "ready" ? recording.rows.length : 0;
  const write = () => {
    if (recording.status !== "ready") return;
    void onRecord(recording, say(attendanceText.written, { count }));
  };
  return (
    <section class="attendance">
      <Disclosure heading={say(attendanceText.title)}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            write();
          }}
        >
          <label class="cell-input widest">
            <span class="quiet">{say(attendanceText.paste)}</span>
            <textarea
              rows={4}
              value={text}
              onInput={({ currentTarget }) => {
                setText(currentTarget.value);
              }}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || event.shiftKey || recording.status !== "ready") return;
                event.preventDefault();
                write();
              }}
            />
          </label>
          <p role="status">
            {text.trim() !== "" && say(attendanceText.counts, countsOf(attendance))}
          </p>
          <Unread attendance={attendance} />
          <Differing days={attendance.differing} chosen={chosen} onChoose={setChosen} />
          <Fresh attendance={attendance} />
          {recording.status === "full" && <AddRows table={table} missing={recording.missing} />}
          <button type="submit" aria-disabled={recording.status !== "ready"}>
            {count > 0 ? say(attendanceText.write, { count }) : say(attendanceText.nothing)}
          </button>
        </form>
      </Disclosure>
    </section>
  );
}

function countsOf({ fresh, differing, same, unread }: Attendance) {
  return {
    fresh: fresh.length,
    differing: differing.length,
    same: same.length,
    unread: unread.length,
  };
}

function Unread({ attendance: { unread } }: { attendance: Attendance }) {
  const { say } = useLocalization();
  if (unread.length === 0) return null;
  return (
    <>
      <h3>{say(attendanceText.unread)}</h3>
      <ul class="planned">
        {unread.map(({ number, text, problem }) => (
          <li key={number}>
            {say(attendanceText.line, { number, text, reason: attendanceText[problem] })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The days of which the log has another number: it stays unless a person chooses the sheet's. */
function Differing({
  days,
  chosen,
  onChoose,
}: {
  days: readonly DifferingDay[];
  chosen: ReadonlySet<number>;
  onChoose: (chosen: ReadonlySet<number>) => void;
}) {
  const { say, language } = useLocalization();
  if (days.length === 0) return null;
  return (
    <>
      <h3>{say(attendanceText.differing)}</h3>
      <button
        type="button"
        onClick={() => {
          onChoose(new Set(days.map(({ date }) => date)));
        }}
      >
        {say(attendanceText.allFromSheet)}
      </button>
      <div class="planned">
        {days.map(({ date, workers, inLog }) => (
          <fieldset key={date} class="differing">
            <legend>{sayDay(date, language)}</legend>
            {[false, true].map((isSheet) => (
              <label key={String(isSheet)}>
                <input
                  type="radio"
                  name={`differing ${date}`}
                  checked={chosen.has(date) === isSheet}
                  onChange={() => {
                    const others = [...chosen].filter((day) => day !== date);
                    onChoose(new Set(isSheet ? [...others, date] : others));
                  }}
                />
                {isSheet
                  ? say(attendanceText.takeSheet, { workers })
                  : say(attendanceText.keepLog, { workers: inLog })}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}

function Fresh({ attendance: { fresh } }: { attendance: Attendance }) {
  const { say, language } = useLocalization();
  if (fresh.length === 0) return null;
  return (
    <Disclosure heading={say(attendanceText.fresh)}>
      <ul class="planned">
        {fresh.map(({ date, workers }) => (
          <li key={date}>
            {sayDay(date, language)} {workers}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
