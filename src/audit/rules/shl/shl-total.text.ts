import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "안전보건수준 합계", en: "SHL total" },
  help: {
    ko: "안전보건수준 평가표의 합계는 다섯 항목의 점수를 더한 값입니다. 배점과 점수의 합계와 소계를 각각 다시 더하여 비교합니다. 다섯 항목을 모두 읽지 못하면 합계를 사람이 확인합니다.",
    en: "The total of the SHL score table is the sum of its five fields. The totals and subtotals of weights and scores are each added up again. Where not all five fields were read, a person has to check the total.",
  },
  passed: {
    ko: "합계가 항목을 더한 값과 같습니다.",
    en: "The totals are the sums of their fields.",
  },
  messages: {
    incomplete: {
      ko: "{cell}: 다섯 항목 가운데 {read}개만 읽혀 합계를 확인하지 못했습니다(기재 {found}). 나머지 항목의 이름과 점수를 확인하십시오.",
      en: "{cell}: only {read} of the five fields were read, so the total is not checked (found {found}). Check the name and the score of the others.",
    },
    subtotal: {
      ko: "{cell}: 소계가 그 항목 {fields}개를 더한 값과 다릅니다(기재 {found}). 더하면 {expected}입니다. 소계를 고치십시오.",
      en: "{cell}: the subtotal is not the sum of its {fields} fields (found {found}). They add up to {expected}. Correct the subtotal.",
    },
    differs: {
      ko: "{cell}: 합계가 다섯 항목을 더한 값과 다릅니다(기재 {found}). 더하면 {expected}입니다. 합계를 고치십시오.",
      en: "{cell}: the total is not the sum of the five fields (found {found}). They add up to {expected}. Correct the total.",
    },
  },
} satisfies RuleText;
