/** What the audit looks at, for a form in which nothing has been filled in yet. */
import type { Sentence } from "./sentence";

const parts: readonly Sentence[] = [
  {
    ko: "목표: 상시근로자수, 재해율, 특성계수, 세 단위의 목표",
    en: "The goal: enrollment, accident rate, coefficient, and the goal in its three units",
  },
  {
    ko: "무재해 일지: 일자, 출력인원, 연근로시간, 누계",
    en: "The log: dates, workers, person-hours and running totals",
  },
  {
    ko: "재해 기록: 무재해가 중단되는지, 언제 재개시하는지",
    en: "Accidents: whether they break the record, and when it starts again",
  },
  {
    ko: "산출내역서: 배수 달성일, 기간, 신청 기한",
    en: "The quotation: dates of achievement, periods and deadlines",
  },
  {
    ko: "안전보건수준 점수, 제출서류, 서명",
    en: "The scores of the safety and health level, documents and signatures",
  },
];

export const toBeChecked = {
  title: { ko: "점검할 내용", en: "What will be checked" },
  parts,
} as const;
