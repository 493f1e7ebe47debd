import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "일지에서 빠진 달", en: "Months left out of the log" },
  help: {
    ko: "심사는 기록의 전체 기간을 봅니다. 월별 일지에서 앞뒤 달 사이에 빠진 달을 묻습니다. 비고에 적은 휴업이나 공사중지는 묻지 않습니다.",
    en: "A record is examined as a whole. Of a monthly log, months left out between others are asked about, unless the remark beside them names a closure.",
  },
  passed: {
    ko: "월별 일지에 빠진 달이 없습니다.",
    en: "The monthly log leaves out no month.",
  },
  messages: {
    missing: {
      ko: "{cell}: 앞뒤 행 사이에 빠진 달이 있습니다({found}, 앞 행 {before}, 이 행 {after}). {expected}의 달부터 적거나, 출력이 없었다면 비고에 이유를 적으십시오.",
      en: "{cell}: {found} left out between this row of {after} and the one before it, {before}. Enter the months from {expected} on, or say in the remark why nobody worked.",
    },
  },
} satisfies RuleText;
