import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "지원 전후의 안전보건수준", en: "SHL before and after support" },
  help: {
    ko: "안전보건수준은 지원의 앞뒤에 같은 평가표로 평가하여 그 효과를 봅니다. 지원 후의 합계(확인평가, 없으면 자체평가)가 지원 전 합계보다 낮으면 알립니다.",
    en: "The SHL is scored with the same table before and after support, to see its effect. A total after support, the checker's or else the own one, that is below the total before is pointed out.",
  },
  passed: {
    ko: "지원 후의 합계가 지원 전보다 낮지 않습니다.",
    en: "The total after support is not below the one before.",
  },
  messages: {
    lower: {
      ko: "{cell}: 지원 후의 점수를 더하면 {found}, 지원 전은 {before}입니다. 두 열을 바꾸어 적지 않았는지, 낮아진 이유가 무엇인지 확인하십시오.",
      en: "{cell}: the scores come to {found}, those before support to {before}. Check that the columns were not swapped, and why the level fell.",
    },
  },
} satisfies RuleText;
