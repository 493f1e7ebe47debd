import type { Rule } from "../rule";
import { accidentBreaks } from "./accidents/accident-breaks";
import { accidentDayCounted } from "./accidents/accident-day-counted";
import { accidentInClaimedPeriod } from "./accidents/accident-in-claimed-period";
import { accidentIncomplete } from "./accidents/accident-incomplete";
import { applicationLate } from "./quotation/application-late";
import { appliedMultiple } from "./quotation/applied-multiple";
import { approvalDate } from "./accidents/approval-date";
import { auditorQualified } from "./documents/auditor-qualified";
import { careWithoutAccident } from "./accidents/care-without-accident";
import { contestWindow } from "./dates/contest-window";
import { daysBeforeLeadoff } from "./period/days-before-leadoff";
import { documentMissing } from "./documents/document-missing";
import { doubtfulField } from "./workbook/doubtful-field";
import { enrollmentEvidence } from "./goal/enrollment-evidence";
import { enrollmentMean } from "./goal/enrollment-mean";
import { errorValue } from "./workbook/error-value";
import { excludedWorkers } from "./log/excluded-workers";
import { externalLink } from "./workbook/external-link";
import { fieldBlank } from "./workbook/field-blank";
import { formulaInconsistent } from "./workbook/formula-inconsistent";
import { formulaOverwritten } from "./workbook/formula-overwritten";
import { goalAtReleadoff } from "./goal/goal-at-releadoff";
import { goalCoefficient } from "./goal/goal-coefficient";
import { goalResult } from "./goal/goal-result";
import { goalUnits } from "./goal/goal-units";
import { headCountConstant } from "./log/head-count-constant";
import { hiddenRows } from "./workbook/hidden-rows";
import { hoursBasis } from "./log/hours-basis";
import { hoursDrop } from "./log/hours-drop";
import { hoursPerDay } from "./goal/hours-per-day";
import { includedEvidence } from "./log/included-evidence";
import { industryCode } from "./goal/industry-code";
import { leadoffLateReport } from "./period/leadoff-late-report";
import { logAccidentRemark } from "./log/log-accident-remark";
import { logDateOrder } from "./log/log-date-order";
import { logDayWithoutWorkers } from "./log/log-day-without-workers";
import { logGap } from "./log/log-gap";
import { logMonthDays } from "./log/log-month-days";
import { logPersonHours } from "./log/log-person-hours";
import { logRunningTotals } from "./log/log-running-totals";
import { logStartsAtLeadoff } from "./log/log-starts-at-leadoff";
import { mergedCells } from "./workbook/merged-cells";
import { monthMissing } from "./log/month-missing";
import { multipleAchievedEarly } from "./quotation/multiple-achieved-early";
import { multipleCertified } from "./quotation/multiple-certified";
import { multipleGoal } from "./quotation/multiple-goal";
import { multipleSkipped } from "./quotation/multiple-skipped";
import { noticeDate } from "./dates/notice-date";
import { numberAsText } from "./workbook/number-as-text";
import { ownRuleRange } from "./workbook/own-rule-range";
import { quotationAmounts } from "./quotation/quotation-amounts";
import { quotationPeriod } from "./quotation/quotation-period";
import { ratePercentFormat } from "./goal/rate-percent-format";
import { rateSource } from "./goal/rate-source";
import { releadoff } from "./period/releadoff";
import { resultContest } from "./dates/result-contest";
import { shlBeforeAfter } from "./shl/shl-before-after";
import { shlEvidence } from "./shl/shl-evidence";
import { shlMissing } from "./shl/shl-missing";
import { shlPass } from "./shl/shl-pass";
import { shlScoresApart } from "./shl/shl-scores-apart";
import { shlTotal } from "./shl/shl-total";
import { shlWeight } from "./shl/shl-weight";
import { signatureMissing } from "./documents/signature-missing";
import { surveyDate } from "./dates/survey-date";
import { totalLeavesOutRows } from "./workbook/total-leaves-out-rows";
import { unreadableValue } from "./workbook/unreadable-value";

/** All rules of the audit, in the order of their ids. */
export const allRules: readonly Rule[] = [
  accidentBreaks,
  accidentDayCounted,
  accidentInClaimedPeriod,
  accidentIncomplete,
  applicationLate,
  appliedMultiple,
  approvalDate,
  auditorQualified,
  careWithoutAccident,
  contestWindow,
  daysBeforeLeadoff,
  documentMissing,
  doubtfulField,
  enrollmentEvidence,
  enrollmentMean,
  errorValue,
  excludedWorkers,
  externalLink,
  fieldBlank,
  formulaInconsistent,
  formulaOverwritten,
  goalAtReleadoff,
  goalCoefficient,
  goalResult,
  goalUnits,
  headCountConstant,
  hiddenRows,
  hoursBasis,
  hoursDrop,
  hoursPerDay,
  includedEvidence,
  industryCode,
  leadoffLateReport,
  logAccidentRemark,
  logDateOrder,
  logDayWithoutWorkers,
  logGap,
  logMonthDays,
  logPersonHours,
  logRunningTotals,
  logStartsAtLeadoff,
  mergedCells,
  monthMissing,
  multipleAchievedEarly,
  multipleCertified,
  multipleGoal,
  multipleSkipped,
  noticeDate,
  numberAsText,
  ownRuleRange,
  quotationAmounts,
  quotationPeriod,
  ratePercentFormat,
  rateSource,
  releadoff,
  resultContest,
  shlBeforeAfter,
  shlEvidence,
  shlMissing,
  shlPass,
  shlScoresApart,
  shlTotal,
  shlWeight,
  signatureMissing,
  surveyDate,
  totalLeavesOutRows,
  unreadableValue,
];
