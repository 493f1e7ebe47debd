import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "신청 배수", en: "Multiple applied for" },
  help: {
    ko: "인증은 달성일이 있는 배수까지만 신청할 수 있고, 신청일은 그 배수의 달성일보다 앞설 수 없습니다. 산출내역서의 신청 배수와 인증신청일을 각 배수의 달성일과 비교합니다.",
    en: "Only a multiple with a date of achievement can be applied for, and not before that date. The multiple applied for and the date of application are compared with the dates of achievement of the quotation.",
  },
  passed: {
    ko: "신청 배수가 신청일까지 달성한 배수입니다.",
    en: "The multiple applied for was achieved by the date of application.",
  },
  messages: {
    "not-whole": {
      ko: "{cell}: 신청 배수는 1 이상의 정수입니다(기재 {found}). 배수를 고치십시오.",
      en: "{cell}: the multiple applied for is a whole number from 1 on (found {found}). Correct it.",
    },
    "not-achieved": {
      ko: "{cell}: 신청 배수에 달성일이 없습니다(기재 {found}, 달성한 배수 {expected}). 신청 배수를 고치거나, 달성한 뒤에 신청하십시오.",
      en: "{cell}: the multiple applied for has no date of achievement (found {found}; achieved: {expected}). Correct it, or apply when it is achieved.",
    },
    "too-early": {
      ko: "{cell}: 인증신청일이 {multiple}의 달성일보다 앞섭니다(기재 {found}, 달성일 {expected}). 두 날짜를 확인하십시오.",
      en: "{cell}: the application is earlier than the {multiple} achievement (found {found}, achieved on {expected}). Check both dates.",
    },
    higher: {
      ko: "{cell}: 신청 배수보다 높은 배수를 이미 달성하였습니다(기재 {found}, 달성한 배수 {expected}). 신청할 배수가 맞는지 확인하십시오.",
      en: "{cell}: a higher multiple than the one applied for is achieved (found {found}; achieved: {expected}). Check which one is meant.",
    },
  },
} satisfies RuleText;
