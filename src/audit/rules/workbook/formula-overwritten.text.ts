import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "수식을 덮어쓴 숫자", en: "Number typed over a formula" },
  help: {
    ko: "수식으로 계산하는 열에 숫자를 직접 적으면 다른 값을 고쳐도 그 셀은 바뀌지 않습니다. 위아래 셀에 같은 수식이 있는데 숫자가 적힌 셀을 찾습니다. 값이 틀린 셀은 다른 점검에서 알립니다.",
    en: "A number typed into a column of formulas stays as it is when other values are corrected. Cells with a number between cells of the same formula are found. Where the number itself is wrong, the rule on that number says so instead.",
  },
  passed: {
    ko: "다른 점검에서 알린 셀 외에는 수식을 덮어쓴 숫자가 없습니다.",
    en: "Apart from cells that other rules name, no number is typed into a column of formulas.",
  },
  messages: {
    typed: {
      ko: "{cell}: 수식을 덮어쓴 숫자입니다(기재 {found}). 이 열의 수식은 {expected}입니다. 수식을 되돌리거나, 직접 적은 이유를 비고에 적으십시오.",
      en: "{cell}: a number is typed into a column of formulas (found {found}). The formula of the column is {expected}. Restore it, or note the reason.",
    },
  },
} satisfies RuleText;
