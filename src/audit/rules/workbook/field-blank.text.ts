import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "비어 있는 항목", en: "Field left blank" },
  help: {
    ko: "사업장명, 개시일, 개시신고서 접수일, 상시근로자수, 재해율, 특성계수, 산업이나 업종코드, 1배수 목표는 기록을 확인하는 데 필요하고, 신청 배수가 있으면 인증신청일도 필요합니다. 일지나 산출내역서에 내용이 있는데 항목만 있고 값이 비어 있는 것을 찾습니다. 찾지 못한 항목은 여기서 알리지 않습니다.",
    en: "The workplace, the leadoff, the receipt of its report, enrollment, rate, coefficient, industry or business code and the 1-fold goal are needed to check a record, and the date of application where a multiple is applied for. Where the log or the quotation has rows, labels without a value are found. Fields that were not found at all are not named here.",
  },
  passed: {
    ko: "필요한 항목에 값이 있습니다.",
    en: "The fields that a record needs are filled in.",
  },
  messages: {
    blank: {
      ko: "{cell}: {field} - 값이 비어 있습니다(비어 있는 필요한 항목 {cells}). 값을 적으십시오.",
      en: "{cell}: “{field}” is blank ({cells} that the record needs are). Enter the values.",
    },
  },
} satisfies RuleText;
