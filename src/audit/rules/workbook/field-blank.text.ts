import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "비어 있는 항목", en: "Field left blank" },
  help: {
    ko: "개시일, 개시신고서 접수일, 상시근로자수, 재해율, 특성계수, 산업이나 업종코드, 1배수 목표는 기록을 확인하는 데 필요하고, 신청 배수가 있으면 인증신청일도 필요합니다. 일지나 산출내역서에 내용이 있는데 항목만 있고 값이 비어 있는 것을 찾습니다. 찾지 못한 항목은 여기서 알리지 않습니다.",
    en: "The leadoff, the receipt of its report, enrollment, rate, coefficient, industry or business code and the 1-fold goal are needed to check a record, and the date of application where a multiple is applied for. Where the log or the quotation has rows, labels without a value are found. Fields that were not found at all are not named here.",
  },
  passed: {
    ko: "찾은 항목 가운데 기록에 필요한데 비어 있는 것이 없습니다.",
    en: "Of the fields that were found, none that a record needs is blank.",
  },
  messages: {
    blank: {
      ko: "{cell}: {field} - 값이 비어 있습니다(기록에 필요한데 비어 있는 칸: {cells}). 값을 적으십시오.",
      en: "{cell}: “{field}” is blank (blank and needed by the record: {cells}). Enter the values.",
    },
  },
} satisfies RuleText;
