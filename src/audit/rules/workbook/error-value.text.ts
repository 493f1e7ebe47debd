import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "오류값", en: "Error value" },
  help: {
    ko: "#REF!, #DIV/0! 같은 오류값이 있는 셀은 계산에 들어가지 않으므로 그 값에 따르는 내용을 점검할 수 없습니다. 오류가 처음 생긴 셀을 찾으며, 그 셀을 참조하여 함께 오류가 된 셀은 따로 알리지 않습니다. 아직 달성하지 않은 배수의 #N/A는 오류로 보지 않습니다.",
    en: "A cell with an error value such as #REF! or #DIV/0! is left out of every sum, and nothing that depends on it can be checked. The cells in which an error begins are found; those that refer to them follow from them. An #N/A for a multiple that is not achieved yet is no error.",
  },
  passed: {
    ko: "오류값이 없습니다.",
    en: "No cell holds an error value.",
  },
  messages: {
    error: {
      ko: "{cell}: {field} - 오류값입니다(기재 {found}). 이 값에 따르는 내용은 점검할 수 없습니다. 수식과 참조하는 셀을 고치십시오.",
      en: "{cell}: “{field}” is an error (found {found}), and nothing that depends on it can be checked. Correct the formula, or the cells that it refers to.",
    },
    "add-in": {
      ko: "{cell}: 추가 기능이 계산하는 {cells}에 값이 없습니다(기재 {found}). 추가 기능이 있는 Excel에서 다시 계산하여 저장하거나 제출용 사본을 받으십시오.",
      en: "{cell}: {cells} that the add-in computes have no value here (found {found}). Recalculate and save the workbook in an Excel that has the add-in, or ask for a submission copy.",
    },
  },
} satisfies RuleText;
