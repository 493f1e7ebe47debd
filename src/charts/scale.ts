/** The axes of the charts. */
import { partsOf, serialOf } from "../core/calendar/serial";

/** Where the time axis of every chart starts and ends, so that a date stands at one place in all of them. */
export const plot = { left: 46, right: 10 };

/** Maps a range of values onto a range of the drawing, evenly. */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const share = to === from ? 0 : (end - start) / (to - from);
  return (value) => round(start + (value - from) * share);
}

/** A coordinate with as many decimals as can be seen. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}

/**
 * Round values from 0 up to a highest one.
 *
 * @param highest above 0
 * @param count about how many
 * @example
 * ticks(480000, 4); // [0, 200000, 400000]
 */
export function ticks(highest: number, count: number): number[] {
  const rough = highest / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((value) => value >= rough);
  if (step === undefined) return [0];
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
}

export interface DateTick {
  /** Serial number. */
  readonly date: number;
  readonly label: string;
}

const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
const daySteps = [1, 2, 7, 14];

/**
 * Days from which a reader tells the dates between: firsts of months and years, or days of a short time.
 *
 * @param from serial number
 * @param to serial number, not before `from`
 * @param count at most how many
 * @example
 * dateTicks(40299, 40664, 5).map(({ label }) => label); // ["2010-07", "2010-10", "2011-01", "2011-04"]
 */
export function dateTicks(from: number, to: number, count: number): DateTick[] {
  const days = to - from;
  const dayStep = daySteps.find((step) => days / step < count);
  if (dayStep !== undefined) {
    return Array.from({ length: Math.floor(days / dayStep) + 1 }, (_, index) => {
      const date = from + index * dayStep;
      return { date, label: monthAndDay(date) };
    });
  }
  const first = partsOf(from);
  const last = partsOf(to);
  const firstMonth = first.year * 12 + first.month - (first.day > 1 ? 0 : 1);
  const lastMonth = last.year * 12 + last.month - 1;
  const step = monthSteps.find((months) => (lastMonth - firstMonth) / months < count - 1) ?? 1200;
  const found: DateTick[] = [];
  for (let month = Math.ceil(firstMonth / step) * step; month <= lastMonth; month += step) {
    const year = Math.floor(month / 12);
    const label = `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
    found.push({ date: serialOf(year, (month % 12) + 1, 1), label: step < 12 ? label : `${year}` });
  }
  return found;
}

function monthAndDay(date: number): string {
  const { month, day } = partsOf(date);
  return `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
