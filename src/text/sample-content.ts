/** What stands in the samples. */
import type { Sentence } from "./sentence";

export const sampleContent = {
  name: { ko: "한빛정밀 주식회사 (예제)", en: "Hanbit Precision Co. (sample)" },
  industry: { ko: "제조업", en: "Manufacturing" },
  enrollmentSource: { ko: "산재보험료 확정신고서", en: "Final return of the insurance premium" },
  rateSource: {
    ko: "업종·규모별 5년 평균 재해율",
    en: "Five-year mean, by business type and size",
  },
  victim: { ko: "프레스 작업원", en: "Press operator" },
  document: { ko: "진료확인서", en: "Medical certificate" },
} as const satisfies Record<string, Sentence>;

/** What the scores of the sample rest on, field by field. */
export const sampleEvidence: readonly Sentence[] = [
  { ko: "경영방침 게시, 월 1회 현장 순회", en: "Policy on display, monthly walk of the director" },
  { ko: "안전의식 설문 결과", en: "Safety awareness survey" },
  { ko: "노사협의회 회의록", en: "Minutes of the committee" },
  { ko: "위험성평가표", en: "Risk assessment" },
  { ko: "활동계획서, 이행내역", en: "Plan and execution report" },
];
