/**
 * The other words under which a field of the form is found in workbooks that somebody else laid out.
 *
 * The labels of `src/text/form.ts` need not be repeated. Spaces, case, punctuation, numbering and units in
 * brackets do not matter, except where the unit tells two fields apart: "목표 (일)" is not "목표 (인시)".
 */
import type { FormField } from "../text/form";

export interface Synonyms {
  /** Words that mean this field and no other of its table. */
  readonly certain: readonly string[];
  /** Words that may mean it: taken where nothing better is found, and shown as a doubt. */
  readonly unsure: readonly string[];
}

/** Splits at commas, so that the lists below read like a dictionary. */
function words(certain: string, unsure = ""): Synonyms {
  const list = (text: string) => (text === "" ? [] : text.split(",").map((word) => word.trim()));
  return { certain: list(certain), unsure: list(unsure) };
}

export const synonyms: Readonly<Record<FormField, Synonyms>> = {
  "profile.name": words(
    `사업장, 사업장 명칭, 업체명, 회사명, 상호, 상호명, 현장명, 기업명, 사업체명, 사업장 이름,
     workplace name, company, company name, site, site name, name of workplace, name of company, establishment`,
    "명칭, 공사명, 소속, name, contractor, contractor name, project, project name, plant",
  ),
  "profile.representative": words(
    `대표자명, 대표자 성명, 대표이사, 사업주, 사업주명, 사업장 대표, 사업장 대표자,
     representative director, ceo, employer, name of representative, president`,
    "대표, 현장소장, 현장대리인, 공장장, director, site manager, project manager, manager",
  ),
  "profile.address": words(
    `주소, 사업장 소재지, 사업장 주소, 현장 주소, 현장 소재지, 소재지(주소), 본사 주소,
     site address, workplace address, address of workplace`,
    "위치, 현장 위치, location, site location",
  ),
  "profile.industry": words(
    `산업명, 산업 구분, 산업 분류, 업종명, 업종, 산업(업종), industry name, industry type, sector, type of industry`,
    "업태, 업종 구분, business, type of business, line of business",
  ),
  "profile.businessType": words(
    `업종, 업종 번호, 산재업종코드, 산재보험 업종코드, 업종 분류코드, business type, business type no, industry code,
     business code`,
    "코드, 분류코드, code",
  ),
  "profile.detail": words(
    "세목, 세목 번호, 업종 세목, 업종세목코드, 세부업종코드, detail, business detail, business detail code",
    "세부업종, subtype",
  ),
  "profile.leadoffDate": words(
    `개시, 개시일자, 개시 연월일, 개시 년월일, 무재해 개시일, 무재해 개시일자, 무재해운동 개시일, 무재해운동 개시일자,
     운동개시일, 최초 개시일, 무재해 시작일, 무재해운동 시작일, 기산일, 무재해 기산일, 무재해운동 기산일,
     leadoff, date of leadoff, initial leadoff, initial leadoff date, zero accident start date, za start date,
     campaign start date, start of campaign, start of zero accident campaign, campaign start, commencement date`,
    "시작일, 시작일자, 착수일, 기준일, start date, start, start of record, record start, date started, from date",
  ),
  "profile.reportReceived": words(
    `개시신고 접수일, 개시신고서 접수일자, 개시신고 접수일자, 개시보고서 접수일, 개시보고 접수일, 신고서 접수일,
     개시신고 도달일, 개시신고서 도달일, 개시신청서 접수일, 개시신청 접수일,
     leadoff report received, date of receipt of the leadoff report, date leadoff report received,
     receipt of leadoff report, start report received, report received, report received on`,
    `접수일, 접수일자, 신고일, 신고일자, 도달일, 개시신고일, 개시신고일자, 개시보고일, 개시신고서 제출일,
     date of receipt, received, date received, report date`,
  ),
  "profile.releadoffDate": words(
    `재개시, 재개시일자, 무재해 재개시일, 재기산일, 재기산일자, 재시작일, 재시작일자, 무재해 재기산일,
     releadoff, re-leadoff, releadoff date, restart date, restart of record, record restarted, new leadoff date`,
    "restart, restarted",
  ),
  "profile.headCounts": words(
    `월별 근로자 수, 월별 인원, 월별 상시근로자수, 월별 재적인원, 최근 3개월 근로자수, 직전 3개월 근로자수, 개시 전 3개월 근로자수,
     개시전 3개월 월별 근로자수, 최근 3개월 상시근로자수, 직전 3개월 상시근로자수, 월 근로자수, 월평균 근로자수,
     monthly head counts, monthly headcount, monthly headcounts, head count by month, headcount by month,
     head counts of the last 3 months, workers by month, monthly enrollment, head counts before leadoff`,
    "최근 3개월, 직전 3개월, last 3 months, last three months",
  ),
  "profile.constructionAmount": words(
    `공사금액, 도급금액, 총도급금액, 총 도급액, 도급액, 계약금액, 총공사비, 공사비,
     contract amount, contract sum, contract value, total construction amount, total contract amount, construction cost`,
    "amount, contract",
  ),
  "profile.laborRate": words(
    `노무비 비율, 노무비율(%), 노무 비율, 일반 노무비율,
     labour rate, labor ratio, labour ratio, labor cost ratio, labour cost ratio, share of labour`,
  ),
  "profile.monthlyLaborCost": words(
    `월평균노무비, 월평균 노임, 월평균 보수, 월평균 보수액, 월평균 임금, 건설업 월평균보수, 건설업 월평균임금, 1인당 월평균 노무비,
     monthly labour cost, mean monthly labor cost, mean monthly labour cost, monthly mean labor cost,
     average monthly wage, monthly wage, average monthly pay`,
    "노무비, 월 노무비, labour cost, labor cost",
  ),
  "profile.constructionMonths": words(
    `공사기간(월), 공사기간(개월), 공사 개월수, 공사 월수, 총공사기간, 조업월수, 공기, 공기(월),
     construction months, construction period in months, duration in months, months of construction`,
    "duration, period of construction, months",
  ),
  "profile.enrollment": words(
    `상시근로자, 상시 근로자 수, 상시 인원, 상시 근로인원, 상시 고용인원, 상시 종업원수, 종업원수, 재적인원, 평균 근로자수,
     상시근로자수(평균), 평균 상시근로자수,
     enrolment, full-time workers, full-time employees, number of employees, no of employees, regular workers,
     mean enrollment, average enrollment, average headcount, mean headcount, average head count,
     employees, number of workers, no of workers, workforce`,
    "근로자수, 근로자 수, 인원, 총인원, 총원, workers, head count, headcount, personnel, staff",
  ),
  "profile.rate": words(
    `5년평균재해율, 5개년 평균 재해율, 5년간 평균 재해율, 최근 5년 평균 재해율, 최근 5년간 평균 재해율, 업종 재해율, 업종별 재해율,
     업종 평균 재해율, 동종업종 재해율, 동종업종 평균재해율, 평균 재해율, 재해율, 업종 5년 평균 재해율, 적용 재해율,
     accident rate, mean accident rate, 5-year mean rate, 5-year mean accident rate, 5-year average accident rate,
     five-year mean accident rate, five-year average accident rate, 5-yr average accident rate,
     industry accident rate, average accident rate, accident rate of the industry`,
    "incident rate, injury rate, 5-year rate, rate",
  ),
  "profile.rateSource": words(
    `재해율 근거, 재해율 자료, 재해율 산출근거, 재해율 자료 출처, 출처,
     source of rate, rate source, source of accident rate`,
    "근거자료, source",
  ),
  "profile.coefficient": words(
    `계수, 보정계수, 규모계수, 규모별 계수, 규모 특성계수, 업종 규모별 특성계수, 적용계수, 적용 특성계수,
     scale coefficient, size coefficient, size factor, scale factor, coefficient of scale, adjustment coefficient,
     adjustment factor`,
    "factor, 보정",
  ),
  "profile.hoursPerDay": words(
    `1일 근무시간, 1일 작업시간, 일 근로시간, 하루 근로시간, 일일 근로시간, 1일 소정근로시간, 1일 기준 근로시간, 1인 1일 근로시간,
     daily hours, daily working hours, working hours per day, hours a day, hours/day, work hours per day`,
  ),
  "profile.goalPersonHours": words(
    `1배수 목표 (인시), 1배 목표 (인시), 목표 (인시), 무재해 목표 (인시), 1배수 목표시간 (인시), 목표시간 (인시),
     무재해 목표시간 (인시), 기준시간 (인시), 목표 연근로시간, 목표 연인원시간, 목표(연근로시간), 무재해 목표 연근로시간,
     1배수 목표 연근로시간, 1배 목표 연근로시간, 1배수 연근로시간, 1배수 목표 연인원시간, 목표 총근로시간, 목표 인시,
     goal in person-hours, goal (person-hours), 1-fold goal (person-hours), goal person-hours, person-hour goal,
     target man-hours, man-hour target, man-hours target, target (person-hours), target in man-hours,
     1-fold target (person-hours), goal in man-hours, man-hour goal, 1-fold goal in man-hours, target person-hours`,
  ),
  "profile.goalHours": words(
    `1배 목표시간, 1배수 기준시간, 1배수 목표기간, 1배수 목표 (시간), 1배수 목표시간 (시간),
     goal period, goal in hours, 1-fold goal in hours, 1-fold goal (hours), 1-fold goal period in hours`,
    `목표시간, 무재해 목표시간, 기준시간, 목표기간, 목표 (시간), 무재해 목표 (시간), goal hours, goal (hours), target hours,
     target (hours)`,
  ),
  "profile.goalDays": words(
    `1배 목표일수, 1배수 목표일, 목표일수, 무재해 목표일수, 기준일수, 1배수 기준일수, 1배수 목표 (일), 1배 목표 (일), 목표 (일),
     무재해 목표 (일), goal in days, goal days, goal (days), 1-fold goal (days), target days, days target,
     target (days), target in days`,
    "목표일",
  ),
  "log.date": words(
    `날짜, 년월일, 연월일, 월일, 작업일, 작업일자, 근무일, 근무일자, 출력일, 출력일자, 출역일, 출역일자, 일시, 년월, 연월, 월, 월별,
     해당월, 해당 월, 일, day, work date, working date, working day, date of work, month, year month, month year`,
    "기간, 일별, period, week",
  ),
  "log.dayKind": words(
    `휴일구분, 근무구분, 일구분, 일자구분, 날짜구분, 평일휴일, 평휴일, 근무형태, 휴무구분,
     day type, type of day, kind of day, workday or holiday`,
    "휴일, holiday, type, status",
  ),
  "log.workers": words(
    `인원, 인원수, 출력 인원수, 근로자수, 작업인원, 작업인원수, 출근인원, 출근자수, 투입인원, 출역인원, 출역인원수, 실근로자수, 실근로인원, 실인원,
     근무인원, 현장인원, 금일인원, 금일 출력인원, 당일인원, 연인원, 연출력인원, 근로인원, 총출력인원, 총인원, 인원 (명), 출력,
     head count, headcount, number of workers, no of workers, manpower, men on site, workers on site, persons, persons at work,
     workforce, workers present, employees at work, daily headcount, daily manpower, personnel on site, total workers`,
    "employees, personnel, people, crew, men, staff, attendance, 총원, 재적",
  ),
  "log.excludedWorkers": words(
    `제외 인원수, 제외 근로자, 제외 근로자수, 제외자수, 산정 제외인원, 산정제외, 미포함 인원,
     excluded workers, workers excluded, not counted, workers not counted`,
    "제외, excluded",
  ),
  "log.excludedCategory": words(
    `제외 사유, 제외구분, 제외 근거, 제외자 구분, reason for exclusion, exclusion reason, category of excluded workers,
     category excluded, exclusion category`,
  ),
  "log.hoursPerWorker": words(
    `1인 근로시간, 1인당 시간, 1인당 작업시간, 1인당 근무시간, 인당 근로시간, 인당 시간, 1일 근로시간, 일 근로시간, 실근로시간,
     근로시간, 작업시간, 근무시간, 시간/인, 1인 1일 근로시간,
     hours/worker, hours per person, hours per head, hours per man, hours each, hours worked per worker, shift hours,
     working hours, hours (hours/day)`,
    "시간, hours, hours worked, hrs",
  ),
  "log.basis": words(
    "시간 산정기준, 산출기준, 시간기준, 근로시간 기준, 산정 근거, hours basis, basis of hours",
    "기준",
  ),
  "log.personHours": words(
    `연인원시간, 연인원 시간, 연 근로시간, 근로 연시간, 연시간, 연작업시간, 총근로시간, 총 작업시간, 총근무시간, 총투입시간, 총시간, 인시, 투입인시,
     일 연근로시간, 금일 연근로시간, 당일 연근로시간, 금일 시간, 당일 시간, 금일 무재해시간, 무재해 시간, 무재해시간, 금월 연근로시간,
     당월 연근로시간, 근로시간 (인시), 시간 (인시), 작업시간 (인시), 무재해시간 (인시), 근로시간 합계, 근로시간 계,
     man-hours, manhours, man hours worked, mh, m/h, person-hours worked, worker-hours, labour hours, labor hours, total hours,
     hours total, daily man-hours, man-hours of the day, za time, za hours, za person-hours, hours (person-hours),
     total man-hours, total person-hours, safe man-hours`,
    "투입공수, 공수, exposure hours, hours of the day",
  ),
  "log.zaDays": words(
    `무재해일, 당월 무재해일수, 월 무재해일수, 금월 무재해일수, 무재해 일수 (일), 무재해 달성일수,
     za days of the month, zero accident days, safe days, accident-free days, accident free days`,
    `일수, 달성일수, 경과일수, 근로일수, 작업일수, 가동일수, 근무일수, 출역일수, 금일 일수, 당월 일수, days, days worked, working days,
     days of the month`,
  ),
  "log.runningDays": words(
    `일수 누계, 누계 일수, 누적 일수, 일수 누적, 누계 무재해일수, 누적 무재해일수, 무재해 일수 누적, 무재해 누계일수, 무재해 누적일수,
     연속 무재해일수, 무재해 연속일수, 연속일수, 누계 (일), 누적 (일), 무재해 누계 (일), 무재해 일수 합계, 총 무재해일수, 무재해 일수 연누계,
     누계 달성일수, 누계 일, 누적 일,
     running days, cumulative days, accumulated days, days to date, cumulative za days, accumulated za days, total za days,
     za days to date, safe days to date, cumulative safe days, days without accident, days without accidents,
     accident-free days to date, cumulative accident-free days, lti-free days, days since last accident,
     running total (days), cumulative (days), cumulative day, running total days, cum days, cum (days), cum za days`,
  ),
  "log.runningPersonHours": words(
    `시간 누계, 누계 시간, 누적 시간, 시간 누적, 누계 연근로시간, 누적 연근로시간, 연근로시간 누적, 연인원시간 누계, 누계 연인원시간,
     무재해 시간 누계, 누계 무재해시간, 누적 무재해시간, 무재해 누계시간, 무재해 누적시간, 누계 인시, 인시 누계, 누적 인시, 누계 (인시), 누계 (시간),
     누적 (인시), 누적 (시간), 무재해 누계 (인시), 무재해 누계 (시간), 총근로시간 누계, 누계 총근로시간, 연간누계, 연누계 (시간), 연누계 (인시),
     총누계시간, 연근로시간 연누계, 연근로시간 합계,
     running man-hours, cumulative man-hours, cumulative person-hours, accumulated man-hours, accumulated person-hours,
     man-hours to date, person-hours to date, total man-hours to date, cumulative hours, running hours, hours to date,
     running total (person-hours), running total (hours), cumulative (person-hours), cumulative (hours),
     safe man-hours to date, cumulative safe man-hours, running total hours, running total man-hours, running total person-hours,
     cum hours, cum man-hours, cum m/h, cum (man-hours), cum person-hours`,
    "누계, 누적, 연누계, 총누계, 합계, cumulative, cum, running, running total, to date, accumulated",
  ),
  "log.remark": words(
    "특이사항, 참고, 참고사항, 메모, 적요, 비고(특이사항), remarks, note, notes, comment, comments",
    "내용, 작업내용, details",
  ),
  "accidents.date": words(
    `재해일자, 재해 발생일, 재해 발생일자, 재해발생 일시, 재해 일시, 발생일, 발생일자, 발생일시, 사고일, 사고일자, 사고 발생일, 사고 일시,
     발병일, 재해(발병)일, accident date, date of injury, injury date, incident date, date of incident, date of the accident,
     date occurred, date of occurrence`,
    "일자, 날짜, 일시, date",
  ),
  "accidents.victim": words(
    `재해자, 재해자명, 재해자 성명, 피재자, 피재자 성명, 재해자 직책, 재해자 직종,
     victim, injured person, injured worker, injured, injured employee, victims name, position of victim`,
    "직위, 직책, 직종, 성명, 이름, 소속, position, job title, job, name, employee, worker, trade",
  ),
  "accidents.cause": words(
    `재해 원인, 발생 원인, 사고 원인, 재해 유형, 재해 형태, 발생 형태, 재해 종류, 재해 구분, 사고 유형, 원인 코드, 원인코드, 재해 원인(분류),
     cause of accident, accident cause, type of accident, accident type, type of injury, cause code`,
    "사유, 구분, 유형, 재해내용, 사고내용, 재해개요, 사고개요, 내용, description, type, details",
  ),
  "accidents.careDays": words(
    `요양 일수, 요양기간, 요양기간(일), 치료일수, 치료기간, 휴업일수, 휴업기간,
     care days, days of medical care, medical care days, days care, treatment days, days of treatment`,
    "근로손실일수, 손실일수, lost days, days lost, days away, lost time (days), lost time days, 일수, days",
  ),
  "accidents.death": words("사망 여부, 사망여부, 사망 유무, fatal, fatality, died, fatal yes no"),
  "accidents.approvalDate": words(
    `요양 승인일, 요양 승인일자, 요양승인 일자, 승인일, 승인일자, 요양신청 승인일, 요양급여 승인일,
     care approval date, date of care approval, approval date, date of approval, care approved, care approved on,
     approval of medical care`,
  ),
  "accidents.recognised": words(
    `무재해 인정, 무재해 인정여부, 무재해로 인정 여부, 무재해 인정 여부, 인정재해, 인정재해 여부, 무재해 간주,
     recognized as zero accident, recognised, recognized, recognised as za, counted as zero accident, exempt`,
    "인정여부, 인정 여부, 인정",
  ),
  "accidents.document": words(
    `증빙, 증빙자료, 근거서류, 관련서류, 첨부서류, 확인서류, 입증서류, supporting document, documents, evidence, document no,
     supporting documents`,
    "서류, 문서번호, 근거, reference, ref, ref no",
  ),
  "accidents.breaks": words(
    `무재해 중단 여부, 무재해중단, 중단여부, 기록 중단, 무재해 기록 중단, 무재해 깨짐,
     breaks za, breaks record, record broken, zero accident broken, breaks the record, za broken`,
    "중단",
  ),
  "accidents.releadoffDate": words(
    `재개시, 재개시일자, 재기산일, 재기산일자, 재시작일, 무재해 재개시일,
     releadoff, re-leadoff, releadoff date, restart, restart date, record restarted, restarted, restart of record`,
  ),
  "quotation.unit": words(
    "비교단위, 산정단위, 기준단위, 목표 단위, 적용단위, goal unit, unit of the goal, unit of goal, unit of comparison",
    "단위, unit",
  ),
  "quotation.appliedMultiple": words(
    `신청배수, 인증 신청배수, 인증신청 배수, 신청 목표배수, 신청하는 배수, 인증 배수,
     applied multiple, multiple applied, multiple claimed, claimed multiple, fold applied for`,
  ),
  "quotation.applicationDate": words(
    `인증 신청일, 인증신청일자, 인증 신청일자, 인증신청 접수일, 신청서 접수일, 신청일, 신청일자,
     application date, applied on, date applied, certification applied on`,
  ),
  "quotation.multiple": words(
    "달성배수, 목표배수, 배, 배수(n배), n배수, n배, multiples, fold, n-fold, multiple no",
    "회차, 차수, no",
  ),
  "quotation.from": words(
    `기간 시작, 시작, 시작일자, 기간 시작일, 산정 시작일, 산정기간 시작일, 기간 부터, 부터, 개시일, 개시일자, 기간 개시일, 기산일,
     from date, start, start date, period from, period start, begin, beginning, period start date`,
  ),
  "quotation.to": words(
    `기간 종료, 종료, 종료일자, 기간 종료일, 산정 종료일, 산정기간 종료일, 기간 까지, 까지, 만료일, 마감일, 기간 끝,
     to date, end, end date, until, period to, period end, period end date`,
  ),
  "quotation.days": words(
    `무재해일수, 일수, 달성일수, 달성 일수, 무재해 달성일수, 기간 일수, 산정일수, 누계 일수, za day, days, zero accident days, achieved days`,
  ),
  "quotation.personHours": words(
    `무재해 시간, 무재해시간, 연근로시간, 연인원시간, 총근로시간, 달성시간, 무재해 연근로시간, 무재해 시간 (인시), 인시, 누계 시간, 시간 (인시),
     person-hours, man-hours, manhours, za man-hours, za time, achieved person-hours, total man-hours`,
    "시간, hours",
  ),
  "quotation.goal": words(
    `목표시간, 목표일수, 목표 (인시), 목표 (시간), 목표 (일), 목표값, 목표량, 배수 목표, 배수별 목표, 누계 목표, 목표 연근로시간,
     goal (person-hours), goal (hours), goal (days), target, target (person-hours), target (hours), target (days),
     target man-hours, target days, goal in days, goal in person-hours`,
    "기준",
  ),
  "quotation.achieved": words(
    `달성일자, 목표 달성일, 목표달성일, 목표달성 일자, 달성 연월일, 달성 년월일,
     achieved, achieved on, achievement date, date of achievement`,
  ),
  "shl.pass": words(
    "적합여부, 합격여부, 합격 여부, 판정, 판정 결과, 적부, 적부 판정, passed, pass/fail, pass or fail, verdict",
    "평가결과, 결과, result, 평가 판정",
  ),
  "shl.field": words(
    "평가 항목, 평가분야, 평가 내용, 평가요소, 평가지표, 지표, 항목, 분야, item, criterion, criteria, indicator",
    "구분, 내용, category, area, element",
  ),
  "shl.weight": words(
    "가중치, 만점, 배점기준, 기준점수, 배점(점), max, maximum, max score, maximum score, max points, points available, full marks",
  ),
  "shl.before": words(
    `지원전, 지원 전, 지원전 점수, 지원 전 평가, 사전점수, 사전 점수, 사전평가, 개선전, 개선 전 점수,
     before, before support, score before, pre-support score, before score, pre-support`,
  ),
  "shl.own": words(
    `자체 평가, 자체점수, 자체 평가점수, 자체평가 점수, 자가평가, 사업장 평가, 사업장 자체평가, 자체평점, 자체, 평가점수, 득점, 평점, 점수,
     own, self score, self-score, self-assessment, self assessment, self assessed, self-assessed score, score, own assessment`,
    "평가, points",
  ),
  "shl.checker": words(
    `확인 평가, 확인점수, 확인 점수, 확인자 점수, 확인자 평가, 심사점수, 심사평가, 심사원 평가, 심사원 점수, 확인평점,
     checkers, checker, checked score, verified score, verified, auditors score, auditor score, audit score, auditor`,
    "확인, 심사, checked",
  ),
  "shl.evidence": words(
    "평가근거, 평가 근거, 근거자료, 증빙, 증빙자료, 확인내용, basis, supporting evidence",
    "비고, 의견, remark, remarks, note, notes, comment, comments",
  ),
  "documents.item": words(
    "서류명, 서류, 서류 목록, 첨부서류, 첨부서류명, 구비서류, 첨부물, documents, attachment, attachments, document name",
    "구분, 항목, 목록, item, name",
  ),
  "documents.submitted": words(
    "제출여부, 제출 여부, 첨부, 첨부여부, 첨부 여부, 구비, 구비여부, 유무, 제출유무, attached, included, enclosed, provided",
    "확인, 여부, status, yes no, check",
  ),
  "documents.date": words(
    "발급일자, 작성일, 작성일자, 발행일, 제출일, 제출일자, issued, issue date, issued on, dated",
    "일자, 날짜, date",
  ),
  "documents.note": words("특이사항, 참고, 메모, notes, remark, remarks, comment, comments"),
  "signatures.role": words(
    "서명인, 직위, 직책, 역할, 확인자, signed by, role, position, title",
    "구분, 소속",
  ),
  "signatures.name": words("이름, 성 명, 서명자 성명, full name, name of signatory"),
  "signatures.signed": words(
    "서명 여부, 날인, 서명(인), 서명 또는 인, 서명/날인, signature, sign, seal",
    "인",
  ),
};
