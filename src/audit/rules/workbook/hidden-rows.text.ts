import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "숨은 행과 열", en: "Hidden rows and columns" },
  help: {
    ko: "숨은 행이나 열의 값도 누계와 합계에 들어가지만 심사원에게는 보이지 않습니다. 일지와 산출내역서에서 값이 있는 숨은 행, 직접 적은 값이 있는 숨은 열을 찾습니다. 필터로 가린 행과 수식만 있는 보조 열은 보지 않습니다.",
    en: "Hidden rows and columns count in totals, and nobody who examines the record sees them. Hidden rows of the log or the quotation with values, and hidden columns of typed values, are found. Rows that a filter hides, and columns of formulas, are left alone.",
  },
  passed: {
    ko: "일지와 산출내역서에 값이 있는 숨은 행이나 열이 없습니다.",
    en: "No row or column with values is hidden in the log or the quotation.",
  },
  messages: {
    rows: {
      ko: "{cell}: 값이 있는 행이 숨겨져 있습니다(모두 {found}). 숨기기를 취소하고 내용을 확인하십시오.",
      en: "{cell}: rows with values are hidden ({found} in all). Unhide them and look at what they hold.",
    },
    column: {
      ko: "{cell}: 직접 적은 값이 있는 열이 숨겨져 있습니다({found}, 숨은 열 {columns}개). 숨기기를 취소하고 내용을 확인하십시오.",
      en: "{cell}: a column of typed values is hidden ({found}; hidden columns: {columns}). Unhide it and look at what it holds.",
    },
  },
} satisfies RuleText;
