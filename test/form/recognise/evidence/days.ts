/** Two weeks of a small site, for logs in layouts that no list of words foresees. */
import { serialFromIso } from "../../../../src/core/calendar/serial";
import type { GridCell } from "../../grid";

/** What a row may state. */
export interface Day {
  readonly date: number;
  readonly workers: number;
  readonly hours: number;
  readonly personHours: number;
  readonly runningWorkers: number;
  readonly runningDays: number;
  readonly runningPersonHours: number;
  /** From 0. */
  readonly index: number;
}

const first = serialFromIso("2010-05-03");
const [weeks, daysAWeek, hoursADay] = [2, 7, 8];
const crews = [31, 34, 28, 40, 37, 33, 0];

/** The days, each in the order of the cells that a layout has; nobody works on the seventh of a week. */
export function daysAs(cellsOf: (day: Day) => readonly GridCell[]): (readonly GridCell[])[] {
  let day: Day | undefined;
  return Array.from({ length: weeks * daysAWeek }, (_, index) => {
    const workers =
      (crews[index % daysAWeek] ?? 0) + (index % 3 && crews[index % daysAWeek] ? 1 : 0);
    const hours = workers === 0 ? 0 : hoursADay;
    day = {
      date: first + index,
      workers,
      hours,
      personHours: workers * hours,
      runningWorkers: (day?.runningWorkers ?? 0) + workers,
      runningDays: (day?.runningDays ?? 0) + (workers > 0 ? 1 : 0),
      runningPersonHours: (day?.runningPersonHours ?? 0) + workers * hours,
      index,
    };
    return cellsOf(day);
  });
}
