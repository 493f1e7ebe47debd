/** The sentences of the set-up: the workplace, its leadoff and its goal. */
import type { Sentence } from "./sentence";

export const setUpText = {
  title: { ko: "사업장과 목표", en: "Workplace and goal" },
  legend: { ko: "{number}/{steps} {step}", en: "{number} of {steps} {step}" },
  leadoffStep: { ko: "산업과 개시", en: "Industry and leadoff" },
  enrollmentStep: { ko: "근로자수", en: "Head count" },
  rateStep: { ko: "재해율과 목표", en: "Accident rate and goal" },
  next: { ko: "다음", en: "Next" },
  back: { ko: "이전", en: "Back" },
  finish: { ko: "목표 정하기", en: "Set the goal" },
  writing: { ko: "기록 중", en: "Writing" },
  later: { ko: "나중에", en: "Later" },
  change: { ko: "바꾸기", en: "Change" },
  changeStep: { ko: "{step} 바꾸기", en: "Change: {step}" },
  fillIn: { ko: "적기", en: "Fill in" },
  fillInStep: { ko: "{step} 적기", en: "Fill in: {step}" },
  blank: { ko: "아직 없음", en: "not yet" },
  choose: { ko: "고르십시오", en: "Choose" },

  industry: { ko: "산업", en: "Industry" },
  businessType: {
    ko: "업종코드 3자리나 세목코드 5자리 (산재보험 사업종류)",
    en: "Business type code: 3 digits of the premium table, or 5 of its detail",
  },
  onlyDigit: {
    ko: "비우면 {digit}만 적고, 점검에서 나머지 자리를 묻습니다.",
    en: "Left blank, {digit} alone is entered, and the check asks for the rest.",
  },
  aCode: { ko: "숫자 3자리나 5자리로 적으십시오.", en: "Enter three or five digits." },
  otherCode: {
    ko: "업종코드가 다른 산업의 것입니다({code}). 코드나 산업을 고치십시오.",
    en: "The business type code {code} is of another industry. Correct the code or the industry.",
  },
  leadoffDate: { ko: "개시일", en: "Leadoff date" },
  reportReceived: { ko: "개시신고서 접수일", en: "Receipt of the leadoff report" },
  dateHint: { ko: "303 또는 2025-03-03", en: "303 or 2025-03-03" },
  isDay: { ko: "= {day}", en: "= {day}" },
  isDayAfter: { ko: "= {day}, {days}일 만에 접수", en: "= {day}, after {days} days" },
  lateReport: {
    ko: "접수가 {reportDays}일보다 늦었으므로 개시일은 접수일의 {daysBefore}일 전인 {day}로 봅니다(해석, LEAD-2).",
    en: "Received after more than {reportDays} days: the leadoff counts as {day}, {daysBefore} days before the receipt (interpretation, LEAD-2).",
  },
  useDay: { ko: "개시일을 {day}로 적기", en: "Enter {day} as the leadoff date" },

  monthlyHeadCount: {
    ko: "월별 근로자수: 개시 전 세 달",
    en: "Monthly head count, the three months before leadoff",
  },
  month: { ko: "{number}번째 달", en: "Month {number}" },
  mean: {
    ko: "({counts}) ÷ {months} = {enrollment}",
    en: "({counts}) ÷ {months} = {enrollment}",
  },
  fewMonths: {
    ko: "사업한 달이 세 달보다 적으면 그 달만 적습니다(ENR-2).",
    en: "A business of fewer months enters those alone (ENR-2).",
  },
  site: {
    ko: "{amount}억원 × {share} % ÷ ({cost}만원 × {months}개월) = {enrollment}",
    en: "{amount} × 100,000,000 won × {share} % ÷ ({cost} × 10,000 won × {months} months) = {enrollment}",
  },
  constructionAmount: { ko: "총공사금액 (억원)", en: "Construction amount (100 million won)" },
  laborRate: { ko: "노무비율 (%)", en: "Labor rate (%)" },
  monthlyLaborCost: { ko: "월평균 노무비 (만원)", en: "Monthly labor cost (10,000 won)" },
  constructionMonths: { ko: "공사기간 (개월)", en: "Construction period (months)" },

  rateSource: { ko: "재해율 출처", en: "Source of the rate" },
  otherSource: { ko: "다른 출처 적기", en: "Another source" },
  sourceName: { ko: "출처와 연도", en: "Source and years" },
  rate: { ko: "5년 평균 재해율 (%)", en: "Accident rate, 5-year mean (%)" },
  rateMeans: {
    ko: "{rate} %로 읽습니다. 보험료율이 아닙니다.",
    en: "Read as {rate} %. It is not the premium rate.",
  },
  unusualRate: {
    ko: "업종의 재해율은 보통 {least} %에서 {most} % 사이입니다. 퍼센트 값이 맞습니까?",
    en: "The rates of industries lie between {least} % and {most} %. Is this one in percent?",
  },

  notADate: {
    ko: "날짜를 303 또는 2025-03-03처럼 적으십시오.",
    en: "Enter a date, such as 303 or 2025-03-03.",
  },
  notACount: { ko: "0 이상의 정수를 적으십시오.", en: "Enter a whole number from 0 up." },
  notPositive: { ko: "0보다 큰 숫자를 적으십시오.", en: "Enter a number above 0." },
  notAPercent: {
    ko: "0보다 크고 100 이하인 숫자를 적으십시오.",
    en: "Enter a number above 0, up to 100.",
  },
  stillMissing: {
    ko: "목표를 정하려면 아직 비어 있는 값이 필요합니다: {fields}",
    en: "The goal still needs what is blank: {fields}",
  },

  goal: {
    ko: "1배수 목표 {personHours}, {days}",
    en: "1-fold goal {personHours}, {days}",
  },
  goalAtReleadoff: {
    ko: "재개시 때의 1배수 목표 {personHours}, {days}",
    en: "1-fold goal from re-leadoff {personHours}, {days}",
  },
  basic: { ko: "{constant} ÷ {rate} %", en: "{constant} ÷ {rate} %" },
  timesCoefficient: { ko: "× 특성계수 {coefficient}", en: "× coefficient {coefficient}" },
  personHours: { ko: "1배수 목표(연근로시간)", en: "1-fold goal in person-hours" },
  perWorkers: { ko: "÷ {enrollment}", en: "÷ {enrollment}" },
  period: { ko: "근로자 1인당 시간", en: "goal period" },
  perHours: { ko: "÷ {hours}", en: "÷ {hours}" },
  goalDays: { ko: "1배수 목표일수", en: "1-fold goal in days" },
  apart: {
    ko: "인시는 {personHours}와, 일수는 {days}과 비교합니다. 서로 섞어 비교하지 않습니다.",
    en: "Person-hours are compared with {personHours} alone, days with {days} alone.",
  },
  rateInDoubt: {
    ko: "재해율이 확실하지 않아 목표의 계산을 보이지 않습니다. 점검에서 확인하십시오.",
    en: "The rate is not certain, so the derivation of the goal is not shown. See Check.",
  },
} as const satisfies Record<string, Sentence>;

/** Where mean accident rates are published; what is chosen is written into the form. */
export const rateSources = [
  {
    ko: "안전보건공단 업종·규모별 재해율 통계",
    en: "KOSHA accident statistics by industry and size",
  },
  {
    ko: "고용노동부 산업재해 현황분석",
    en: "Ministry of Employment and Labor, industrial accident statistics",
  },
  {
    ko: "인증기관이 통보한 5년 평균 재해율",
    en: "5-year mean accident rate as told by the certifying body",
  },
] as const satisfies readonly Sentence[];
