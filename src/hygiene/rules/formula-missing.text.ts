import type { RuleText } from "../../audit/rule-text";

export const text = {
  title: { ko: "빠진 수식", en: "Formula missing in a row" },
  help: {
    ko: "행마다 같은 수식이 있는 열에서, 계산에 쓸 값은 다 있는데 수식만 비어 있는 셀을 찾습니다. 두 행 사이와 마지막 행 바로 아래의 한두 행을 봅니다.",
    en: "Where a column has one formula in row after row, an empty cell is found in a row that has all that the formula needs, between two of them or in one or two rows right below the last.",
  },
  passed: {
    ko: "행마다 같은 수식이 있는 열에 빠진 수식이 없습니다.",
    en: "No row lacks the formula that its column has in the others.",
  },
  messages: {
    blank: {
      ko: "{cell}: 같은 열의 다른 행에 있는 수식이 비어 있습니다. 이웃 셀의 수식대로면 {expected}입니다. 수식을 채우거나, 비운 까닭을 적어 두십시오.",
      en: "{cell}: the formula that its column has in the other rows is missing. Theirs would be {expected} here. Fill it in, or note why the cell is empty.",
    },
  },
} satisfies RuleText;
