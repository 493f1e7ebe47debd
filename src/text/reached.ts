/** The sentences of Reached: the application, its documents and signatures, and the submission copy. */
import type { Sentence } from "./sentence";

export const reachedText = {
  reached: { ko: "{multiple}배 달성 {date}", en: "{multiple}-fold reached {date}" },
  application: { ko: "인증신청", en: "Application for certification" },
  quotationRow: { ko: "산출내역서", en: "Quotation" },
  wholeMultiple: { ko: "1 이상의 정수를 적으십시오.", en: "Enter a whole number from 1 up." },
  aDate: {
    ko: "날짜를 1030 또는 2025-10-30처럼 적으십시오.",
    en: "Enter a date such as 1030 or 2025-10-30.",
  },
  foreign: {
    ko: "ZA 양식에만 기록합니다. 이 통합 문서는 시트에서 직접 적으십시오.",
    en: "The pane writes only into ZA's form. Fill in this workbook on its sheets.",
  },
  ready: {
    ko: "점검에서 남은 항목이 없습니다. 인증 여부는 인증기관이 결정합니다.",
    en: "The audit has nothing left. Whether it is certified is for the certifying body to decide.",
  },
  notReady: {
    ko: "아직 제출할 수 없습니다: {count}가지",
    en: "Not ready: {count} to do",
  },
  andMore: {
    ko: "그 밖의 {count}가지는 점검에서 보십시오.",
    en: "See Check for {count} more.",
  },
  documents: { ko: "제출서류 {total} 가운데 {count}", en: "Documents: {count} of {total}" },
  signatures: { ko: "서명 {total} 가운데 {count}", en: "Signatures: {count} of {total}" },
  noName: { ko: "성명 없음", en: "no name" },
  nextMissing: { ko: "다음 미비 항목", en: "Next missing" },
  submissionCopy: { ko: "제출용 사본", en: "Submission copy" },
  makeCopy: { ko: "제출용 사본 만들기", en: "Make the submission copy" },
  cancelCopy: { ko: "사본 취소", en: "Cancel the copy" },
  cancelled: { ko: "사본을 만들지 않았습니다.", en: "No copy was made." },
  opened: {
    ko: "사본을 새 통합 문서로 열었습니다. 이름을 정해 저장하십시오. 원본은 그대로입니다.",
    en: "The copy is open as a new workbook. Save it under a name. The original is as it was.",
  },
  draft: { ko: "검토용 초안", en: "A draft to look at" },
  draftHint: {
    ko: "남은 항목이 있어도 만들며, 제출할 수 없다고 사본에 적습니다. 수식 대신 값이 들고, 빈 일지는 인쇄하지 않습니다.",
    en: "It is made whatever is left, and says that it is not to be submitted. It has values for formulas, and blank log pages are not printed.",
  },
  makeDraft: { ko: "초안 만들기", en: "Make the draft" },
} as const satisfies Record<string, Sentence>;

/** What is being done for a copy. */
export const copySteps = {
  reading: { ko: "Excel에서 파일을 읽고 있습니다.", en: "Reading the file from Excel." },
  making: { ko: "사본을 만들고 있습니다.", en: "Making the copy." },
  opening: { ko: "사본을 여는 중입니다.", en: "Opening the copy." },
} as const satisfies Record<string, Sentence>;
