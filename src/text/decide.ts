/** The sentences of the Decide journey's view. */
import type { Sentence } from "./sentence";

export const decideText = {
  title: { ko: "판단 목록", en: "Decisions" },
  none: { ko: "–", en: "–" },
  waiting: { ko: "대기", en: "waiting" },
  answered: { ko: "답함", en: "answered" },
  all: { ko: "← 판단 목록", en: "← All decisions" },
  step: { ko: "{number}/{most}", en: "{number} of {most}" },
  grounds: { ko: "근거: {clauses}", en: "By: {clauses}" },
  back: { ko: "이전", en: "Back" },
  next: { ko: "다음", en: "Next" },
  given: { ko: "답한 내용 {count}", en: "Answered {count}" },
  change: { ko: "바꾸기", en: "Change" },
  changeOf: { ko: "바꾸기: {question}", en: "Change: {question}" },
  notKnown: { ko: "알 수 없음", en: "Not known" },
  choose: { ko: "하나를 고르십시오.", en: "Choose one of them." },
  enterDate: {
    ko: "날짜를 2025-03-03처럼 적으십시오.",
    en: "Enter a date such as 2025-03-03.",
  },
  enterLaterDate: {
    ko: "{earliest} 이후의 날짜를 2025-03-03처럼 적으십시오.",
    en: "Enter a date such as 2025-03-03, from {earliest} on.",
  },
  enterNumber: { ko: "{least} 이상의 숫자를 적으십시오.", en: "Enter a number from {least} up." },
  result: { ko: "검토 의견", en: "Result" },
  reasons: { ko: "이유", en: "Reasons" },
  follows: { ko: "다음 절차", en: "What follows" },
  dates: { ko: "날짜", en: "Dates" },
  documents: { ko: "필요한 서류", en: "Documents needed" },
  toFindOut: { ko: "먼저 확인할 것", en: "To find out" },
  copy: { ko: "결과 복사", en: "Copy the result" },
  copied: { ko: "복사했습니다.", en: "Copied." },
  notCopied: {
    ko: "이 Excel에서는 복사할 수 없습니다. 글을 끌어서 고른 뒤 복사하십시오.",
    en: "Copying is not possible here. Select the text and copy it.",
  },
  again: { ko: "답 바꾸기", en: "Change answers" },
  write: { ko: "통합 문서에 기록", en: "Write into the workbook" },
  writtenOn: { ko: "{date} 기록", en: "written {date}" },
  newer: {
    ko: "이 통합 문서의 판단은 더 새로운 버전의 ZA가 적은 것이어서 바꾸지 않았습니다. 그 버전에서 적으십시오.",
    en: "The decisions in this workbook were written by a later version of ZA and were left as they are. Write this one with that version.",
  },
  kept: {
    ko: "답은 Excel을 닫을 때까지, 통합 문서에 기록한 것은 그 안에 남습니다.",
    en: "The answers stay until Excel is closed, and those written into the workbook stay in it.",
  },
} as const satisfies Record<string, Sentence>;
