/** The workplace, its leadoff and its goal. */
import { date, number, text } from "./field";

/** Single values, each beside its heading. */
export const profilePairs = {
  name: text({
    label: { ko: "사업장명", en: "Workplace" },
    certain: `사업장, 사업장 명칭, 업체명, 회사명, 상호, 상호명, 현장명, 기업명, 사업체명, 사업장 이름,
     사업장(업체)명, 공사현장명, 공사현장 명칭, 학교명,
     workplace name, company, company name, site, site name, name of workplace, name of company, establishment`,
    unsure:
      "명칭, 공사명, 프로젝트명, 본사명, 본점명, 지점명, 소속, name, contractor, contractor name, project, project name, plant",
  }),
  representative: text({
    label: { ko: "대표자", en: "Representative" },
    certain: `대표자명, 대표자 성명, 대표이사, 사업주, 사업주명, 사업장 대표, 사업장 대표자, 현장소장명, 현장책임자명, 대표/현장소장, 학교장,
     representative director, ceo, employer, name of representative, president`,
    unsure: "대표, 현장소장, 현장대리인, 공장장, director, site manager, project manager, manager",
  }),
  address: text({
    label: { ko: "소재지", en: "Address" },
    certain: `주소, 사업장 소재지, 사업장 주소, 현장 주소, 현장 소재지, 소재지(주소), 본사 주소,
     site address, workplace address, address of workplace`,
    unsure: "위치, 현장 위치, location, site location",
  }),
  industry: text({
    label: { ko: "산업", en: "Industry" },
    certain: `산업명, 산업 구분, 산업 분류, 업종명, 업종, 산업(업종), 공사종류, 공사의 종류, industry name, industry type, sector, type of industry`,
    unsure: "업태, 업종 구분, business, type of business, line of business",
  }),
  businessType: text({
    label: { ko: "업종코드", en: "Business type code" },
    certain: `업종, 업종 번호, 산재업종코드, 산재보험 업종코드, 업종 분류코드, business type, business type no, industry code,
     business code`,
    unsure: "코드, 분류코드, code",
  }),
  detail: text({
    label: { ko: "세목코드", en: "Detail code" },
    certain:
      "세목, 세목 번호, 업종 세목, 업종세목코드, 세부업종코드, detail, business detail, business detail code",
    unsure: "세부업종, subtype",
  }),
  leadoffDate: date({
    label: { ko: "개시일", en: "Leadoff date" },
    certain: `개시, 개시일자, 개시 연월일, 개시 년월일, 무재해 개시일, 무재해 개시일자, 무재해운동 개시일, 무재해운동 개시일자,
     운동개시일, 무재해운동 개시, 무재해 개시, 최초 개시일, 무재해 시작일, 무재해운동 시작일, 기산일, 무재해 기산일, 무재해운동 기산일,
     leadoff, date of leadoff, initial leadoff, initial leadoff date, zero accident start date, za start date,
     campaign start date, start of campaign, start of zero accident campaign, campaign start, commencement date`,
    unsure:
      "시작일, 시작일자, 무재해운동 시작, 무재해 시작, 착수일, 기준일, start date, start, start of record, record start, date started, from date",
  }),
  reportReceived: date({
    label: { ko: "개시신고서 접수일", en: "Receipt of the leadoff report" },
    certain: `개시신고 접수일, 개시신고서 접수일자, 개시신고 접수일자, 개시보고서 접수일, 개시보고 접수일, 신고서 접수일,
     개시신고 접수, 개시보고 접수, 개시신청 접수, 개시신고 도달일, 개시신고서 도달일, 개시신청서 접수일, 개시신청 접수일,
     leadoff report received, date of receipt of the leadoff report, date leadoff report received,
     receipt of leadoff report, start report received, report received, report received on`,
    unsure: `접수일, 접수일자, 신고일, 신고일자, 도달일, 개시신고일, 개시신고일자, 개시보고일, 개시신고서 제출일, 개시신청서 제출일, 개시보고서 제출일,
     date of receipt, received, date received, report date`,
  }),
  /** The start of the current record after the last breaking accident. */
  releadoffDate: date({
    label: { ko: "재개시일", en: "Re-leadoff date" },
    certain: `재개시, 재개시일자, 무재해 재개시일, 재기산일, 재기산일자, 재시작일, 재시작일자, 무재해 재기산일,
     releadoff, re-leadoff, releadoff date, restart date, restart of record, record restarted, new leadoff date`,
    unsure: "restart, restarted",
  }),
  /** The monthly head counts before leadoff, up to three, in the order they stand. */
  headCounts: number("persons", {
    label: { ko: "월별 근로자수", en: "Monthly head count" },
    certain: `월별 근로자 수, 월별 인원, 월별 상시근로자수, 월별 재적인원, 최근 3개월 근로자수, 직전 3개월 근로자수, 개시 전 3개월 근로자수,
     개시전 3개월 월별 근로자수, 최근 3개월 상시근로자수, 직전 3개월 상시근로자수, 월 근로자수, 월평균 근로자수, 월평균인원,
     monthly head counts, monthly headcount, monthly headcounts, head count by month, headcount by month,
     head counts of the last 3 months, workers by month, monthly enrollment, head counts before leadoff`,
    unsure: "최근 3개월, 직전 3개월, last 3 months, last three months",
  }),
  constructionAmount: number("won", {
    label: { ko: "총공사금액", en: "Construction amount" },
    certain: `공사금액, 도급금액, 총도급금액, 총 도급액, 도급액, 계약금액, 총공사비, 공사비,
     contract amount, contract sum, contract value, total construction amount, total contract amount, construction cost`,
    unsure: "amount, contract",
  }),
  laborRate: number(null, {
    label: { ko: "노무비율", en: "Labor rate" },
    certain: `노무비 비율, 노무비율(%), 노무 비율, 일반 노무비율,
     labour rate, labor ratio, labour ratio, labor cost ratio, labour cost ratio, share of labour`,
  }),
  monthlyLaborCost: number("won/month", {
    label: { ko: "월평균 노무비", en: "Monthly labor cost" },
    certain: `월평균노무비, 월평균 노임, 월평균 보수, 월평균 보수액, 월평균 임금, 건설업 월평균보수, 건설업 월평균임금, 1인당 월평균 노무비,
     monthly labour cost, mean monthly labor cost, mean monthly labour cost, monthly mean labor cost,
     average monthly wage, monthly wage, average monthly pay`,
    unsure: "노무비, 월 노무비, labour cost, labor cost",
  }),
  constructionMonths: number("months", {
    label: { ko: "공사기간", en: "Construction period" },
    certain: `공사기간(월), 공사기간(개월), 공사 개월수, 공사 월수, 총공사기간, 조업월수, 공기, 공기(월),
     construction months, construction period in months, duration in months, months of construction`,
    unsure: "duration, period of construction, months",
  }),
  enrollment: number("persons", {
    label: { ko: "상시근로자수", en: "Enrollment" },
    certain: `상시근로자, 상시 고용 근로자수, 근로자수(상시), 상시 종업원, 상시 근로자 수, 상시 인원, 상시 근로인원, 상시 고용인원, 상시 종업원수, 종업원수, 현업종사원 수, 재적인원, 평균 근로자수, 평균인원,
     상시근로자수(평균), 평균 상시근로자수,
     enrolment, full-time workers, full-time employees, number of employees, no of employees, regular workers,
     mean enrollment, average enrollment, average headcount, mean headcount, average head count,
     employees, number of workers, no of workers, workforce`,
    unsure:
      "근로자수, 근로자 수, 총 근로자수, 전체 근로자수, 인원, 총인원, 총원, workers, head count, headcount, personnel, staff",
  }),
  /** Percent: 0.71 means 0.71 %. A cell formatted as a percentage holds 0.0071 and is read as 0.0071. */
  rate: number("%", {
    label: { ko: "5년 평균 재해율", en: "Accident rate, 5-year mean" },
    certain: `5년평균재해율, 5개년 평균 재해율, 5년간 평균 재해율, 최근 5년 평균 재해율, 최근 5년간 평균 재해율, 업종 재해율, 업종별 재해율,
     업종 평균 재해율, 동종업종 재해율, 동종업종 평균재해율, 평균 재해율, 재해율, 업종 5년 평균 재해율, 적용 재해율,
     accident rate, mean accident rate, 5-year mean rate, 5-year mean accident rate, 5-year average accident rate,
     five-year mean accident rate, five-year average accident rate, 5-yr average accident rate,
     industry accident rate, average accident rate, accident rate of the industry`,
    unsure: "incident rate, injury rate, 5-year rate, rate",
  }),
  rateSource: text({
    label: { ko: "재해율 출처", en: "Source of the rate" },
    certain: `재해율 근거, 재해율 자료, 재해율 산출근거, 재해율 자료 출처, 출처,
     source of rate, rate source, source of accident rate`,
    unsure: "근거자료, source",
  }),
  coefficient: number(null, {
    label: { ko: "특성계수", en: "Coefficient" },
    certain: `계수, 보정계수, 규모계수, 규모별 계수, 규모 특성계수, 업종 규모별 특성계수, 적용계수, 적용 특성계수,
     scale coefficient, size coefficient, size factor, scale factor, coefficient of scale, adjustment coefficient,
     adjustment factor`,
    unsure: "factor, 보정",
  }),
  hoursPerDay: number("hours/day", {
    label: { ko: "1일 근로시간", en: "Hours per day" },
    certain: `1일 근무시간, 1일 작업시간, 일 근로시간, 하루 근로시간, 일일 근로시간, 1일 소정근로시간, 1일 기준 근로시간, 1인 1일 근로시간,
     daily hours, daily working hours, working hours per day, hours a day, hours/day, work hours per day`,
  }),
  goalPersonHours: number("person-hours", {
    label: { ko: "1배수 목표(연근로시간)", en: "1-fold goal in person-hours" },
    certain: `1배수 목표 (인시), 1배 목표 (인시), 목표 (인시), 무재해 목표 (인시), 1배수 목표시간 (인시), 목표시간 (인시),
     무재해 목표시간 (인시), 기준시간 (인시), 목표 연근로시간, 목표 연인원시간, 목표(연근로시간), 무재해 목표 연근로시간,
     무재해 1배수 목표 (인시), 1배수 목표 연근로시간, 1배 목표 연근로시간, 1배수 연근로시간, 1배수 목표 연인원시간, 목표 총근로시간, 목표 인시,
     무재해운동 목표 (인시), 무재해운동 목표시간 (인시), 무재해운동 목표 연근로시간,
     goal in person-hours, goal (person-hours), 1-fold goal (person-hours), goal person-hours, person-hour goal,
     target man-hours, man-hour target, man-hours target, target (person-hours), target in man-hours,
     1-fold target (person-hours), 1-fold target in man-hours, goal in man-hours, man-hour goal, 1-fold goal in man-hours, target person-hours,
     one-fold goal (person-hours), zero accident goal (person-hours), za goal (person-hours)`,
  }),
  goalHours: number("hours", {
    label: { ko: "1배수 목표시간", en: "1-fold goal period" },
    certain: `1배 목표시간, 1배수 기준시간, 1배수 목표기간, 1배수 목표 (시간), 1배수 목표시간 (시간), 1배 목표 (시간), 무재해 1배수 목표 (시간),
     goal period, goal in hours, 1-fold goal in hours, 1-fold goal (hours), 1-fold goal period in hours,
     1-fold target in hours, 1-fold target (hours), one-fold goal (hours), zero accident goal (hours), za goal (hours)`,
    unsure: `목표시간, 무재해 목표시간, 무재해운동 목표시간, 기준시간, 목표기간, 목표 (시간), 무재해 목표 (시간), goal hours, goal (hours), target hours,
     target (hours)`,
  }),
  goalDays: number("days", {
    label: { ko: "1배수 목표일수", en: "1-fold goal in days" },
    certain: `1배 목표일수, 1배수 목표일, 목표일수, 무재해 목표일수, 기준일수, 1배수 기준일수, 1배수 목표 (일), 1배 목표 (일), 목표 (일), 기준 목표일수,
     무재해 목표 (일), 무재해 1배수 목표 (일), goal in days, goal days, goal (days), 1-fold goal (days), 1-fold target (days), 1-fold target in days,
     target days, days target, target (days), target in days, one-fold goal (days), zero accident goal (days), za goal (days)`,
    unsure: "목표일, 총 목표일수, 현 목표일수",
  }),
  /** The goal of the current record, set anew at its re-leadoff (GOAL-8); blank while no record has started again. */
  releadoffHeadCounts: number("persons", {
    label: { ko: "재개시 전 월별 근로자수", en: "Monthly head count before re-leadoff" },
    certain: `재개시 전 3개월 근로자수, 재개시 전 3개월 월별 근로자수, 재개시 직전 3개월 근로자수, 재개시 월별 근로자수,
     head counts before re-leadoff, monthly head counts before re-leadoff`,
  }),
  releadoffEnrollment: number("persons", {
    label: { ko: "재개시 상시근로자수", en: "Enrollment at re-leadoff" },
    certain: "재개시 때 상시근로자수, 재개시 당시 상시근로자수, 재개시 시 상시근로자수",
  }),
  releadoffRate: number("%", {
    label: { ko: "재개시 5년 평균 재해율", en: "Accident rate at re-leadoff, 5-year mean" },
    certain:
      "재개시 재해율, 재개시 때 재해율, 재개시 당시 재해율, 재개시 평균 재해율, accident rate at re-leadoff, rate at re-leadoff",
  }),
  releadoffCoefficient: number(null, {
    label: { ko: "재개시 특성계수", en: "Coefficient at re-leadoff" },
    certain: "재개시 때 특성계수, 재개시 당시 특성계수",
  }),
  releadoffGoalPersonHours: number("person-hours", {
    label: {
      ko: "재개시 1배수 목표(연근로시간)",
      en: "1-fold goal from re-leadoff in person-hours",
    },
    certain: "재개시 1배수 목표 연근로시간, 재개시 목표 연근로시간",
  }),
  releadoffGoalHours: number("hours", {
    label: { ko: "재개시 1배수 목표시간", en: "1-fold goal period from re-leadoff" },
    certain: "재개시 1배수 목표기간",
  }),
  releadoffGoalDays: number("days", {
    label: { ko: "재개시 1배수 목표일수", en: "1-fold goal from re-leadoff in days" },
    certain: "재개시 목표일수",
  }),
  /** What the head counts were read from (ENR-3). */
  enrollmentSource: text({
    label: { ko: "근로자수 근거자료", en: "Evidence of the enrollment" },
    certain: `근로자수 근거, 근로자수 증빙자료, 상시근로자수 근거, 상시근로자수 근거자료, 상시근로자수 증빙자료, 상시근로자수 산출근거,
     enrollment evidence, source of the enrollment, source of enrollment, evidence of enrollment, evidence of the head counts`,
  }),
  lastCertifiedMultiple: number("multiple", {
    label: { ko: "최종 인증 배수", en: "Last certified multiple" },
    certain:
      "최종 인증받은 배수, 직전 인증 배수, 기인증 배수, last multiple certified, multiple last certified",
  }),
  lastCertifiedDate: date({
    label: { ko: "최종 인증일", en: "Date of the last certification" },
    certain:
      "최종 인증일자, 직전 인증일, 직전 인증일자, 기인증일, last certified on, last certification date",
  }),
  /** A record that another workplace has handed over (HND-3): its last multiple and what was added since. */
  takenOverMultiple: number("multiple", {
    label: { ko: "인수한 기록의 최종 배수", en: "Final multiple of the record taken over" },
    certain: "인수한 배수, 인수 배수, 승계한 배수, 승계 배수, multiple taken over",
  }),
  takenOverDays: number("days", {
    label: { ko: "인수한 무재해 일수", en: "ZA days taken over" },
    certain: "인수 무재해 일수, 승계한 무재해 일수, 승계 무재해 일수, days taken over",
  }),
  takenOverPersonHours: number("person-hours", {
    label: { ko: "인수한 연근로시간", en: "Person-hours taken over" },
    certain: "인수 연근로시간, 승계한 연근로시간, 승계 연근로시간, za person-hours taken over",
  }),
  /** Which scheme the record is kept under; the public one of 2010 ended in 2018. */
  scheme: text({
    label: { ko: "무재해 운영 기준", en: "Scheme" },
    certain: "무재해운동 운영 기준, 적용 운영 기준, zero accident scheme, scheme applied",
  }),
  /** The block "own rules": numbers of the workplace's own scheme; a blank one is the regulation's. */
  ownBreakingDays: number("days", {
    label: { ko: "자체 기준 무재해 중단 일수", en: "Own rule: days that break" },
    certain: "자체 무재해 중단 일수, 자체 무재해 중단 기준일수, own days that break",
  }),
  ownHoursPerDay: number("hours/day", {
    label: { ko: "자체 기준 1일 시간", en: "Own rule: hours a day" },
    certain: "자체 1일 시간, own hours a day",
  }),
  ownPassPoints: number("points", {
    label: { ko: "자체 기준 안전보건수준 합격점", en: "Own rule: points to pass" },
    certain: "자체 안전보건수준 합격점, own pass mark, own points to pass",
  }),
  ownReportDays: number("days", {
    label: { ko: "자체 기준 개시신고 기한", en: "Own rule: days to report the leadoff" },
    certain: "자체 개시신고 기한, own days to report the leadoff",
  }),
  ownApplicationDays: number("days", {
    label: { ko: "자체 기준 인증신청 기한", en: "Own rule: days to apply" },
    certain: "자체 인증신청 기한, own days to apply",
  }),
} as const;
