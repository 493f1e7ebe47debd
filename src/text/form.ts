/** The words of the form: its sheets and its lists, as they are printed. The headings stand in `src/form/fields`. */
import type { Sentence } from "./sentence";

export const sheetNames = {
  profile: { ko: "사업장 개요", en: "Profile" },
  log: { ko: "무재해 일지", en: "Log" },
  accidents: { ko: "재해 기록", en: "Accidents" },
  quotation: { ko: "산출내역서", en: "Quotation" },
  shl: { ko: "안전보건수준 평가표", en: "SHL" },
  documents: { ko: "제출서류", en: "Documents" },
} as const satisfies Record<string, Sentence>;

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

/** The same in a word each, for charts. */
export const shlFieldsShort = [
  { ko: "경영층", en: "Management" },
  { ko: "근로자", en: "Employees" },
  { ko: "의사소통", en: "Communication" },
  { ko: "위험관리", en: "Risk control" },
  { ko: "활동계획", en: "Plan" },
] as const satisfies readonly Sentence[];

/** The attachments of an application, in the order of APP-4. */
export const attachments = [
  {
    ko: "안전보건수준 평가표, 안전보건활동계획 및 이행내역",
    en: "SHL score table, Safety & Health Activity Plan and execution",
  },
  {
    ko: "산재요양 승인·반려 확인서",
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
