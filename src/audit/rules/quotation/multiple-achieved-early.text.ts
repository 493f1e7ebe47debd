import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "배수 달성일", en: "Date of achievement" },
  help: {
    ko: "배수의 달성일은 현재 기록이 시작된 날부터 일지의 실적을 더하여 목표의 배수에 이른 날입니다. 적힌 목표와 단위로 일지를 다시 더하여 비교합니다. 이른 날짜는 오류, 늦은 날짜는 주의입니다.",
    en: "A multiple is achieved on the day on which the log, added up from the start of the current record, reaches the multiple of the goal. The log is added up again in the goal and unit stated. An earlier date is an error, a later one a warning.",
  },
  passed: {
    ko: "배수의 달성일이 일지와 맞습니다.",
    en: "The dates of achievement follow from the log.",
  },
  messages: {
    early: {
      ko: "{cell}: {multiple} 달성일이 일지보다 이릅니다(기재 {found}). 그날까지의 실적은 {progress}, 목표는 {goal}이며 일지로는 {expected}에 달성합니다. 달성일을 고치십시오.",
      en: "{cell}: the date of the {multiple} goal is earlier than the log (found {found}). By then the record has {progress} of {goal}; the log reaches it on {expected}. Correct the date.",
    },
    "early-in-month": {
      ko: "{cell}: {multiple} 달성일이 월별 일지보다 이릅니다(기재 {found}). 그날까지의 실적은 {progress}, 목표는 {goal}이며 일지로는 {month}에 달성합니다. 달성일을 고치십시오.",
      en: "{cell}: the date of the {multiple} goal is earlier than the monthly log (found {found}). By then the record has {progress} of {goal}; the log reaches it in {month}. Correct the date.",
    },
    "late-in-month": {
      ko: "{cell}: {multiple} 달성일이 월별 일지보다 늦습니다(기재 {found}). 일지로는 목표 {goal}에 {month}에 이르렀습니다. 달성일을 확인하십시오.",
      en: "{cell}: the date of the {multiple} goal is later than the monthly log (found {found}). The log reaches {goal} in {month}. Check the date.",
    },
    "not-reached": {
      ko: "{cell}: {multiple} 달성일이 적혀 있으나(기재 {found}) 일지의 실적은 {progress}까지이며 목표 {goal}에 이르지 않았습니다. 달성일과 일지를 확인하십시오.",
      en: "{cell}: the {multiple} goal is said to be achieved (found {found}), but the log ends with {progress} of {goal}. Check the date and the log.",
    },
    late: {
      ko: "{cell}: {multiple} 달성일이 일지보다 늦습니다(기재 {found}). 일지로는 목표 {goal}에 {expected}에 이르렀습니다. 달성일을 확인하십시오.",
      en: "{cell}: the date of the {multiple} goal is later than the log (found {found}). The log reaches {goal} on {expected}. Check the date.",
    },
  },
} satisfies RuleText;
