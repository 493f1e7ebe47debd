import { useState } from "preact/hooks";
import { holidayNames, hasHolidays } from "../../../core/calendar/holidays";
import { isoFromSerial, weekdayOf } from "../../../core/calendar/serial";
import { fillText } from "../../../text/fill";
import { weekdayNames } from "../../../text/weekdays";
import { useLocalization } from "../../shell/localization";
import type { LogTable, RecordedDay } from "./log-table";

/** Workers as typed: a whole number; null for anything else. */
export function workersIn(text: string): number | null {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}

/** The workers of the last day that had any. */
export function usualWorkers({ days }: LogTable): string {
  const last = days.findLast(({ workers }) => workers > 0);
  return last ? String(last.workers) : "";
}

/**
 * The next day of the log: its workers are those of the last working day, and Enter records them.
 *
 * @param props.date serial number
 */
export function OneDay({
  date,
  table,
  onRecord,
}: {
  date: number;
  table: LogTable;
  onRecord: (days: readonly RecordedDay[], saying: string) => Promise<void>;
}) {
  const { say, language } = useLocalization();
  const [text, setText] = useState(() => usualWorkers(table));
  const [isRefused, setRefused] = useState(false);
  const day = `${isoFromSerial(date)} (${weekdayNames[weekdayOf(date)]?.[language] ?? ""})`;
  const holidays = hasHolidays(date) ? holidayNames(date) : [];
  return (
    <section>
      <h2>{say(fillText.day)}</h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          const workers = workersIn(text);
          setRefused(workers === null);
          if (workers === null) return;
          const row = (table.free[0] ?? 0) + 1;
          void onRecord([{ date, workers }], say(fillText.recorded, { date: day, workers, row }));
        }}
      >
        <span>{[day, ...holidays].join(" · ")}</span>
        <label class="cell-input">
          <span class="quiet">{say(fillText.workers)}</span>
          <input
            inputMode="numeric"
            value={text}
            aria-invalid={isRefused}
            onFocus={({ currentTarget }) => {
              currentTarget.select();
            }}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
            }}
          />
        </label>
        <button type="submit" class="primary">
          {say(fillText.record)}
        </button>
        {isRefused && <p role="alert">{say(fillText.wholeNumber)}</p>}
      </form>
    </section>
  );
}
