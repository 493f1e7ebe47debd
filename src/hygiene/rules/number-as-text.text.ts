import type { RuleText } from "../../audit/rule-text";

export const text = {
  title: { ko: "텍스트로 저장된 숫자", en: "Number stored as text" },
  help: {
    ko: "텍스트로 저장된 숫자는 엑셀의 합계와 평균에서 빠집니다. 수식이 더하는 범위의 숫자들 사이에 텍스트로 저장된 숫자를 찾습니다.",
    en: "A number that is text is left out by Excel's sums and means. Such texts are found among the numbers of a range that a formula adds up.",
  },
  passed: {
    ko: "수식이 더하는 범위에 텍스트로 저장된 숫자가 없습니다.",
    en: "No range that a formula adds up holds a number as text.",
  },
  messages: {
    summed: {
      ko: "{cell}: 숫자가 텍스트로 저장되어 있어 이 셀을 더하는 수식에서 빠집니다(기재 “{found}”). 숫자 {expected}로 고치십시오.",
      en: "{cell}: the number is stored as text, and the formulas that add it up leave it out (found “{found}”). Enter the number {expected}.",
    },
  },
} satisfies RuleText;
