import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "열과 다른 수식", en: "Formula unlike its column" },
  help: {
    ko: "한 열의 수식은 모두 같아야 하나를 고칠 때 함께 바뀝니다. 위아래가 같은 수식인데 그 사이에서 혼자 다른 수식을 찾습니다. 첫 행과 기록이 다시 시작하는 행, 되풀이되는 수식은 보지 않습니다.",
    en: "A column keeps one formula, so that its rows are worked out alike. A formula that differs between cells of the same formula is found. First rows, rows in which a record starts again, and formulas that come back in the column are left alone.",
  },
  passed: {
    ko: "다른 점검에서 알린 셀 외에는 열과 다른 수식이 없습니다.",
    en: "Apart from cells that other rules name, no formula differs from its column.",
  },
  messages: {
    differs: {
      ko: "{cell}: 같은 열의 다른 행과 수식이 다릅니다(기재 {found}). 이 열의 수식은 {expected}입니다. 수식을 되돌리거나, 다른 이유를 비고에 적으십시오.",
      en: "{cell}: the formula is not the one of its column (found {found}). The column has {expected}. Restore it, or note the reason.",
    },
  },
} satisfies RuleText;
