import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "텍스트로 저장된 숫자", en: "Number stored as text" },
  help: {
    ko: "전각 숫자나 “42명”처럼 텍스트로 저장된 숫자는 Excel의 합계에서 빠집니다. 무재해 일지의 인원과 시간을, 다른 시트에서는 수식이 쓰는 숫자를 찾습니다. 이 값으로 계산하는 수식이 오류가 되면 오류로, 수식이 더하지 않으면 참고로 알립니다.",
    en: "A number that is text, full-width digits or “42 workers”, is left out by Excel's sums. Such workers and hours of the log are found, and on other sheets the numbers that formulas use; as an error where a formula fails over them, and only as a note where none adds them up.",
  },
  passed: {
    ko: "일지의 인원과 시간은 모두 숫자로 적혀 있습니다.",
    en: "The workers and hours of the log are all stored as numbers.",
  },
  messages: {
    summed: {
      ko: "{cell}: {field} 값이 텍스트로 저장되어 수식의 합계에서 빠집니다(기재 “{written}”). 숫자로 고치십시오(맞는 값 {expected}).",
      en: "{cell}: {field} is stored as text, and the formulas that add it up leave it out (found “{written}”). Enter the number {expected}.",
    },
    failed: {
      ko: "{cell}: {field} 값이 텍스트로 저장되어 이 값으로 계산하는 수식이 오류가 됩니다(기재 “{written}”). 숫자로 고치십시오(맞는 값 {expected}).",
      en: "{cell}: {field} is stored as text, and a formula that calculates with it fails (found “{written}”). Enter the number {expected}.",
    },
    time: {
      ko: "{cell}: {field} 값이 표시 형식이 시간인 칸에 텍스트로 저장되어 있습니다(기재 “{written}”, 읽은 값 {expected}). 수식이 더할 수 있도록 시간을 다시 입력하십시오.",
      en: "{cell}: {field} is stored as text in a cell that shows times (found “{written}”, read as {expected}). Enter the time again, so that formulas can add it up.",
    },
    written: {
      ko: "{cell}: {field} 값이 텍스트로 저장되어 있습니다(기재 “{written}”). 합계를 수식으로 내려면 숫자로 고치십시오(맞는 값 {expected}).",
      en: "{cell}: {field} is stored as text (found “{written}”). Enter the number {expected} before a formula adds it up.",
    },
  },
} satisfies RuleText;
