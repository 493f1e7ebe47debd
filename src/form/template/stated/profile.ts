import { coefficient } from "../../../core/goal/coefficient";
import { meanEnrollment, siteEnrollment } from "../../../core/goal/enrollment";
import { goal } from "../../../core/goal/goal";
import { hoursPerDay } from "../../../core/goal/hours-per-day";
import { industryOf } from "../../../core/goal/industry";
import { kosha2010 } from "../../../core/rulebook";
import { workplaceType, type WorkplaceType } from "../../../core/goal/workplace-type";
import type { FormContent } from "../content";
import type { StatedAccident } from "./accidents";
import { derived, type Figure, latest, stated } from "./figure";

export interface StatedProfile {
  readonly type: WorkplaceType;
  readonly releadoffDate: Figure;
  readonly enrollment: Figure;
  readonly coefficient: Figure;
  readonly hoursPerDay: Figure;
  readonly goalPersonHours: Figure;
  readonly goalHours: Figure;
  readonly goalDays: Figure;
  /** The goal period by ZA.GOAL, whatever stands between. */
  readonly goalCheck: Figure;
}

/**
 * What the computed fields of the profile show.
 *
 * Each follows from the fields before it as they stand, so that a wrong coefficient gives the goals that
 * follow from it.
 */
export function statedProfile(
  profile: FormContent["profile"],
  accidents: readonly StatedAccident[],
): StatedProfile {
  const code = profile.businessType ?? "";
  const type = typeOf(code);
  const releadoffDate = stated(profile.releadoffDate, () =>
    latest(accidents.map((accident) => accident.releadoffDate)),
  );
  const enrollment = stated(profile.enrollment, () => enrollmentOf(profile, type));
  const factor = stated(profile.coefficient, () =>
    code === "" ? "" : derived([enrollment], (workers = NaN) => coefficient(workers, type)),
  );
  const dayLength = stated(profile.hoursPerDay, () => hoursPerDay(type));
  const goalPersonHours = stated(profile.goalPersonHours, () =>
    derived([profile.rate, factor], (rate = NaN, factor = NaN) =>
      rate === 0 ? { error: "#DIV/0!" } : (kosha2010["GOAL-2"].constant / rate) * factor,
    ),
  );
  const goalHours = stated(profile.goalHours, () =>
    derived(
      [goalPersonHours, enrollment],
      (personHours = NaN, workers = NaN) => personHours / workers,
    ),
  );
  const goalDays = stated(profile.goalDays, () =>
    derived([goalHours, dayLength], (hours = NaN, length = NaN) => hours / length),
  );
  const goalCheck =
    code === ""
      ? ""
      : derived([profile.rate, enrollment], (rate = NaN, workers = NaN) =>
          goal({ rate, enrollment: workers, type }, "hours"),
        );
  return {
    type,
    releadoffDate,
    enrollment,
    coefficient: factor,
    hoursPerDay: dayLength,
    goalPersonHours,
    goalHours,
    goalDays,
    goalCheck,
  };
}

/** The sheet looks at the first digit alone, and takes a blank code for general. */
function typeOf(code: string): WorkplaceType {
  return code === "" ? "general" : workplaceType(String(industryOf(code)));
}

function enrollmentOf(profile: FormContent["profile"], type: WorkplaceType): Figure {
  if (type === "general") {
    const { headCounts = [] } = profile;
    return headCounts.length === 0 ? "" : derived(headCounts, (...heads) => meanEnrollment(heads));
  }
  return derived(
    [
      profile.constructionAmount,
      profile.laborRate,
      profile.monthlyLaborCost,
      profile.constructionMonths,
    ],
    (amount = NaN, share = NaN, cost = NaN, months = NaN) =>
      siteEnrollment(amount, share, cost, months),
  );
}
