import type { RuleText } from "../../audit/rule-text";

export const text = {
  title: { ko: "빈 셀을 참조하는 수식", en: "Formula that refers to an empty cell" },
  help: {
    ko: "곱하거나 나누는 수식이 이어질 때, 다른 행에는 다 있는 값이 한 행에만 비어 있거나, 주소를 고정($)하지 않고 채워 첫 행 말고는 빈 셀을 참조하거나, 찾는 표가 아래로 밀려 끝을 벗어나는 경우를 찾습니다. 더하거나 빼는 셀과 나누어지는 셀, 다른 수식이 더하는 셀은 비어 있어도 됩니다.",
    en: "Along a run of one formula that multiplies or divides, an input that is empty in one row alone is found, and an address that was not fixed ($) before the formula was filled, so that all rows but the first refer to empty cells, or look something up in a table past its end. What is only added or subtracted, is divided, or is added up by another formula may be empty.",
  },
  passed: {
    ko: "이어지는 수식에 빈 셀을 참조하는 것이 없습니다.",
    en: "No formula in a run of formulas multiplies or divides by an empty cell.",
  },
  messages: {
    hole: {
      ko: "{cell}: 수식이 빈 셀 {empty}을(를) 참조합니다(기재 {found}). 이웃 행에는 모두 값이 있습니다. 빠진 값을 적거나, 비운 것이 맞는지 확인하십시오.",
      en: "{cell}: the formula refers to the empty cell {empty} (found {found}), where its neighbours have a value. Enter what is missing, or confirm that it is meant to be empty.",
    },
    lost: {
      ko: "{cell}: 수식이 빈 셀을 참조합니다(기재 {found}). 첫 셀만 값이 있는 셀을 참조하므로 {empty}의 주소가 고정되지 않은 채 채워진 것입니다. 주소를 $로 고정하여 다시 채우십시오.",
      en: "{cell}: the formulas refer to empty cells, from {empty} on (found {found}); only the first of the run refers to a value. Fix its address with $ and fill the formula again.",
    },
    slides: {
      ko: "{cell}: 찾는 표의 범위가 한 행마다 아래로 밀려 {empty}부터 표의 끝을 벗어납니다(기재 {found}). 범위를 $로 고정하여 다시 채우십시오.",
      en: "{cell}: the table that is looked up in moves down with each row, from {empty} on past its end (found {found}). Fix its address with $ and fill the formula again.",
    },
  },
} satisfies RuleText;
