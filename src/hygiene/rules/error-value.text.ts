import type { RuleText } from "../../audit/rule-text";

export const text = {
  title: { ko: "오류값", en: "Error value" },
  help: {
    ko: "#REF!, #DIV/0! 같은 오류값이 처음 생긴 셀을 찾습니다. 그 셀을 참조하여 함께 오류가 된 셀, 아직 아무것도 적지 않은 행의 오류, 같은 수식의 여러 셀에 있는 #DIV/0!와 #N/A는 알리지 않습니다.",
    en: "The cells in which an error such as #REF! or #DIV/0! begins are found. Those that refer to them, rows in which nothing is entered yet, and a #DIV/0! or #N/A in many cells of one formula are left alone.",
  },
  passed: { ko: "오류값이 없습니다.", en: "No error value begins in any cell." },
  messages: {
    error: {
      ko: "{cell}: 오류값입니다(기재 {found}). 이 셀을 참조하는 셀도 계산되지 않습니다. 수식과 참조하는 셀을 고치십시오.",
      en: "{cell}: the value is an error (found {found}), and so is what is calculated from it. Correct the formula, or the cells that it refers to.",
    },
    region: {
      ko: "{cell}: 이 셀부터 이어진 {cells}이 오류값입니다(기재 {found}). 수식과 참조하는 셀을 고치십시오.",
      en: "{cell}: {cells} from here on are errors (found {found}), and so is what is calculated from them. Correct the formula, or the cells that it refers to.",
    },
  },
} satisfies RuleText;
