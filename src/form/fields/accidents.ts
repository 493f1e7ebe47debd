/** The accidents: a row each. */
import { date, number, text, yesNo } from "./field";

/** In the order of the sheet. */
export const accidentColumns = {
  date: date({
    label: { ko: "재해일", en: "Date of accident" },
    certain: `재해일자, 재해 발생일, 재해 발생일자, 재해발생 일시, 재해 일시, 발생일, 발생일자, 발생일시, 사고일, 사고일자, 사고 발생일, 사고 일시,
     재해발생 년월일, 중대재해 발생일자, 발생시간,
     발병일, 재해(발병)일, accident date, date of injury, injury date, incident date, date of incident, date of the accident,
     date occurred, date of occurrence`,
    unsure: "일자, 날짜, 일시, date",
  }),
  victim: text({
    label: { ko: "재해자 직위", en: "Victim's position" },
    certain: `재해자, 재해자명, 재해자 성명, 피재자, 피재자명, 피재자 성명, 재해자 직책, 재해자 직종,
     victim, injured person, injured worker, injured, injured employee, victims name, position of victim`,
    unsure:
      "직위, 직책, 직종, 성명, 이름, 소속, position, job title, job, name, employee, worker, trade",
  }),
  /** The cause: a code of the calculator's list, or the text as it stands. */
  cause: text({
    label: { ko: "원인", en: "Cause" },
    certain: `재해 원인, 발생 원인, 사고 원인, 재해 유형, 재해 형태, 발생 형태, 재해 종류, 재해 구분, 사고 유형, 원인 코드, 원인코드, 재해 원인(분류), 재해 발생원인, 재해발생 형태,
     cause of accident, accident cause, type of accident, accident type, type of injury, cause code`,
    unsure:
      "사유, 구분, 유형, 재해내용, 사고내용, 재해개요, 사고개요, 기인물, 직접원인, 내용, description, type, details",
  }),
  careDays: number("days", {
    label: { ko: "요양일수", en: "Days of care" },
    certain: `요양 일수, 요양기간, 요양기간(일), 치료일수, 치료기간,
     care days, days of medical care, medical care days, days care, treatment days, days of treatment`,
    unsure:
      "휴업일수, 휴업기간, 휴업예상일수, days away, lost time (days), lost time days, 일수, days",
  }),
  death: yesNo({
    label: { ko: "사망", en: "Death" },
    certain: "사망 여부, 사망여부, 사망 유무, fatal, fatality, died, fatal yes no",
  }),
  approvalDate: date({
    label: { ko: "요양승인일", en: "Approval of care" },
    certain: `요양 승인일, 요양 승인일자, 요양승인 일자, 승인일, 승인일자, 요양신청 승인일, 요양급여 승인일,
     care approval date, date of care approval, approval date, date of approval, care approved, care approved on,
     approval of medical care`,
  }),
  recognised: yesNo({
    label: { ko: "무재해로 인정", en: "Recognised as zero accident" },
    certain: `무재해 인정, 무재해 인정여부, 무재해로 인정 여부, 무재해 인정 여부, 인정재해, 인정재해 여부, 무재해 간주,
     recognized as zero accident, recognised, recognized, recognised as za, counted as zero accident, exempt`,
    unsure: "인정여부, 인정 여부, 인정",
  }),
  document: text({
    label: { ko: "증빙서류", en: "Document" },
    certain: `증빙, 증빙자료, 근거서류, 관련서류, 첨부서류, 확인서류, 입증서류, supporting document, documents, evidence, document no,
     supporting documents`,
    unsure: "서류, 문서번호, 근거, reference, ref, ref no",
  }),
  /** Whether the workbook itself says that it breaks zero accident. */
  breaks: yesNo({
    label: { ko: "무재해 중단", en: "Breaks zero accident" },
    certain: `무재해 중단 여부, 무재해중단, 중단여부, 기록 중단, 무재해 기록 중단, 무재해 깨짐,
     breaks za, breaks record, record broken, zero accident broken, breaks the record, za broken`,
    unsure: "중단",
  }),
  releadoffDate: date({
    label: { ko: "재개시일", en: "Re-leadoff date" },
    certain: `재개시, 재개시일자, 재기산일, 재기산일자, 재시작일, 무재해 재개시일,
     releadoff, re-leadoff, releadoff date, restart, restart date, record restarted, restarted, restart of record`,
  }),
  /** For the severity rate only: neither days of care nor days off work. */
  daysLost: number("days", {
    label: { ko: "근로손실일수", en: "Days lost" },
    certain: `손실일수, 총 손실일수, 근로손실일, 총 근로손실일수, 손실 일수, 노동손실일수, lost days, work days lost, lost work days, lost workdays,
     workdays lost, working days lost`,
  }),
} as const;
