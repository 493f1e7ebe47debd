import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "늘 같은 출력인원", en: "Unchanging head count" },
  help: {
    ko: "20명이 넘는 사업장에서는 결근과 휴가로 출력인원이 날마다 조금씩 달라집니다. 60일이 넘게 같은 인원이면 출근부에서 옮긴 값인지, 재해로 빠진 사람은 없는지 묻습니다.",
    en: "In a workplace of twenty or more, absences and leave change the head count from day to day. The same number on 60 worked days in a row may not come from the attendance record, and may hide who is absent after an accident.",
  },
  passed: {
    ko: "출력인원이 오래 그대로인 기간이 없습니다.",
    en: "The head count does not stay the same for long.",
  },
  messages: {
    constant: {
      ko: "{cell}: {from}부터 {to}까지 출력이 있는 {days} 동안 출력인원이 같습니다(기재 {found}). 출근부와 맞는지 확인하십시오.",
      en: "{cell}: the head count is the same, {found}, on {days} of work in a row, from {from} to {to}. Compare it with the attendance record.",
    },
  },
} satisfies RuleText;
