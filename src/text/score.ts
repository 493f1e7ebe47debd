/** The sentences of the Score journey. */
import type { Sentence } from "./sentence";

export const scoreText = {
  total: { ko: "{column} {total}점", en: "{column} {total}" },
  noScore: { ko: "{column}: 아직 점수가 없습니다", en: "{column}: none yet" },
  passed: { ko: "기준 {pass}점 이상", en: "At least the {pass} that pass" },
  short: { ko: "기준 {pass}점에 {short}점 부족", en: "{short} short of {pass}" },
  partial: {
    ko: "다섯 항목 가운데 {given}개의 합계입니다. 나머지를 적으면 적합 여부가 나타납니다.",
    en: "The sum of {given} of five fields. With the others, the pane says whether it passes.",
  },
  blank: {
    ko: "다섯 항목의 점수를 적으면 합계와 적합 여부가 나타납니다.",
    en: "With the scores of the five fields, the pane says the total and whether it passes.",
  },
  unsound: {
    ko: "배점을 벗어난 점수가 있어 적합 여부를 알 수 없습니다.",
    en: "A score is beyond its weight: whether it passes cannot be said.",
  },
  noTable: {
    ko: "이 통합 문서에서 안전보건수준 평가표를 찾지 못했습니다. 새 양식에는 평가표가 있습니다.",
    en: "This workbook holds no SHL score table. A new form has one.",
  },
  bar: { ko: "{most}점 만점에 {total}점, 기준 {pass}점", en: "{total} of {most}, {pass} pass" },
  weight: { ko: "배점 {weight}", en: "weight {weight}" },
  share: { ko: "{share} %", en: "{share} %" },
  weakest: {
    ko: "가장 낮은 항목: {field} {share} % ({points}/{weight})",
    en: "Weakest: {field} {share} % ({points}/{weight})",
  },
  means: {
    ko: "지원 방법: 교육, 자료, 기술 지원 (SHL-5)",
    en: "Means of support: training, materials, technical support (SHL-5)",
  },
  evidence: { ko: "근거", en: "Evidence" },
  evidenceOf: { ko: "근거: {field}", en: "Evidence: {field}" },
  radar: { ko: "배점에 대한 비율", en: "Percent of weight" },
  radarField: { ko: "{field} {share} %", en: "{field} {share} %" },
  radarBefore: {
    ko: "{field} {share} % (지원 전 {before} %)",
    en: "{field} {share} % (before {before} %)",
  },
  asTable: { ko: "표로 보기", en: "As a table" },
  before: { ko: "지원 전", en: "Before" },
  notANumber: {
    ko: "0에서 {weight} 사이의 숫자를 적으십시오.",
    en: "Enter a number from 0 to {weight}.",
  },
} as const satisfies Record<string, Sentence>;
