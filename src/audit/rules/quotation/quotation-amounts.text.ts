import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "산출내역서의 일수와 시간", en: "Amounts of the quotation" },
  help: {
    ko: "산출내역서의 무재해 일수와 연근로시간은 일지를 더한 값이어야 합니다. 기간 안의 합, 기록 시작부터의 합, 앞 배수 뒤의 합을 모두 인정합니다.",
    en: "The ZA days and person-hours of the quotation are what the log adds up to: over the period, since the start of the record, or since the multiple above are all accepted.",
  },
  passed: {
    ko: "산출내역서의 일수와 시간이 일지의 합과 같습니다.",
    en: "The days and person-hours of the quotation are those of the log.",
  },
  messages: {
    differs: {
      ko: "{cell}: 일지의 {to}까지의 합과 다릅니다(기재 {found}, 일지의 합 {expected}). 원자료를 확인하여 고치십시오.",
      en: "{cell}: the log adds up to {expected} by {to}, not to {found}. Look at the source and correct it.",
    },
    "calendar-days": {
      ko: "{cell}: 무재해 일수에 달력의 날수가 적혀 있습니다(기재 {found}). 출력 인원이 있는 날은 {to}까지 {expected}입니다. 고치십시오.",
      en: "{cell}: these are the calendar days ({found}). Days with workers are {expected} by {to}. Correct them.",
    },
    goal: {
      ko: "{cell}: 실적이 아니라 목표가 적혀 있습니다(기재 {found}). {to}까지 일지의 합은 {expected}입니다. 고치십시오.",
      en: "{cell}: the goal ({found}) stands in the place of what was achieved. The log adds up to {expected} by {to}. Correct it.",
    },
  },
} satisfies RuleText;
