/** The days of a workplace with what each adds up to, for the logs of other layouts. */
import { isoFromSerial, serialFromIso, weekdayOf } from "../../../src/core/calendar/serial";
import { type Crew, logOf } from "../../../src/form/template/sample/log-of";

export interface WorkedDay {
  readonly date: number;
  readonly iso: string;
  readonly workers: number;
  readonly hours: number;
  readonly personHours: number;
  /** Since the first day, this one included. */
  readonly runningDays: number;
  readonly runningPersonHours: number;
  readonly remark: string | null;
}

/** A row for each day of a period, with its running totals. */
export function daysOf(crew: Crew, hoursEach: number): WorkedDay[] {
  let runningDays = 0;
  let runningPersonHours = 0;
  return logOf(crew).map(({ date, workers, hoursPerWorker, remark }) => {
    const present = workers ?? 0;
    const hours = hoursPerWorker ?? hoursEach;
    if (present > 0) runningDays += 1;
    runningPersonHours += present * hours;
    const day = date ?? 0;
    return {
      date: day,
      iso: isoFromSerial(day),
      workers: present,
      hours,
      personHours: present * hours,
      runningDays,
      runningPersonHours,
      remark: remark ?? null,
    };
  });
}

/** The row of a day below headings, as Excel counts rows. */
export function rowOf(days: readonly WorkedDay[], iso: string, firstRow: number): number {
  const index = days.findIndex((day) => day.iso === iso);
  if (index < 0) throw new RangeError(`no row for ${iso}`);
  return index + firstRow;
}

export function weekdayName(date: number): string {
  return "일월화수목금토".charAt(weekdayOf(date));
}

export const on = serialFromIso;
