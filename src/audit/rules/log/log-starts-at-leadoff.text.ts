import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "일지의 시작", en: "Start of the log" },
  help: {
    ko: "심사원은 기록을 개시일(재개시일)부터 봅니다. 일지의 첫 날이 기록의 시작보다 늦은지, 그 사이의 날이 누계에 들어 있는지 봅니다.",
    en: "A record is examined from its leadoff or re-leadoff date on. The log is to begin there, or to carry what came before in its running totals.",
  },
  passed: {
    ko: "일지가 기록의 시작부터 있습니다.",
    en: "The log begins with its record.",
  },
  messages: {
    late: {
      ko: "{cell}: 일지가 기록의 시작보다 늦게 시작하고 그 앞의 누계도 없습니다(일지 {found}, 기록의 시작 {expected}). 빠진 날을 적거나 개시일을 확인하십시오.",
      en: "{cell}: the log begins on {found}, the record on {expected}, and no total carries the days between. Enter them, or check the leadoff date.",
    },
    "few-days": {
      ko: "{cell}: 일지가 기록의 시작보다 며칠 늦게 시작합니다(일지 {found}, 기록의 시작 {expected}). 그 사이에 출력이 없었는지 확인하십시오.",
      en: "{cell}: the log begins on {found}, a few days after the record did on {expected}. Check that nobody worked between.",
    },
    carried: {
      ko: "{cell}: 일지가 기록의 시작보다 늦게 시작합니다(일지 {found}, 기록의 시작 {expected}). 누계에 앞의 값이 들어 있습니다. 앞선 일지를 함께 확인하십시오.",
      en: "{cell}: the log begins on {found}, the record on {expected}; its totals carry what came before. Look at the earlier log too.",
    },
  },
} satisfies RuleText;
