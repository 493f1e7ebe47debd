import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "자체 기준의 범위", en: "Range of own rules" },
  help: {
    ko: "사업장이 자체 기준으로 적은 수(무재해 중단 일수, 1일 시간, 합격점, 기한)를 규정의 수 대신 씁니다. 쓸 수 없는 수는 적용하지 않으며, 그 자리에는 2010년 규정의 수를 씁니다.",
    en: "Numbers that a workplace states as its own rules (days that break, hours a day, points to pass, deadlines) hold in place of the regulation's. One that cannot be meant is not used: the number of the regulation of 2010 holds.",
  },
  passed: {
    ko: "자체 기준의 수가 모두 쓸 수 있는 수입니다.",
    en: "All numbers of the own rules can be used.",
  },
  messages: {
    range: {
      ko: "{cell}: 자체 기준으로 쓸 수 없는 수이므로(기재 {found}) 규정의 수를 적용하였습니다. {least}부터 {most}까지의 수를 적거나(일수는 정수), 칸을 비워 규정을 따르십시오.",
      en: "{cell}: {found} cannot be an own rule, so that the number of the regulation was used. Enter one from {least} to {most} (days are whole numbers), or leave the cell blank for the regulation.",
    },
  },
} satisfies RuleText;
