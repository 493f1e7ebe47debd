import { holidayNames } from "../../../core/calendar/holidays";
import { serialFromIso, weekdayOf } from "../../../core/calendar/serial";
import type { Language } from "../../../text/sentence";
import { dayWords } from "../../../text/template";
import type { FormContent } from "../content";

export type Day = FormContent["log"][number];

export interface Crew {
  /** First and last day, ISO. */
  readonly from: string;
  readonly to: string;
  /** Workers on weekdays, one after the other and then from the first again. */
  readonly weekdays: readonly number[];
  /** Workers on Saturdays, likewise; 0 where the gate stays shut. */
  readonly saturdays: readonly number[];
  /** Hours of each worker where the day's hours are recorded, by ISO date. */
  readonly overtime?: Readonly<Record<string, number>>;
  /** In which its days are named. */
  readonly language: Language;
}

/** A row for each day of a period: nobody works on Sundays and public holidays. */
export function logOf({ from, to, weekdays, saturdays, overtime = {}, language }: Crew): Day[] {
  const extra = new Map(
    Object.entries(overtime).map(([iso, hours]) => [serialFromIso(iso), hours]),
  );
  const last = serialFromIso(to);
  const days: Day[] = [];
  let [weekday, saturday] = [0, 0];
  for (let date = serialFromIso(from); date <= last; date++) {
    const holiday = holidayNames(date)[0];
    if (holiday !== undefined) {
      days.push({ date, workers: 0, dayKind: dayWords.holiday[language], remark: holiday });
    } else if (weekdayOf(date) === 0) {
      days.push({ date, workers: 0, dayKind: dayWords.sunday[language] });
    } else if (weekdayOf(date) === 6) {
      const workers = saturdays[saturday++ % saturdays.length] ?? 0;
      days.push({ date, workers, dayKind: dayWords.saturday[language] });
    } else {
      const workers = weekdays[weekday++ % weekdays.length] ?? 0;
      const hours = extra.get(date);
      days.push({
        date,
        workers,
        dayKind: dayWords.weekday[language],
        ...(hours !== undefined && { hoursPerWorker: hours, basis: "actual" as const }),
      });
    }
  }
  return days;
}
