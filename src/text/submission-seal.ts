/** What the seal of a submission copy says. */
import type { Sentence } from "./sentence";

export const sealText = {
  sheet: { ko: "무재해 제출 확인", en: "Submission seal" },
  title: { ko: "무재해 제출 확인", en: "Zero Accident submission seal" },
  draftTitle: {
    ko: "초안: 무재해 제출 확인 (제출용이 아닙니다)",
    en: "DRAFT: Zero Accident submission seal (not for submission)",
  },
  about: {
    ko: "이 통합 문서는 아래 원본의 제출용 사본입니다. 추가 기능이 없는 Excel에서도 같은 값이 보이도록 ZA 함수가 든 수식을 그 값으로 바꾸었으며, 그 밖의 내용은 그대로입니다. 값이 수식이 아닌 것은 오류가 아닙니다.",
    en: "This workbook is the submission copy of the original named below. Formulas with ZA functions are replaced by their values, so that it shows the same in an Excel without the add-in; all else is as it was. Values in the place of formulas are no mistake here.",
  },
  file: { ko: "원본 파일", en: "Original file" },
  unsaved: { ko: "(저장하지 않은 통합 문서)", en: "(a workbook that was not saved)" },
  workplace: { ko: "사업장", en: "Workplace" },
  date: { ko: "만든 날짜", en: "Date" },
  version: { ko: "ZA 버전", en: "ZA version" },
  rulebook: { ko: "적용 규정", en: "Rulebook" },
  rulebookOf: {
    ko: "{date} 시행 개정 규정",
    en: "the regulation as revised, in force since {date}",
  },
  ownRules: { ko: "자체 기준", en: "Own rules" },
  verdict: { ko: "점검 결과", en: "Verdict" },
  counts: { ko: "지적 사항과 규칙", en: "Findings and rules" },
  values: { ko: "값으로 바꾼 수식", en: "Formulas replaced" },
  cells: { ko: "셀 {count}개", en: "cells: {count}" },
  rules: {
    ko: "뺀 데이터 유효성 검사와 조건부 서식 {count}개",
    en: "data validations and conditional formats left out: {count}",
  },
  names: { ko: "#N/A로 바꾼 이름 {count}개", en: "names that are #N/A now: {count}" },
  notPrinted: { ko: "인쇄하지 않는 빈 행", en: "Blank rows not printed" },
  rows: { ko: "{sheet} {first}~{last}행", en: "{sheet}, rows {first} to {last}" },
  setAside: { ko: "사유를 적고 제외한 항목", en: "Set aside with reasons" },
  left: { ko: "남은 항목", en: "What is left" },
  none: { ko: "없음", en: "none" },
  decides: {
    ko: "ZA는 어느 셀에서 무엇을 어느 규정으로 찾았는지 알려 줍니다. 인증 여부는 인증기관이 결정합니다.",
    en: "ZA says what it found, in which cells and by which rule. The certifying body decides whether the record is certified.",
  },
} as const satisfies Record<string, Sentence>;
