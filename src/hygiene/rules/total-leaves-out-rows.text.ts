import type { RuleText } from "../../audit/rule-text";

export const text = {
  title: { ko: "빠진 셀이 있는 합계", en: "Total that leaves out cells" },
  help: {
    ko: "합계나 평균의 범위에 바로 이어지는 같은 종류의 숫자가 범위에서 빠진 경우를 찾습니다. 항목명의 연도, 다른 수식이 더하거나 따로 참조하는 셀, 옆의 합계가 모두 같이 빼는 첫 행, 범위가 같은 옆의 합계에서는 빠진 것이 없는 셀은 보지 않습니다.",
    en: "A sum or mean over a part of the numbers that stand together is found. Years in headings, cells that another total counts or another formula reads by itself, first rows that all totals beside it leave out, and what is left out where the totals of the same range beside it leave out nothing are left alone.",
  },
  passed: {
    ko: "합계의 범위에서 빠진 이웃 숫자가 없습니다.",
    en: "The totals add up all the numbers that stand together.",
  },
  messages: {
    down: {
      ko: "{cell}: 범위 {range}에 바로 이어지는 {omitted}이(가) 빠져 있습니다(기재 {found}). {expected}(으)로 범위를 넓히거나, 뺀 까닭을 적어 두십시오.",
      en: "{cell}: the range {range} leaves out {omitted}, which stands right beside it in the column (found {found}). Widen it to {expected}, or note the reason.",
    },
    across: {
      ko: "{cell}: 범위 {range}에 바로 이어지는 {omitted}이(가) 빠져 있습니다(기재 {found}). {expected}(으)로 범위를 넓히거나, 뺀 까닭을 적어 두십시오.",
      en: "{cell}: the range {range} leaves out {omitted}, which stands right beside it in the row (found {found}). Widen it to {expected}, or note the reason.",
    },
  },
} satisfies RuleText;
