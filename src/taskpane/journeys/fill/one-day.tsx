import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { holidayNames, hasHolidays } from "../../../core/calendar/holidays";
import { sayDay } from "../../../text/day";
import { fillText } from "../../../text/fill";
import { useLocalization } from "../../shell/localization";
import { type LogTable, type Recorded, type RecordedDay, recordDays } from "./log-table";
import { plannedDays, workingWeekdays } from "./planned-days";
import { typedWorkers } from "./typed-workers";

/** The workers of the last day that had any. */
export function usualWorkers({ days }: LogTable): string {
  const last = days.findLast(({ workers }) => workers > 0);
  return last ? String(last.workers) : "";
}

/** The workers of the last working day, or none on a weekday off and on a public holiday. */
function expectedWorkers(date: number, table: LogTable): string {
  const usual = usualWorkers(table);
  const [day] = plannedDays(date, date, Number(usual), workingWeekdays(table.days));
  return usual === "" ? "" : String(day?.workers);
}

/**
 * The next day of the log: its workers are those of the last working day, and Enter records them. A day on which nobody worked has
 * 0 of them, and no ZA day.
 *
 * @param props.date serial number
 * @param props.refused the day that was entered last and could not be written
 */
export function OneDay({
  date,
  table,
  refused,
  onRecord,
}: {
  date: number;
  table: LogTable;
  refused: RecordedDay | null;
  onRecord: (recorded: Recorded, saying: string, day: RecordedDay) => Promise<void>;
}) {
  const { say, language } = useLocalization();
  const [typed, setTyped] = useState<{ readonly date: number; readonly text: string } | null>(null);
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const form = useId();
  // Whoever goes on types the next day over it.
  useLayoutEffect(() => {
    if (document.activeElement === field.current) field.current?.select();
  }, [date]);
  const expected = expectedWorkers(date, table);
  const tried = refused?.date === date ? String(refused.workers) : expected;
  const text = typed?.date === date ? typed.text : tried;
  const day = sayDay(date, language);
  const holidays = hasHolidays(date) ? holidayNames(date) : [];
  return (
    <section
      onKeyDown={(event) => {
        // A key that is held down is one Enter.
        if (event.key === "Enter" && event.repeat) event.preventDefault();
      }}
    >
      <div class="day-head">
        <h2>{say(fillText.day)}</h2>
        {/* Before the fields, so that it is no stop on the way from them to the next. */}
        <label class="nobody">
          <input
            type="checkbox"
            form={form}
            checked={typedWorkers(text) === 0}
            onChange={({ currentTarget }) => {
              setWrong(false);
              setTyped({ date, text: currentTarget.checked ? "0" : usualWorkers(table) });
            }}
          />
          {say(fillText.nobody)}
        </label>
      </div>
      <form
        id={form}
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          const workers = typedWorkers(text);
          setWrong(workers === null);
          if (workers === null) return;
          const recorded = recordDays(table, [{ date, workers }]);
          if (recorded.status !== "ready") return;
          const row = (recorded.rows[0] ?? 0) + 1;
          setTyped(null);
          const saying = say(fillText.recorded, { date: day, workers, row });
          void onRecord(recorded, saying, { date, workers });
        }}
      >
        <span>{[day, ...holidays].join(" · ")}</span>
        <label class="cell-input">
          <span class="quiet">{say(fillText.workers)}</span>
          <input
            ref={field}
            inputMode="numeric"
            value={text}
            aria-invalid={isWrong}
            onFocus={({ currentTarget }) => {
              currentTarget.select();
            }}
            onInput={({ currentTarget }) => {
              setTyped({ date, text: currentTarget.value });
            }}
          />
        </label>
        <button type="submit" class="primary">
          {say(fillText.record)}
        </button>
        {isWrong && <p role="alert">{say(fillText.wholeNumber)}</p>}
        {text === "0" && expected === "0" && <p class="quiet">{say(fillText.dayOff)}</p>}
      </form>
    </section>
  );
}
