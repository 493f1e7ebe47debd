import { achievedOn } from "../../../core/record/achieved";
import type { GoalUnit } from "../../../core/goal/goal";
import { rulebookWith } from "../../../core/scheme";
import type { LogDay } from "../../../core/record/log-day";
import { zaDays } from "../../../core/record/za-days";
import { zaHours } from "../../../core/record/za-hours";
import type { QuotationColumns } from "../../submission";
import type { FormContent } from "../content";
import { derived, type Figure, latest, stated } from "./figure";
import type { StatedProfile } from "./profile";

export type StatedMultiple = Readonly<
  Record<Exclude<keyof QuotationColumns, "achieved">, Figure> & {
    achieved: Figure | typeof notYet;
  }
>;

/** What stands for the date of a multiple that is not reached: a mark, for LibreOffice stores no empty text. */
export const notYet = "–";

/** Rows of the quotation, a multiple each. */
export const multiples = 10;

/** What the quotation shows, a row a multiple, reckoned from the start of the current record (AMB-25). */
export function statedQuotation(
  { quotation, log, profile: { leadoffDate } }: FormContent,
  profile: StatedProfile,
): StatedMultiple[] {
  const unit = quotation.unit ?? "personhours";
  const { type, releadoffDate } = profile;
  const single = singleGoal(profile, unit);
  const start = latest([leadoffDate, releadoffDate]);
  const days = log.flatMap(({ date, workers, hoursPerWorker }): LogDay[] =>
    date ? [{ date, workers: workers ?? 0, hours: hoursPerWorker ?? null }] : [],
  );
  // The hours of a day as the profile shows them, whatever its type has by convention.
  const rulebook = rulebookWith((name) =>
    name === "HoursPerDay" && typeof profile.hoursPerDay === "number" ? profile.hoursPerDay : null,
  );
  const first = days.filter(({ date }) => date < Number(start)).length;
  const record = days.slice(first);
  return Array.from({ length: multiples }, (_, index) => {
    const row = quotation.rows[index] ?? {};
    const multiple = stated(row.multiple, () => index + 1);
    const goal = stated(row.goal, () =>
      derived([multiple, single], (times = NaN, goal = NaN) => times * goal),
    );
    const achieved = stated(row.achieved, () =>
      record.length === 0
        ? ""
        : derived<number | typeof notYet>(
            [goal],
            (goal = NaN) => achievedOn(record, goal, 1, unit, type, rulebook) ?? notYet,
          ),
    );
    const date = typeof achieved === "number" ? achieved : "";
    const from = stated(row.from, () => derived([date], () => start));
    const to = stated(row.to, () => date);
    return {
      multiple,
      from,
      to,
      days: stated(row.days, () =>
        derived([from, to], (from = NaN, to = NaN) => zaDays(days, from, to)),
      ),
      personHours: stated(row.personHours, () =>
        derived([from, to], (from = NaN, to = NaN) => zaHours(days, type, from, to, rulebook)),
      ),
      goal,
      achieved,
    };
  });
}

/** The 1-fold goal of the current record: that of its re-leadoff where there is one, else that of the leadoff. */
function singleGoal(profile: StatedProfile, unit: GoalUnit): Figure {
  const { goalPersonHours, goalHours, goalDays, releadoffDate } = profile;
  const anew = {
    personhours: profile.releadoffGoalPersonHours,
    hours: profile.releadoffGoalHours,
    days: profile.releadoffGoalDays,
  }[unit];
  return typeof releadoffDate === "number" && typeof anew === "number" && anew !== 0
    ? anew
    : { personhours: goalPersonHours, hours: goalHours, days: goalDays }[unit];
}
