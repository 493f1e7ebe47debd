import type { RuleText } from "../../audit/rule-text";

export const text = {
  title: { ko: "수식 위에 적은 숫자", en: "Number typed over a formula" },
  help: {
    ko: "같은 수식이 이어지는 열이나 행에 숫자를 직접 적으면 다른 값을 고쳐도 그 셀은 바뀌지 않습니다. 양쪽 셀에 같은 수식이 있는데 숫자가 적힌 셀과, 다른 행처럼 계산에 쓸 값이 다 있는데 숫자가 적힌 열의 첫 행과 마지막 행의 셀, 다른 합계는 수식인데 값으로 적힌 합계를 찾습니다.",
    en: "A number typed into a column or row of one formula stays as it is when other values are corrected. Cells with a number between cells of the same formula are found, and in the first or last row of a column whose row has all that the formula needs, and sums that are typed where other totals are formulas.",
  },
  passed: {
    ko: "같은 수식이 이어지는 곳에 직접 적은 숫자가 없습니다.",
    en: "No number is typed between cells of the same formula.",
  },
  messages: {
    typed: {
      ko: "{cell}: 같은 수식이 이어지는 곳에 숫자가 직접 적혀 있습니다(기재 {found}). 이웃 셀의 수식대로면 {expected}입니다. 수식을 되돌리거나, 직접 적은 까닭을 적어 두십시오.",
      en: "{cell}: a number is typed between cells of the same formula (found {found}). Their formula would be {expected} here. Restore it, or note the reason.",
    },
    total: {
      ko: "{cell}: 위의 숫자를 더한 값이 직접 적혀 있습니다(기재 {found}). 다른 합계는 수식입니다. {expected}(으)로 바꾸거나, 직접 적은 까닭을 적어 두십시오.",
      en: "{cell}: the sum of the numbers above is typed (found {found}), where other totals are formulas. Enter {expected}, or note the reason.",
    },
  },
} satisfies RuleText;
