import type { GoalUnit } from "../form/submission";
import type { Unit } from "../text/unit";

/** The units of the three goals, as they are shown. */
export const shownUnits: Readonly<Record<GoalUnit, Unit>> = {
  personhours: "person-hours",
  hours: "hours",
  days: "days",
};
