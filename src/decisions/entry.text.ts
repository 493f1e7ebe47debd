/** The sheet of decisions. */
import type { Sentence } from "../text/sentence";

export const decisionSheetTitle: Sentence = { ko: "판단 기록", en: "Decisions" };

export const entryHeadings: readonly Sentence[] = [
  { ko: "작성일", en: "Date" },
  { ko: "판단", en: "Decision" },
  { ko: "답", en: "Answers" },
  { ko: "검토 의견", en: "Result" },
  { ko: "이유", en: "Reasons" },
  { ko: "근거", en: "Clauses" },
];
