/** The sentences with which a person answers what the recogniser is not certain of. */
import type { Sentence } from "./sentence";

export const answerText = {
  question: { ko: "맞습니까?", en: "Is it?" },
  yes: { ko: "예", en: "Yes" },
  itIs: { ko: "아니요, {field}입니다", en: "No, it is {field}" },
  another: { ko: "아니요, 다른 셀입니다", en: "No, another cell" },
  unsure: { ko: "모르겠습니다", en: "I cannot tell" },
  lookedAt: {
    ko: "살펴보았으나 알 수 없었습니다. 질문으로 남습니다.",
    en: "Looked at, and it could not be told. It stays a question.",
  },
  pickHeading: {
    ko: "‘{field}’ 항목명이 있는 셀을 시트에서 클릭하십시오.",
    en: "Click the cell with the heading of {field} on the sheet.",
  },
  pickValue: {
    ko: "‘{field}’의 값이 있는 셀을 시트에서 클릭하십시오.",
    en: "Click the cell with the value of {field} on the sheet.",
  },
  pick: { ko: "셀 지정", en: "Choose the cell" },
  pickFor: { ko: "{field}: 셀 지정", en: "Choose the cell of {field}" },
  selected: { ko: "선택한 셀: {cell} {value}", en: "Selected: {cell} {value}" },
  blank: { ko: "(빈 셀)", en: "(blank)" },
  use: { ko: "이 셀로 정하기", en: "Use this cell" },
  cancel: { ko: "취소", en: "Cancel" },
  answered: { ko: "답한 질문 {count}", en: "Questions answered: {count}" },
  isHeading: { ko: "{cell}: {field} 항목명", en: "{cell}: heading of {field}" },
  isValue: { ko: "{cell}: {field}의 값", en: "{cell}: value of {field}" },
  changed: {
    ko: "그 뒤 항목명이 바뀌어 답을 쓰지 않습니다.",
    en: "The heading has changed since, so the answer is not used.",
  },
  takeBack: { ko: "답 취소", en: "Take back" },
  comment: { ko: "무재해 ZA: {date} 답변", en: "ZA: answered on {date}" },
} as const satisfies Record<string, Sentence>;
