import { useState } from "preact/hooks";
import { hasHolidays } from "../../../core/calendar/holidays";
import { isoFromSerial, partsOf } from "../../../core/calendar/serial";
import { sayDay, weekdayName } from "../../../text/day";
import { fillText } from "../../../text/fill";
import { Disclosure } from "../../components/disclosure";
import { typedDate } from "../../components/typed-date";
import { useLocalization } from "../../shell/localization";
import { AddRows } from "./add-rows";
import { type LogTable, type Recorded, recordDays } from "./log-table";
import { usualWorkers } from "./one-day";
import { pastDate } from "./past-date";
import { exceptionsIn, type PlannedDay, plannedDays, workingWeekdays } from "./planned-days";
import { typedWorkers } from "./typed-workers";

const weekdaysFromMonday = [1, 2, 3, 4, 5, 6, 0];
const daysOfShortestMonth = 28;

/**
 * Many days at once: from the next one to a date, by the working weekdays, with a preview before anything is written.
 *
 * @param props.from serial number of the next day
 * @param props.today serial number; days to come are not recorded
 */
export function FillUntil({
  from,
  today,
  table,
  onRecord,
}: {
  from: number;
  today: number;
  table: LogTable;
  onRecord: (recorded: Recorded, saying: string) => Promise<void>;
}) {
  const { say, language } = useLocalization();
  const [until, setUntil] = useState("");
  const [workersText, setWorkersText] = useState(() => usualWorkers(table));
  const [weekdays, setWeekdays] = useState(() => workingWeekdays(table.days));
  const [others, setOthers] = useState("");
  const typed = typedDate(until, from - 1) ?? pastDate(until, today);
  const to = typed !== null && typed >= from && typed <= today ? typed : null;
  const isUnreadDate = until.trim() !== "" && to === null;
  const last = isoFromSerial(today);
  const hint = say(fillText.toHint, {
    first: isoFromSerial(from),
    last,
    short: monthAndDay(today),
  });
  const examples = exampleDays(from, to ?? today);
  const workers = typedWorkers(workersText);
  const exceptions = to === null ? null : exceptionsIn(others, from, to);
  const days =
    to !== null && workers !== null && exceptions?.unread === null
      ? plannedDays(from, to, workers, weekdays, exceptions.days)
      : null;
  const recording = days && recordDays(table, days);
  return (
    <section class="fill-until">
      <h2>{say(fillText.until)}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (recording?.status !== "ready") return;
          const { rows } = recording;
          const saying = say(fillText.recordedDays, {
            count: rows.length,
            from: (rows[0] ?? 0) + 1,
            to: (rows.at(-1) ?? 0) + 1,
          });
          void onRecord(recording, saying);
        }}
      >
        <div class="row">
          <label class="cell-input wide">
            <span class="quiet">{say(fillText.to)}</span>
            <input
              value={until}
              aria-invalid={isUnreadDate}
              onInput={({ currentTarget }) => {
                setUntil(currentTarget.value);
              }}
            />
          </label>
          <label class="cell-input">
            <span class="quiet">{say(fillText.workers)}</span>
            <input
              inputMode="numeric"
              value={workersText}
              aria-invalid={workers === null && workersText !== ""}
              onInput={({ currentTarget }) => {
                setWorkersText(currentTarget.value);
              }}
            />
          </label>
        </div>
        {days && recording?.status === "ready" ? (
          <Preview days={days} />
        ) : (
          <p class={isUnreadDate ? undefined : "quiet"} role={isUnreadDate ? "alert" : undefined}>
            {hint}
          </p>
        )}
        {workers === null && workersText !== "" && <p role="alert">{say(fillText.wholeNumber)}</p>}
        <fieldset>
          <legend class="quiet">{say(fillText.weekdays)}</legend>
          <div class="row weekdays">
            {weekdaysFromMonday.map((weekday) => (
              <label key={weekday}>
                <input
                  type="checkbox"
                  checked={weekdays.has(weekday)}
                  onChange={({ currentTarget }) => {
                    const chosen = new Set(weekdays);
                    if (currentTarget.checked) chosen.add(weekday);
                    else chosen.delete(weekday);
                    setWeekdays(chosen);
                  }}
                />
                {weekdayName(weekday, language)}
              </label>
            ))}
          </div>
        </fieldset>
        <label class="cell-input widest">
          <span class="quiet">{say(fillText.exceptions, examples)}</span>
          <input
            value={others}
            aria-invalid={typeof exceptions?.unread === "string"}
            onInput={({ currentTarget }) => {
              setOthers(currentTarget.value);
            }}
          />
        </label>
        {typeof exceptions?.unread === "string" && (
          <p role="alert">
            {say(fillText.unreadException, { ...examples, text: exceptions.unread })}
          </p>
        )}
        {recording?.status === "full" && <AddRows table={table} missing={recording.missing} />}
        {recording?.status === "no-row" && (
          <p role="alert">{say(fillText.noRow, { date: isoFromSerial(recording.date) })}</p>
        )}
        <button type="submit" aria-disabled={recording?.status !== "ready"}>
          {recording?.status === "ready"
            ? say(fillText.write, { count: recording.rows.length })
            : say(fillText.fill)}
        </button>
      </form>
    </section>
  );
}

/** The month and the day of a date, as `typedDate` reads them. */
function monthAndDay(date: number): string {
  return isoFromSerial(date).slice(5).replace("-", "");
}

/** The first and the last day of a period, as exceptions name them: by the month too where a day may come twice. */
function exampleDays(from: number, to: number): { readonly first: string; readonly last: string } {
  const nameOf = (date: number) =>
    to - from < daysOfShortestMonth ? String(partsOf(date).day) : monthAndDay(date);
  return { first: nameOf(from), last: nameOf(to) };
}

/** What will be written, in a sentence and day by day. */
function Preview({ days }: { days: readonly PlannedDay[] }) {
  const { say, language } = useLocalization();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return null;
  const worked = days.filter(({ workers }) => workers > 0).length;
  const holidays = days.filter((day) => day.holidays.length > 0);
  return (
    <>
      <Disclosure
        heading={say(fillText.preview, {
          from: isoFromSerial(first.date),
          to: isoFromSerial(last.date),
          count: days.length,
          worked,
          off: days.length - worked,
        })}
      >
        <ul class="planned">
          {days.map((day) => (
            <li key={day.date}>
              {sayDay(day.date, language)} {day.workers > 0 ? day.workers : say(fillText.off)}{" "}
              <span class="quiet">{day.holidays.join(", ")}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      {holidays.length > 0 && (
        <p class="quiet">
          {say(fillText.holidays, {
            names: holidays
              .map((day) => `${isoFromSerial(day.date)} ${day.holidays.join(", ")}`)
              .join("; "),
          })}
        </p>
      )}
      {!days.every(({ date }) => hasHolidays(date)) && (
        <p class="remark">{say(fillText.holidayUnknown)}</p>
      )}
    </>
  );
}
