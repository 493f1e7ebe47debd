import type { Case } from "../case";
import { certifyingBody } from "./certifying-body";
import { constructionSite } from "./construction-site";
import { accidentNotBreaking } from "./mistakes/accident-not-breaking";
import { achievedTooEarly } from "./mistakes/achieved-too-early";
import { dayWithoutWorkers } from "./mistakes/day-without-workers";
import { daysBeforeLeadoff } from "./mistakes/days-before-leadoff";
import { duplicateDate } from "./mistakes/duplicate-date";
import { enrollmentNotMean } from "./mistakes/enrollment-not-mean";
import { goalWrong } from "./mistakes/goal-wrong";
import { hoursComparedWithPersonHours } from "./mistakes/hours-compared-with-person-hours";
import { lateLeadoff } from "./mistakes/late-leadoff";
import { missedReleadoff } from "./mistakes/missed-releadoff";
import { numberOverFormula } from "./mistakes/number-over-formula";
import { percentRate } from "./mistakes/percent-rate";
import { personHoursDiffer } from "./mistakes/person-hours-differ";
import { procedureLate } from "./mistakes/procedure-late";
import { runningTotalJump } from "./mistakes/running-total-jump";
import { shlBelow60 } from "./mistakes/shl-below-60";
import { shlOutOfWeight } from "./mistakes/shl-out-of-weight";
import { shlTotalWrong } from "./mistakes/shl-total-wrong";
import { threeMistakes } from "./mistakes/three-mistakes";
import { totalLeavesOutRows } from "./mistakes/total-leaves-out-rows";
import { unorderedDates } from "./mistakes/unordered-dates";
import { wrongCoefficient } from "./mistakes/wrong-coefficient";
import { ownScheme } from "./own-scheme";
import { plant320 } from "./plant-320";
import { restartAfterAccident } from "./restart-after-accident";
import { smallFactory } from "./small-factory";

/** Sample workbooks in the form's own layout: right ones, then one for each kind of mistake, and one with three. */
export const cases: readonly Case[] = [
  smallFactory,
  plant320,
  constructionSite,
  restartAfterAccident,
  ownScheme,
  certifyingBody,
  accidentNotBreaking,
  achievedTooEarly,
  dayWithoutWorkers,
  daysBeforeLeadoff,
  duplicateDate,
  enrollmentNotMean,
  goalWrong,
  hoursComparedWithPersonHours,
  lateLeadoff,
  missedReleadoff,
  numberOverFormula,
  percentRate,
  personHoursDiffer,
  procedureLate,
  runningTotalJump,
  shlBelow60,
  shlOutOfWeight,
  shlTotalWrong,
  threeMistakes,
  totalLeavesOutRows,
  unorderedDates,
  wrongCoefficient,
];
