import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "빠진 재해 기재", en: "Accident entry incomplete" },
  help: {
    ko: "재해가 무재해를 중단시키는지는 재해일과 요양일수, 사망, 무재해 인정 여부로 정해집니다. 무엇인가 적혀 있으나 재해일이 없거나 이 가운데 아무것도 없는 재해 행을 찾습니다. '해당 없음'만 적은 행은 재해로 보지 않습니다.",
    en: "Whether an accident breaks zero accident depends on its date and on its days of care, death and recognition. Rows with an entry but without the date, or without any of these, are found. A row that only says “none” is no accident.",
  },
  passed: {
    ko: "재해마다 재해일과 결과가 적혀 있습니다.",
    en: "Each accident has its date and its outcome.",
  },
  messages: {
    "no-date": {
      ko: "{cell}: 재해 행에 재해일이 없습니다. 날짜를 적으십시오.",
      en: "{cell}: the row of this accident has no date. Enter it.",
    },
    "no-outcome": {
      ko: "{cell}: 재해의 요양일수, 사망, 무재해 인정, 중단 여부가 모두 비어 있어 무재해가 중단되는지 알 수 없습니다. 요양일수나 사망 여부를 적으십시오.",
      en: "{cell}: neither days of care nor a death, recognition or break is stated, so that nobody can tell whether this accident breaks zero accident. Enter the days of care, or the death.",
    },
    "in-care": {
      ko: "{cell}: 요양일수가 숫자가 아닙니다(기재 {found}). 요양이 계속되면 지금까지의 일수를 적으십시오.",
      en: "{cell}: the days of care are no number (found {found}). While the care goes on, enter the days so far.",
    },
  },
} satisfies RuleText;
