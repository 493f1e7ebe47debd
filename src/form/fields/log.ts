/** The log: a row a day, or a month. */
import { runningHeadings } from "../../text/spill-headings";
import { basis, date, number, text } from "./field";

/** Date, workers and hours stand side by side, as the functions of the add-in take them. */
export const logColumns = {
  /** The day; in a monthly log the first day of the month. */
  date: date({
    label: { ko: "일자", en: "Date" },
    certain: `날짜, 년월일, 연월일, 월일, 작업일, 작업일자, 근무일, 근무일자, 출력일, 출력일자, 출역일, 출역일자, 보고일자, 일시, 년월, 연월, 월, 월별,
     해당월, 해당 월, 일, day, work date, working date, working day, date of work, month, year month, month year`,
    unsure: "기간, 일별, period, week",
  }),
  /** Workers counted on the day; in a monthly log the sum over its days. */
  workers: number("persons", {
    label: { ko: "출력인원", en: "Workers" },
    certain: `인원, 인원수, 출력 인원수, 근로자수, 작업인원, 작업인원수, 출근인원, 출근자수, 투입인원, 출역인원, 출역인원수, 실근로자수, 실근로인원, 실인원,
     근무인원, 현장인원, 금일인원, 금일 출력인원, 당일인원, 금일 출역, 금일 출력, 금일 출역인원, 금일 출역인원수, 당일 출근인원, 출근총원, 총근로인원, 연인원, 연출력인원, 근로인원, 총출력인원, 총인원, 인원 (명), 출력,
     head count, headcount, number of workers, no of workers, manpower, men on site, workers on site, persons, persons at work,
     workforce, workers present, employees at work, daily headcount, daily manpower, personnel on site, total workers`,
    unsure: "employees, personnel, people, crew, men, staff, attendance, 총원, 재적",
  }),
  hoursPerWorker: number("hours/day", {
    label: { ko: "1인당 근로시간", en: "Hours per worker" },
    certain: `1인 근로시간, 1인 근무시간, 1인 작업시간, 인당 근무시간, 1인당 시간, 1인당 작업시간, 1인당 근무시간, 인당 근로시간, 인당 시간, 1일 근로시간, 일 근로시간, 실근로시간,
     근로시간, 작업시간, 근무시간, 시간/인, 근로시간/인, 작업시간/인, 1인 1일 근로시간,
     hours/worker, hours per person, hours per head, hours per man, hours each, hours worked per worker, shift hours,
     working hours, hours (hours/day)`,
    unsure: "시간, hours, hours worked, hrs",
  }),
  basis: basis({
    label: { ko: "산정기준", en: "Basis" },
    certain:
      "시간 산정기준, 산출기준, 시간기준, 근로시간 기준, 산정 근거, hours basis, basis of hours",
    unsure: "기준",
  }),
  personHours: number("person-hours", {
    label: { ko: "연근로시간", en: "Person-hours" },
    certain: `연인원시간, 연인원 시간, 연 근로시간, 근로 연시간, 연시간, 연작업시간, 총근로시간, 총 작업시간, 총근무시간, 총투입시간, 총시간, 인시, 투입인시,
     일 연근로시간, 금일 연근로시간, 당일 연근로시간, 금일 시간, 당일 시간, 금일 무재해시간, 무재해 시간, 무재해시간, 금월 연근로시간,
     당월 연근로시간, 근로시간 (인시), 시간 (인시), 작업시간 (인시), 무재해시간 (인시), 근로시간 합계, 근로시간 계,
     man-hours, manhours, man hours worked, mh, m/h, person-hours worked, worker-hours, labour hours, labor hours, total hours,
     hours total, daily man-hours, man-hours of the day, za time, za hours, za person-hours, hours (person-hours),
     total man-hours, total person-hours, safe man-hours`,
    unsure: "투입공수, 공수, exposure hours, hours of the day",
  }),
  /** The ZA days of the month; in a daily log a mark of 1 or 0 on each day. */
  zaDays: number("days", {
    label: { ko: "무재해 일수", en: "ZA days" },
    certain: `무재해일, 당월 무재해일수, 월 무재해일수, 금월 무재해일수, 무재해 일수 (일), 무재해 달성일수,
     za days of the month, zero accident days, safe days, accident-free days, accident free days`,
    unsure: `일수, 달성일수, 경과일수, 작업일수, 가동일수, 금일 일수, 당월 일수, days, days worked, working days,
     days of the month`,
  }),
  runningDays: number("days", {
    label: runningHeadings.days,
    certain: `일수 누계, 누계 일수, 누적 일수, 일수 누적, 누계 무재해일수, 누적 무재해일수, 무재해 일수 누적, 무재해 누계일수, 무재해 누적일수,
     연속 무재해일수, 무재해 연속일수, 연속일수, 누계 (일), 누적 (일), 무재해 누계 (일), 무재해 일수 합계, 총 무재해일수, 무재해 일수 연누계,
     누계 달성일수, 누계 일, 누적 일, 현재 달성일수,
     running days, cumulative days, accumulated days, days to date, cumulative za days, accumulated za days, total za days,
     za days to date, safe days to date, cumulative safe days, days without accident, days without accidents,
     accident-free days to date, cumulative accident-free days, lti-free days, days since last accident,
     running total (days), cumulative (days), cumulative day, running total days, cum days, cum (days), cum za days`,
  }),
  runningPersonHours: number("person-hours", {
    label: runningHeadings.personHours,
    certain: `시간 누계, 누계 시간, 누적 시간, 시간 누적, 누계 연근로시간, 누적 연근로시간, 연근로시간 누적, 연인원시간 누계, 누계 연인원시간,
     무재해 시간 누계, 누계 무재해시간, 누적 무재해시간, 무재해 누계시간, 무재해 누적시간, 누계 인시, 인시 누계, 누적 인시, 누계 (인시), 누계 (시간),
     누적 (인시), 누적 (시간), 무재해 누계 (인시), 무재해 누계 (시간), 총근로시간 누계, 누계 총근로시간, 연간누계, 연누계 (시간), 연누계 (인시),
     총누계시간, 연근로시간 연누계, 연근로시간 합계,
     running man-hours, cumulative man-hours, cumulative person-hours, accumulated man-hours, accumulated person-hours,
     man-hours to date, person-hours to date, total man-hours to date, cumulative hours, running hours, hours to date,
     running total (person-hours), running total (hours), cumulative (person-hours), cumulative (hours),
     safe man-hours to date, cumulative safe man-hours, running total hours, running total man-hours, running total person-hours,
     cum hours, cum man-hours, cum m/h, cum (man-hours), cum person-hours`,
    unsure:
      "누계, 누적, 연누계, 총누계, 달성시간, 합계, cumulative, cum, running, running total, to date, accumulated",
  }),
  dayKind: text({
    label: { ko: "구분", en: "Day kind" },
    certain: `휴일구분, 근무구분, 일구분, 일자구분, 날짜구분, 평일휴일, 평휴일, 근무형태, 휴무구분,
     day type, type of day, kind of day, workday or holiday`,
    unsure: "휴일, holiday, type, status",
  }),
  excludedWorkers: number("persons", {
    label: { ko: "제외인원", en: "Workers left out" },
    certain: `제외 인원수, 제외 근로자, 제외 근로자수, 제외자수, 산정 제외인원, 산정제외, 미포함 인원,
     excluded workers, workers excluded, not counted, workers not counted`,
    unsure: "제외, excluded",
  }),
  excludedCategory: text({
    label: { ko: "제외사유", en: "Category left out" },
    certain: `제외 사유, 제외구분, 제외 근거, 제외자 구분, reason for exclusion, exclusion reason, category of excluded workers,
     category excluded, exclusion category`,
  }),
  /** Of workers of others who are counted (TIME-6), and what shows that they may be. */
  includedCategory: text({
    label: { ko: "포함사유", en: "Category counted" },
    certain:
      "포함 사유, 포함인원 구분, 포함 근로자 구분, category of workers counted, category of included workers",
  }),
  includedEvidence: text({
    label: { ko: "포함 증빙서류", en: "Evidence of those counted" },
    certain: "포함사유 증빙서류, 포함 근거서류, 포함인원 증빙서류, evidence of included workers",
  }),
  remark: text({
    label: { ko: "비고", en: "Remark" },
    certain:
      "특이사항, 특기사항, 현장 특이사항, 참고, 참고사항, 메모, 적요, 비고(특이사항), remarks, note, notes, comment, comments",
    unsure: "내용, 작업내용, details",
  }),
} as const;
