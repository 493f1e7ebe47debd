import { coefficient } from "../../../core/goal/coefficient";
import { meanEnrollment, siteEnrollment } from "../../../core/goal/enrollment";
import { goal } from "../../../core/goal/goal";
import { hoursPerDay } from "../../../core/goal/hours-per-day";
import { industryOf } from "../../../core/goal/industry";
import { kosha2010, type Rulebook } from "../../../core/rulebook";
import { workplaceType, type WorkplaceType } from "../../../core/goal/workplace-type";
import type { FormContent } from "../content";
import type { StatedAccident } from "./accidents";
import { derived, type Figure, latest, stated } from "./figure";

/** A goal and what it follows from, at the leadoff or at the re-leadoff. */
export interface StatedGoal {
  readonly enrollment: Figure;
  readonly coefficient: Figure;
  readonly goalPersonHours: Figure;
  readonly goalHours: Figure;
  readonly goalDays: Figure;
}

export interface StatedProfile extends StatedGoal {
  readonly type: WorkplaceType;
  readonly releadoffDate: Figure;
  readonly hoursPerDay: Figure;
  readonly releadoffEnrollment: Figure;
  readonly releadoffCoefficient: Figure;
  readonly releadoffGoalPersonHours: Figure;
  readonly releadoffGoalHours: Figure;
  readonly releadoffGoalDays: Figure;
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
  rulebook: Rulebook,
): StatedProfile {
  const code = profile.businessType ?? "";
  const type = typeOf(code);
  const releadoffDate = stated(profile.releadoffDate, () =>
    latest(accidents.map((accident) => accident.releadoffDate)),
  );
  const dayLength = stated(profile.hoursPerDay, () => hoursPerDay(type, rulebook));
  const first = statedGoal(profile, code, dayLength, () => enrollmentOf(profile, type));
  const { enrollment } = first;
  const anew = statedGoal(
    {
      enrollment: profile.releadoffEnrollment,
      rate: profile.releadoffRate,
      coefficient: profile.releadoffCoefficient,
      goalPersonHours: profile.releadoffGoalPersonHours,
      goalHours: profile.releadoffGoalHours,
      goalDays: profile.releadoffGoalDays,
    },
    code,
    dayLength,
    () =>
      type === "general"
        ? meanOf(profile.releadoffHeadCounts)
        : derived([profile.releadoffRate], () => enrollment),
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
    hoursPerDay: dayLength,
    ...first,
    releadoffEnrollment: anew.enrollment,
    releadoffCoefficient: anew.coefficient,
    releadoffGoalPersonHours: anew.goalPersonHours,
    releadoffGoalHours: anew.goalHours,
    releadoffGoalDays: anew.goalDays,
    goalCheck,
  };
}

/** What is typed of a goal, and over its formulas. */
type TypedGoal = Readonly<Partial<Record<keyof StatedGoal | "rate", number | null | undefined>>>;

function statedGoal(
  typed: TypedGoal,
  code: string,
  dayLength: Figure,
  enrollmentByFormula: () => Figure,
): StatedGoal {
  const type = typeOf(code);
  const enrollment = stated(typed.enrollment, enrollmentByFormula);
  const factor = stated(typed.coefficient, () =>
    code === "" ? "" : derived([enrollment], (workers = NaN) => coefficient(workers, type)),
  );
  const goalPersonHours = stated(typed.goalPersonHours, () =>
    derived([typed.rate, factor], (rate = NaN, factor = NaN) =>
      rate === 0 ? { error: "#DIV/0!" } : (kosha2010["GOAL-2"].constant / rate) * factor,
    ),
  );
  const goalHours = stated(typed.goalHours, () =>
    derived(
      [goalPersonHours, enrollment],
      (personHours = NaN, workers = NaN) => personHours / workers,
    ),
  );
  const goalDays = stated(typed.goalDays, () =>
    derived([goalHours, dayLength], (hours = NaN, length = NaN) => hours / length),
  );
  return { enrollment, coefficient: factor, goalPersonHours, goalHours, goalDays };
}

/** The sheet looks at the first digit alone, and takes a blank code for general. */
function typeOf(code: string): WorkplaceType {
  return code === "" ? "general" : workplaceType(String(industryOf(code)));
}

function meanOf(headCounts: readonly number[] = []): Figure {
  return headCounts.length === 0 ? "" : derived(headCounts, (...heads) => meanEnrollment(heads));
}

function enrollmentOf(profile: FormContent["profile"], type: WorkplaceType): Figure {
  if (type === "general") return meanOf(profile.headCounts);
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
