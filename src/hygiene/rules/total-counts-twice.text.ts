import type { RuleText } from "../../audit/rule-text";

export const text = {
  title: { ko: "두 번 더한 합계", en: "Total that counts a cell twice" },
  help: {
    ko: "범위 안의 소계와 그 소계가 더한 셀을 함께 더하는 합계, 범위를 더하고 그 범위의 셀을 한 번 더 더하는 수식을 찾습니다. 결과를 2로 나누는 수식은 보지 않습니다.",
    en: "A sum over a range that holds a subtotal and the cells that it adds up is found, and a sum to which a cell of its range is added once more. Formulas that divide the result by 2 are left alone.",
  },
  passed: {
    ko: "같은 셀을 두 번 더하는 합계가 없습니다.",
    en: "No total adds up a cell twice.",
  },
  messages: {
    part: {
      ko: "{cell}: 범위 안에 소계 {twice}와(과) 그 소계가 더한 셀이 함께 있어 두 번 더합니다(기재 {found}). 소계끼리만 더하거나, 소계를 뺀 범위를 더하십시오.",
      en: "{cell}: the range holds the subtotal {twice} and the cells that it adds up, so that they are counted twice (found {found}). Add up the subtotals, or the cells without them.",
    },
    cell: {
      ko: "{cell}: {twice}을(를) 두 번 더합니다(기재 {found}). 범위와 따로 더한 셀 가운데 하나를 빼십시오.",
      en: "{cell}: {twice} is counted twice, in a range and once more (found {found}). Take one of them out.",
    },
  },
} satisfies RuleText;
