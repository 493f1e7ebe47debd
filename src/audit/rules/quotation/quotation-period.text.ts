import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "산출내역서의 기간", en: "Period of the quotation" },
  help: {
    ko: "산출내역서의 기간은 기록이 시작된 날(개시일, 재개시일)이나 앞 배수의 기간 다음 날에 시작하고, 달성일에 끝납니다. 재개시일을 넘는 기간은 두 기록을 하나로 잇습니다.",
    en: "A period of the quotation starts with its record, on the leadoff or re-leadoff date, or on the day after the period above, and ends on the date achieved. A period across a re-leadoff date joins two records.",
  },
  passed: {
    ko: "산출내역서의 기간이 기록의 시작과 달성일에 맞습니다.",
    en: "The periods of the quotation fit the start of the record and the dates achieved.",
  },
  messages: {
    reversed: {
      ko: "{cell}: 종료일이 시작일 {from}보다 앞섭니다(기재 {found}). 두 날짜를 확인하십시오.",
      en: "{cell}: the period ends on {found}, before it starts on {from}. Check both dates.",
    },
    "ends-early": {
      ko: "{cell}: 기간이 달성일 전에 끝납니다(기재 {found}, 달성일 {expected}). 두 날짜를 확인하십시오.",
      en: "{cell}: the period ends on {found}, before the goal is achieved on {expected}. Check both dates.",
    },
    "achieved-late": {
      ko: "{cell}: 달성일이 기간의 종료일보다 늦습니다(기재 {found}). 일지로는 종료일 {expected}에 목표를 달성하였습니다. 달성일을 고치십시오.",
      en: "{cell}: the date achieved, {found}, is after the end of the period. By the log the goal is achieved on that day, {expected}. Correct the date.",
    },
    "ends-late": {
      ko: "{cell}: 기간이 달성일 뒤에 끝납니다(기재 {found}, 달성일 {expected}). 달성일까지의 기간인지 확인하십시오.",
      en: "{cell}: the period goes on to {found}, after the goal is achieved on {expected}. Check that this is meant.",
    },
    "starts-late": {
      ko: "{cell}: 기간이 기록의 도중에 시작합니다(기재 {found}, 맞는 날 {expected}). 시작일을 고치고 일수와 시간을 확인하십시오.",
      en: "{cell}: the period starts within the record (found {found}, expected {expected}). Correct it and look at the days and hours.",
    },
    "may-start-late": {
      ko: "{cell}: 기간이 기록의 도중에 시작합니다(기재 {found}, 기록이나 앞 기간을 따르면 {expected}). 적혀 있지 않은 배수의 다음 기간이거나 특정기간의 확인이면 맞습니다. 그렇지 않으면 시작일을 고치십시오.",
      en: "{cell}: the period starts within the record (found {found}; by the record or the period above, {expected}). That is right after a multiple that is not listed, or where a certain period is confirmed. Otherwise correct the start.",
    },
    "restarts-within": {
      ko: "{cell}: 기간 안에 기록이 새로 시작되었습니다(기재 {found}, 재개시일 {expected}). 앞 기록은 더할 수 없습니다. 시작일을 고치고 일수와 시간을 확인하십시오.",
      en: "{cell}: a new record starts within the period (found {found}, re-leadoff {expected}), and what came before no longer counts. Correct the start and look at the days and hours.",
    },
  },
} satisfies RuleText;
