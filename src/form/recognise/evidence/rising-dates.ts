/** Columns whose values are dates, whatever their headings say. */
import type { Entry } from "../../submission";
import type { Value } from "../cells/read-cell";
import type { TableFound } from "../tables/table-rows";

/** Rows whose dates rise day by day say more than a heading. */
export const fewestDates = 4;

/** Days from one row to the next in a log of days, over weekends and holidays. */
const longestStep = 5;

const [shortestMonth, longestMonth] = [28, 31];

/** Whether nearly all rows of a log have a date, and their dates rise, or fall, by days. */
export function datesAreCertain({ rows }: TableFound): boolean {
  const entries = rows.flatMap(({ entries }) => entries.get("log.date") ?? []);
  const days = entries.map(dayOf);
  return goByDays(days) || goByMonths(days);
}

/** Whether days are months apart, or of the same month in several rows. */
function goByMonths(days: readonly (number | null)[]): boolean {
  const known = days.filter((day) => day !== null);
  const steps = known.slice(1).map((day, index) => Math.abs(day - (known[index] ?? day)));
  const months = steps.filter((step) => step >= shortestMonth && step <= longestMonth);
  return (
    months.length >= fewestDates - 1 && steps.every((step) => step === 0 || months.includes(step))
  );
}

/** Whether days follow each other as those of a log do: by a few days, upwards or downwards. */
export function goByDays(days: readonly (number | null)[]): boolean {
  const known = days.filter((day) => day !== null);
  if (known.length < fewestDates || known.length * 6 < days.length * 5) return false;
  const steps = known.slice(1).map((day, index) => day - (known[index] ?? day));
  const downwards = steps.filter((step) => step < 0).length * 2 > steps.length;
  const small = steps
    .map((step) => (downwards ? -step : step))
    .filter((step) => 0 <= step && step <= longestStep);
  return small.length * 6 >= steps.length * 5 && steps.some((step) => step !== 0);
}

function dayOf({ value }: Entry<Value>): number | null {
  return typeof value === "number" ? value : null;
}
