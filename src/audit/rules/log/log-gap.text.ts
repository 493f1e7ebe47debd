import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "일지에서 빠진 날", en: "Days left out of the log" },
  help: {
    ko: "쉬는 날까지 모두 적는 일지에서 사흘 이상 이어서 빠진 날을 묻습니다. 명절 연휴, 하계휴가 주간, 비고에 적은 휴업은 묻지 않습니다. 재해 직후에 빠진 날은 주의로 표시합니다.",
    en: "Of a log that lists every day, three or more days in a row that are left out are asked about. Holidays, the closed weeks of the summer and a closure named in the remark are not. A gap right after an accident is a warning.",
  },
  passed: {
    ko: "일지에 이어서 빠진 날이 없습니다.",
    en: "The log leaves out no days in a row.",
  },
  messages: {
    gap: {
      ko: "{cell}: 모든 날을 적은 일지에서 이어서 빠진 날이 있습니다({found}, 처음 빠진 기간 {from}부터 {to}까지). 그 기간에 출력이 없었는지 확인하고, 없었다면 비고에 이유를 적으십시오.",
      en: "{cell}: the log lists every day but leaves out {found} in runs of three or more, the first of them from {from} to {to}. Check that nobody worked then, and say why in the remark.",
    },
    "after-accident": {
      ko: "{cell}: 재해 직후의 날이 일지에서 빠져 있습니다({from}부터 {to}까지, {found}). 작업 중지 등의 이유를 확인하십시오.",
      en: "{cell}: the log leaves out {found} right after an accident, from {from} to {to}. Check why, such as a suspension of work.",
    },
  },
} satisfies RuleText;
