import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "자체평가와 확인평가의 차이", en: "SHL scores far apart" },
  help: {
    ko: "확인평가 점수가 자체평가 점수와 한 항목에서 배점의 3분의 1 이상, 합계에서 20점 이상 다르면 알립니다. 어느 쪽이 맞는지는 평가 근거를 보고 사람이 판단합니다.",
    en: "A checker's score that differs from the workplace's own by a third of the weight, or by 20 points in total, is pointed out. Which of them is right a person has to see from the evidence.",
  },
  passed: {
    ko: "확인평가와 자체평가의 점수 차이가 크지 않습니다.",
    en: "The checker's scores are close to the workplace's own.",
  },
  messages: {
    field: {
      ko: "{cell}: 확인평가가 자체평가와 배점의 3분의 1 이상 다른 항목이 있습니다(항목 수 {fields}, 확인평가 {found}, 자체평가 {expected}). 평가 근거를 확인하십시오.",
      en: "{cell}: in {fields} of the fields the checker's score differs from the own score by a third of the weight or more (checker {found}, own {expected}). Look at the evidence.",
    },
    total: {
      ko: "{cell}: 확인평가 합계가 자체평가 합계와 크게 다릅니다(확인평가 {found}, 자체평가 {expected}). 평가 근거를 확인하십시오.",
      en: "{cell}: the checker's scores come to {found}, the own scores to {expected}. Look at the evidence of both.",
    },
  },
} satisfies RuleText;
