import type { Rule } from "../rule";
import { accidentBreaks } from "./accident-breaks";
import { daysBeforeLeadoff } from "./days-before-leadoff";
import { doubtfulField } from "./doubtful-field";
import { enrollmentMean } from "./enrollment-mean";
import { formulaOverwritten } from "./formula-overwritten";
import { goalCoefficient } from "./goal-coefficient";
import { goalResult } from "./goal-result";
import { goalUnits } from "./goal-units";
import { leadoffLateReport } from "./leadoff-late-report";
import { logDateOrder } from "./log-date-order";
import { logDayWithoutWorkers } from "./log-day-without-workers";
import { logPersonHours } from "./log-person-hours";
import { logRunningTotals } from "./log-running-totals";
import { multipleAchievedEarly } from "./multiple-achieved-early";
import { multipleGoal } from "./multiple-goal";
import { ratePercentFormat } from "./rate-percent-format";
import { releadoff } from "./releadoff";
import { shlPass } from "./shl-pass";
import { shlTotal } from "./shl-total";
import { shlWeight } from "./shl-weight";
import { totalLeavesOutRows } from "./total-leaves-out-rows";
import { unreadableValue } from "./unreadable-value";

/** All rules of the audit, in the order of their ids. */
export const allRules: readonly Rule[] = [
  accidentBreaks,
  daysBeforeLeadoff,
  doubtfulField,
  enrollmentMean,
  formulaOverwritten,
  goalCoefficient,
  goalResult,
  goalUnits,
  leadoffLateReport,
  logDateOrder,
  logDayWithoutWorkers,
  logPersonHours,
  logRunningTotals,
  multipleAchievedEarly,
  multipleGoal,
  ratePercentFormat,
  releadoff,
  shlPass,
  shlTotal,
  shlWeight,
  totalLeavesOutRows,
  unreadableValue,
];
