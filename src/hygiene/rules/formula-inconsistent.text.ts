import type { RuleText } from "../../audit/rule-text";

export const text = {
  title: { ko: "이웃과 다른 수식", en: "Formula unlike its neighbours" },
  help: {
    ko: "한 열이나 행에 같은 수식이 이어지는데 그 사이에서 혼자 다른 수식, 또는 그 끝이나 몇 칸 건너 되풀이되는 셀에서 참조나 범위, 연산자, 더한 숫자만 어긋난 수식을 찾습니다. 소계, 다시 시작하거나 소계를 건너뛰는 누계, 되풀이되는 수식, 숫자나 고정($)한 값만 다른 수식은 보지 않습니다.",
    en: "Where one formula runs along a column or row, a formula that differs in its midst is found, and one that differs by a slip at its end, or where its cells take turns with others: a reference or range, an operator, a number that is added. Subtotals, running totals that start again or step over a subtotal, formulas that come back, and those with another number or fixed ($) value are left alone.",
  },
  passed: {
    ko: "이어지는 수식 사이에 혼자 다른 수식이 없습니다.",
    en: "No formula differs from the run of formulas in which it stands.",
  },
  messages: {
    down: {
      ko: "{cell}: 같은 열의 이웃 셀과 수식이 다릅니다(기재 {found}). 이웃 셀의 수식대로면 {expected}입니다. 참조하는 범위를 확인하고 수식을 되돌리거나, 다른 까닭을 적어 두십시오.",
      en: "{cell}: the formula is not the one of its neighbours in the column (found {found}). Theirs would be {expected} here. Look at what it refers to and restore it, or note the reason.",
    },
    across: {
      ko: "{cell}: 같은 행의 이웃 셀과 수식이 다릅니다(기재 {found}). 이웃 셀의 수식대로면 {expected}입니다. 참조하는 범위를 확인하고 수식을 되돌리거나, 다른 까닭을 적어 두십시오.",
      en: "{cell}: the formula is not the one of its neighbours in the row (found {found}). Theirs would be {expected} here. Look at what it refers to and restore it, or note the reason.",
    },
  },
} satisfies RuleText;
