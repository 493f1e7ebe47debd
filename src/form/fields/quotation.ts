/** The quotation: a row a multiple, with what is applied for. */
import { date, goalUnit, number } from "./field";

/** Single values, each beside its heading. */
export const quotationPairs = {
  /** The unit in which goal and achievement are compared, when the form says it. */
  unit: goalUnit({
    label: { ko: "비교 단위", en: "Unit compared" },
    certain:
      "비교단위, 산정단위, 기준단위, 목표 단위, 적용단위, goal unit, unit of the goal, unit of goal, unit of comparison",
    unsure: "단위, unit",
  }),
  appliedMultiple: number("multiple", {
    label: { ko: "신청 배수", en: "Multiple applied for" },
    certain: `신청배수, 인증 신청배수, 인증신청 배수, 신청 목표배수, 신청하는 배수, 인증 배수,
     applied multiple, multiple applied, multiple claimed, claimed multiple, fold applied for`,
  }),
  applicationDate: date({
    label: { ko: "인증신청일", en: "Date of application" },
    certain: `인증 신청일, 인증신청일자, 인증 신청일자, 인증신청 접수일, 신청서 접수일, 신청일, 신청일자,
     application date, applied on, date applied, certification applied on`,
  }),
} as const;

/** In the order of the sheet. */
export const quotationColumns = {
  multiple: number("multiple", {
    label: { ko: "배수", en: "Multiple" },
    certain:
      "달성배수, 목표배수, 달성 목표배수, 무재해 달성배수, 배, 배수(n배), n배수, n배, multiples, fold, n-fold, multiple no",
    unsure: "회차, 차수, no",
  }),
  from: date({
    label: { ko: "시작일", en: "From" },
    certain: `기간 시작, 시작, 시작일자, 기간 시작일, 산정 시작일, 산정기간 시작일, 기간 부터, 부터, 개시일, 개시일자, 기간 개시일, 기산일,
     산정기간, 달성기간, 무재해 기간, 무재해 달성기간, 기간,
     from date, start, start date, period from, period start, begin, beginning, period start date, period`,
  }),
  to: date({
    label: { ko: "종료일", en: "To" },
    certain: `기간 종료, 종료, 종료일자, 기간 종료일, 산정 종료일, 산정기간 종료일, 기간 까지, 까지, 만료일, 마감일, 기간 끝,
     to date, end, end date, until, period to, period end, period end date`,
  }),
  days: number("days", {
    label: { ko: "무재해 일수", en: "ZA days" },
    certain: `무재해일수, 일수, 달성일수, 달성 일수, 무재해 달성일수, 기간 일수, 산정일수, 누계 일수, za day, days, zero accident days, achieved days`,
  }),
  personHours: number("person-hours", {
    label: { ko: "무재해 시간(연근로시간)", en: "ZA person-hours" },
    certain: `무재해 시간, 무재해시간, 연근로시간, 연인원시간, 총근로시간, 달성시간, 무재해 연근로시간, 무재해 시간 (인시), 인시, 누계 시간, 시간 (인시),
     person-hours, man-hours, manhours, za man-hours, za time, achieved person-hours, total man-hours`,
    unsure: "시간, hours",
  }),
  /** Its unit is whatever `quotation.unit` says. */
  goal: number(null, {
    label: { ko: "목표", en: "Goal" },
    certain: `목표시간, 목표일수, 목표 (인시), 목표 (시간), 목표 (일), 목표값, 목표량, 배수 목표, 배수별 목표, 누계 목표, 목표 연근로시간,
     goal (person-hours), goal (hours), goal (days), target, target (person-hours), target (hours), target (days),
     target man-hours, target days, goal in days, goal in person-hours`,
    unsure: "기준",
  }),
  achieved: date({
    label: { ko: "달성일", en: "Date achieved" },
    certain: `달성일자, 목표 달성일, 목표달성일, 목표달성 일자, 달성 연월일, 달성 년월일,
     achieved, achieved on, achievement date, date of achievement`,
  }),
} as const;
