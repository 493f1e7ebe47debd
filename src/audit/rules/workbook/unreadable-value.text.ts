import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "읽을 수 없는 값", en: "Value that cannot be read" },
  help: {
    ko: "사업장 개요의 수와 날짜, 일지의 인원과 시간은 수나 날짜로 읽을 수 있어야 합니다. 읽을 수 없는 값은 계산에 들어가지 않으므로 그 값으로 확인할 것을 모두 확인하지 못합니다. 0보다 작은 인원과 시간도 찾고, 보이지 않는 시각이 자정 직전인 날짜는 어느 날인지 묻습니다. 아무도 일하지 않은 날에 적은 말은 비고로 봅니다.",
    en: "Numbers and dates of the profile, and the workers and hours of the log, have to be readable as such. What cannot be read is left out of every sum, and nothing that depends on it can be checked. Workers and hours below 0 are found too, and a date whose hidden time is just before midnight is asked about. Words on a day on which nobody worked are taken for remarks.",
  },
  passed: {
    ko: "수와 날짜를 모두 읽었습니다.",
    en: "All numbers and dates could be read.",
  },
  messages: {
    unreadable: {
      ko: "{cell}: {field} - 읽을 수 없는 값입니다(기재 {found}). 수나 날짜로 고치십시오.",
      en: "{cell}: “{found}” cannot be read as “{field}”. Enter a number or a date.",
    },
    "no-number": {
      ko: "{cell}: {field} - Excel에 없는 수입니다(기재 {found}). 맞는 수를 다시 입력하십시오.",
      en: "{cell}: “{field}” is a number that Excel does not have (found {found}). Enter the right number.",
    },
    "near-midnight": {
      ko: "{cell}: {field} - 칸의 값이 자정 직전이어서 {found} 날짜로 읽었습니다. {expected} 날짜가 맞는지 확인하고 시각 없이 날짜만 다시 입력하십시오.",
      en: "{cell}: “{field}” is less than a minute before midnight and was read as {found}. Check whether {expected} is meant, and enter the date without a time.",
    },
    negative: {
      ko: "{cell}: {field} - 0보다 작은 값입니다(기재 {found}). 값을 고치십시오.",
      en: "{cell}: “{field}” is below 0 (found {found}). Correct the value.",
    },
  },
} satisfies RuleText;
