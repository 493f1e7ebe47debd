/** The words of the form: its sheets, headings and lists, as they are printed. */
import type { Sentence } from "./sentence";

export const sheetNames = {
  profile: { ko: "사업장 개요", en: "Profile" },
  log: { ko: "무재해 일지", en: "Log" },
  accidents: { ko: "재해 기록", en: "Accidents" },
  quotation: { ko: "산출내역서", en: "Quotation" },
  shl: { ko: "안전보건수준 평가표", en: "SHL" },
  documents: { ko: "제출서류", en: "Documents" },
} as const satisfies Record<string, Sentence>;

/** The headings, by field. Units stand in brackets beside them, from `unit.ts`. */
export const formFields = {
  "profile.name": { ko: "사업장명", en: "Workplace" },
  "profile.representative": { ko: "대표자", en: "Representative" },
  "profile.address": { ko: "소재지", en: "Address" },
  "profile.industry": { ko: "산업", en: "Industry" },
  "profile.businessType": { ko: "업종코드", en: "Business type code" },
  "profile.detail": { ko: "세목코드", en: "Detail code" },
  "profile.leadoffDate": { ko: "개시일", en: "Leadoff date" },
  "profile.reportReceived": { ko: "개시신고서 접수일", en: "Receipt of the leadoff report" },
  "profile.releadoffDate": { ko: "재개시일", en: "Re-leadoff date" },
  "profile.headCounts": { ko: "월별 근로자수", en: "Monthly head count" },
  "profile.constructionAmount": { ko: "총공사금액", en: "Construction amount" },
  "profile.laborRate": { ko: "노무비율", en: "Labor rate" },
  "profile.monthlyLaborCost": { ko: "월평균 노무비", en: "Monthly labor cost" },
  "profile.constructionMonths": { ko: "공사기간", en: "Construction period" },
  "profile.enrollment": { ko: "상시근로자수", en: "Enrollment" },
  "profile.rate": { ko: "5년 평균 재해율", en: "Accident rate, 5-year mean" },
  "profile.rateSource": { ko: "재해율 출처", en: "Source of the rate" },
  "profile.coefficient": { ko: "특성계수", en: "Coefficient" },
  "profile.hoursPerDay": { ko: "1일 근로시간", en: "Hours per day" },
  "profile.goalPersonHours": { ko: "1배수 목표(연근로시간)", en: "1-fold goal in person-hours" },
  "profile.goalHours": { ko: "1배수 목표시간", en: "1-fold goal period" },
  "profile.goalDays": { ko: "1배수 목표일수", en: "1-fold goal in days" },
  "log.date": { ko: "일자", en: "Date" },
  "log.dayKind": { ko: "구분", en: "Day kind" },
  "log.workers": { ko: "출력인원", en: "Workers" },
  "log.excludedWorkers": { ko: "제외인원", en: "Workers left out" },
  "log.excludedCategory": { ko: "제외사유", en: "Category left out" },
  "log.hoursPerWorker": { ko: "1인당 근로시간", en: "Hours per worker" },
  "log.basis": { ko: "산정기준", en: "Basis" },
  "log.personHours": { ko: "연근로시간", en: "Person-hours" },
  "log.zaDays": { ko: "무재해 일수", en: "ZA days" },
  "log.runningDays": { ko: "무재해 일수 누계", en: "Running ZA days" },
  "log.runningPersonHours": { ko: "연근로시간 누계", en: "Running person-hours" },
  "log.remark": { ko: "비고", en: "Remark" },
  "accidents.date": { ko: "재해일", en: "Date of accident" },
  "accidents.victim": { ko: "재해자 직위", en: "Victim's position" },
  "accidents.cause": { ko: "원인", en: "Cause" },
  "accidents.careDays": { ko: "요양일수", en: "Days of care" },
  "accidents.death": { ko: "사망", en: "Death" },
  "accidents.approvalDate": { ko: "요양승인일", en: "Approval of care" },
  "accidents.recognised": { ko: "무재해로 인정", en: "Recognised as zero accident" },
  "accidents.document": { ko: "증빙서류", en: "Document" },
  "accidents.breaks": { ko: "무재해 중단", en: "Breaks zero accident" },
  "accidents.releadoffDate": { ko: "재개시일", en: "Re-leadoff date" },
  "quotation.unit": { ko: "비교 단위", en: "Unit compared" },
  "quotation.appliedMultiple": { ko: "신청 배수", en: "Multiple applied for" },
  "quotation.applicationDate": { ko: "인증신청일", en: "Date of application" },
  "quotation.multiple": { ko: "배수", en: "Multiple" },
  "quotation.from": { ko: "시작일", en: "From" },
  "quotation.to": { ko: "종료일", en: "To" },
  "quotation.days": { ko: "무재해 일수", en: "ZA days" },
  "quotation.personHours": { ko: "무재해 시간(연근로시간)", en: "ZA person-hours" },
  "quotation.goal": { ko: "목표", en: "Goal" },
  "quotation.achieved": { ko: "달성일", en: "Date achieved" },
  "shl.pass": { ko: "적합 여부", en: "Pass" },
  "shl.field": { ko: "평가항목", en: "Field" },
  "shl.weight": { ko: "배점", en: "Weight" },
  "shl.before": { ko: "지원 전 점수", en: "Score before support" },
  "shl.own": { ko: "자체평가", en: "Own score" },
  "shl.checker": { ko: "확인평가", en: "Checker's score" },
  "shl.evidence": { ko: "근거", en: "Evidence" },
  "documents.item": { ko: "제출서류", en: "Document" },
  "documents.submitted": { ko: "제출", en: "Submitted" },
  "documents.date": { ko: "발급일", en: "Date of issue" },
  "documents.note": { ko: "비고", en: "Note" },
  "signatures.role": { ko: "서명자", en: "Signatory" },
  "signatures.name": { ko: "성명", en: "Name" },
  "signatures.signed": { ko: "서명", en: "Signed" },
} as const satisfies Record<string, Sentence>;

export type FormField = keyof typeof formFields;

/** The five fields of the SHL score table, in its order (SHL-1). */
export const shlFields = [
  { ko: "경영층의 안전의식", en: "Management's safety alertness" },
  { ko: "근로자의 안전의식", en: "Employees' safety alertness" },
  {
    ko: "안전보건 의사소통 수준",
    en: "Level of organizational communication on safety and health",
  },
  { ko: "위험관리 활동 수준", en: "Level of hazard / risk control activities" },
  {
    ko: "안전보건활동계획의 내용 및 이행수준",
    en: "Content and execution of the Safety & Health Activity Plan",
  },
] as const satisfies readonly Sentence[];

/** The attachments of an application, in the order of APP-4. */
export const attachments = [
  {
    ko: "안전보건수준 평가표, 안전보건활동계획 및 이행내역",
    en: "SHL score table, Safety & Health Activity Plan and execution",
  },
  {
    ko: "재해 후 요양 승인·반려 확인서",
    en: "Confirmation of approval or return of medical care",
  },
  { ko: "무재해 목표달성 확인서", en: "ZA goal achievement confirmation" },
  { ko: "산업재해 확인서", en: "Occupational accident confirmation" },
  { ko: "무재해 목표달성 기간 산출내역서", en: "ZA goal achievement period quotation" },
] as const satisfies readonly Sentence[];

/** Who signs the confirmation (APP-5). */
export const signatories = [
  { ko: "사업장 대표", en: "Workplace's representative" },
  { ko: "근로자대표", en: "Employees' representative" },
  { ko: "안전관리자", en: "Safety manager" },
  { ko: "보건관리자", en: "Health manager" },
] as const satisfies readonly Sentence[];
