import { holidayNames } from "../../src/core/calendar/holidays";
import { serialFromIso, weekdayOf } from "../../src/core/calendar/serial";
import type { FormContent } from "../../src/form/template/content";

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
  readonly words: DayWords;
}

/** How the log names its days. */
export interface DayWords {
  readonly weekday: string;
  readonly saturday: string;
  readonly sunday: string;
  readonly holiday: string;
}

export const korean: DayWords = {
  weekday: "평일",
  saturday: "토요일",
  sunday: "일요일",
  holiday: "공휴일",
};

export const english: DayWords = {
  weekday: "weekday",
  saturday: "Saturday",
  sunday: "Sunday",
  holiday: "public holiday",
};

/** A row for each day of a period: nobody works on Sundays and public holidays. */
export function logOf({ from, to, weekdays, saturdays, overtime = {}, words }: Crew): Day[] {
  const last = serialFromIso(to);
  const extra = new Map(
    Object.entries(overtime).map(([iso, hours]) => [serialFromIso(iso), hours]),
  );
  const days: Day[] = [];
  let [weekday, saturday] = [0, 0];
  for (let date = serialFromIso(from); date <= last; date++) {
    const holiday = holidayNames(date)[0];
    if (holiday !== undefined) {
      days.push({ date, workers: 0, dayKind: words.holiday, remark: holiday });
    } else if (weekdayOf(date) === 0) {
      days.push({ date, workers: 0, dayKind: words.sunday });
    } else if (weekdayOf(date) === 6) {
      const workers = saturdays[saturday++ % saturdays.length] ?? 0;
      days.push({ date, workers, dayKind: words.saturday });
    } else {
      const workers = weekdays[weekday++ % weekdays.length] ?? 0;
      const hours = extra.get(date);
      days.push({
        date,
        workers,
        dayKind: words.weekday,
        ...(hours !== undefined && { hoursPerWorker: hours, basis: "actual" as const }),
      });
    }
  }
  return days;
}

/** The log with one of its days told differently. */
export function withDay(log: readonly Day[], iso: string, told: Day): Day[] {
  const date = serialFromIso(iso);
  if (!log.some((day) => day.date === date)) throw new RangeError(`no row for ${iso}`);
  return log.map((day) => (day.date === date ? { ...day, ...told } : day));
}

/** Where the row of a day stands in the log sheet of the form. */
export function logRow(log: readonly Day[], iso: string): number {
  const date = serialFromIso(iso);
  return log.findIndex((day) => day.date === date) + firstLogRow;
}

/** Title, guidance, workplace and headings stand above. */
const firstLogRow = 5;
