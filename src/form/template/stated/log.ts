import type { FormContent } from "../content";
import type { StatedAccident } from "./accidents";
import { derived, type Figure, stated } from "./figure";
import type { StatedProfile } from "./profile";

export interface StatedDay {
  readonly personHours: Figure;
  readonly runningDays: Figure;
  readonly runningPersonHours: Figure;
}

/**
 * What the computed columns of the log show.
 *
 * Running totals follow from the row above as it stands. They begin again with the first row on or after a
 * re-leadoff (AMB-25); days before the leadoff and the day of the accident that ended a record add nothing
 * (AMB-17); a second row of a date adds hours, but no day (TIME-3).
 */
export function statedLog(
  { log, accidents, profile }: FormContent,
  statedAccidents: readonly StatedAccident[],
  { hoursPerDay }: StatedProfile,
): StatedDay[] {
  const days: StatedDay[] = [];
  log.forEach((day, index) => {
    const above = log[index - 1];
    const totals = days[index - 1];
    const date = numberIn(day.date);
    const workers = day.workers ?? "";
    const personHours = stated(day.personHours, () =>
      date === 0
        ? ""
        : derived(
            [
              workers,
              numberIn(day.hoursPerWorker) === 0 ? hoursPerDay : (day.hoursPerWorker ?? ""),
            ],
            (count = NaN, hours = NaN) => count * hours,
          ),
    );
    const since = numberIn(above?.date);
    const restarts = statedAccidents.some(
      ({ releadoffDate }) =>
        typeof releadoffDate === "number" && releadoffDate > since && releadoffDate <= date,
    );
    const endsRecord = accidents.some(
      (accident, at) => accident.date === date && statedAccidents[at]?.releadoffDate === date + 1,
    );
    const counts = !endsRecord && date >= numberIn(profile.leadoffDate);
    const isNewDate = date !== since || numberIn(above?.workers) < 1;
    const addsDay = counts && isNewDate && numberIn(workers) >= 1;
    days.push({
      personHours,
      runningDays: stated(day.runningDays, () =>
        date === 0 ? "" : (restarts ? 0 : numberIn(totals?.runningDays)) + (addsDay ? 1 : 0),
      ),
      runningPersonHours: stated(day.runningPersonHours, () =>
        date === 0
          ? ""
          : (restarts ? 0 : numberIn(totals?.runningPersonHours)) +
            (counts ? numberIn(personHours) : 0),
      ),
    });
  });
  return days;
}

/** As N() in a formula: 0 for what is no number. */
function numberIn(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
