import type { Entry, Submission } from "../../../form/submission";
import { accidentDays } from "../../../record/breaking-accidents";
import { isStated } from "../../../record/entries";
import { isActual, type LoggedDay, loggedDays } from "../../../record/log-days";
import { misstatedRows } from "../../../record/misstated-rows";
import { defineRule } from "../../rule";
import { text } from "./hours-drop.text";

/** Worked days that are compared with those before them. */
const daysCompared = 10;
const daysBefore = 30;

/** The share of the mean before, below which hours have dropped. */
const shareLeft = 0.5;

/** Mean person-hours of some ten workers: in a smaller crew one person makes the difference. */
const fewestPersonHours = 80;

/** Days between two worked ones from which on a holiday, a strike or the like lies between them. */
const daysOff = 5;

/** Days after an accident, or after a new start, in which fewer workers are no wonder. */
const daysAfterAccident = 60;

export const hoursDrop = defineRule({
  id: "hours-drop",
  severity: "info",
  clauses: ["CAN-3"],
  needs: [{ subject: ["log.workers", "log.personHours"], inputs: [] }],
  judgesEach: true,
  text,
  check(submission, report) {
    const days = workedDays(submission);
    if (submission.log?.kind !== "daily" || days.length < daysBefore + daysCompared) {
      report.notApplicable();
      return;
    }
    const accidents = accidentDays(submission);
    const dropAt = (index: number) => dropIn(days, index, accidents);
    for (let index = daysBefore; index + daysCompared <= days.length; index += 1) {
      const found = dropAt(index);
      if (!found) continue;
      // A short day before full ones may seem to begin a drop of the days behind these.
      const later = Array.from({ length: daysCompared - 1 }, (_, ahead) =>
        dropAt(index + 1 + ahead),
      );
      const drop = later.reduce<Drop>(
        (deepest, each) => (each && each.here < deepest.here ? each : deepest),
        found,
      );
      report.review({
        message: "dropped",
        at: drop.entry,
        found: { value: Math.round(drop.here), unit: "person-hours" },
        expected: { value: Math.round(drop.before), unit: "person-hours" },
        params: { date: { value: drop.date, unit: "date" } },
      });
      return;
    }
  },
});

interface Drop {
  readonly entry: Entry<number>;
  readonly date: number;
  /** Mean person-hours of the days from it on, and of those before it. */
  readonly here: number;
  readonly before: number;
}

/** The drop that begins on a day; null where none does, or one that is explained. */
function dropIn(
  days: readonly WorkedDay[],
  index: number,
  accidents: readonly number[],
): Drop | null {
  const [first, last] = [days[index], days[index - 1]];
  const entry = first?.day.row.personHours ?? first?.day.row.workers;
  if (!first || !last || !entry || index + daysCompared > days.length) return null;
  const before = mean(days, index - daysBefore, index);
  const most = before * shareLeft;
  // It drops where a day of few hours follows one of many.
  if (before < fewestPersonHours || first.personHours >= most || last.personHours < most) {
    return null;
  }
  const here = mean(days, index, index + daysCompared);
  if (here >= most) return null;
  return isExplained(days.slice(index - 1, index + daysCompared), accidents)
    ? null
    : { entry, date: first.date, here, before };
}

interface WorkedDay {
  readonly day: LoggedDay;
  readonly date: number;
  readonly personHours: number;
}

/** Worked days with their person-hours; those that another rule finds wrong are left out. */
function workedDays(submission: Submission): readonly WorkedDay[] {
  const misstated = misstatedRows(submission);
  const days: WorkedDay[] = [];
  for (const day of loggedDays(submission)) {
    const { row, date, worked, isWorked, isMisdated } = day;
    if (isWorked !== true || isMisdated || date === null || misstated.has(row)) continue;
    const personHours = isActual(row) ? day.personHours : (worked[0] ?? day.personHours);
    days.push({ day, date, personHours });
  }
  return days;
}

/** The mean person-hours of the days from one up to, and without, another. */
function mean(days: readonly WorkedDay[], from: number, until: number): number {
  let sum = 0;
  for (let index = from; index < until; index += 1) {
    sum += (days[index]?.personHours ?? 0) / (until - from);
  }
  return sum;
}

/** Whether a remark, some days off, or an accident that is stated explains why hours are fewer. */
function isExplained(days: readonly WorkedDay[], accidents: readonly number[]): boolean {
  return days.some(({ day, date }, index) => {
    const before = days[index - 1];
    const isAfterDaysOff = before !== undefined && Math.abs(date - before.date) > daysOff;
    const isAfterAccident = accidents.some(
      (accident) => accident <= date && date - accident <= daysAfterAccident,
    );
    return isAfterDaysOff || isAfterAccident || isStated(day.row.remark);
  });
}
