/** What the pane says of an audit's findings and of what passed. */
import type { Sentence } from "./sentence";

export const findingsText = {
  notChecked: {
    ko: "아직 점검하지 않았습니다. ‘점검’을 누르면 열려 있는 통합 문서를 읽고 규정과 비교합니다.",
    en: "Nothing has been checked yet. “Check” reads the open workbook and compares it with the regulation.",
  },
  summary: { ko: "요약", en: "Summary" },
  counts: { ko: "점검 결과", en: "Results" },
  charts: { ko: "기록의 흐름과 누계", en: "Timeline and running total" },

  findings: { ko: "지적 사항", en: "Findings" },
  groupBy: { ko: "묶는 기준", en: "Group by" },
  bySheet: { ko: "시트별", en: "By sheet" },
  byRule: { ko: "점검 항목별", en: "By rule" },
  moreFindings: { ko: "{count}건 더 보기", en: "Show {count} more" },
  goTo: { ko: "셀로 이동", en: "Go to cell" },
  fix: { ko: "고치기", en: "Fix" },
  fixCell: { ko: "{cell} 고치기", en: "Fix {cell}" },
  noFix: {
    ko: "셀의 값만으로는 맞는 값을 정할 수 없습니다. 원자료를 확인한 뒤 셀에서 직접 고치십시오.",
    en: "The right value does not follow from the cells alone. Look at the source and correct the cell by hand.",
  },
  safe: {
    ko: "규정과 다른 셀에서 하나로 정해지는 값입니다. 아래 셀만 바뀝니다.",
    en: "The value follows from the regulation and the other cells. Only the cells below change.",
  },
  unsafe: {
    ko: "작성 의도가 다를 수 있습니다. 아래 변경을 확인한 뒤 고치십시오.",
    en: "Whoever wrote it may have meant something else. Look at the change below before fixing.",
  },
  changes: { ko: "바뀌는 셀", en: "Cells that change" },
  before: { ko: "지금", en: "Before" },
  after: { ko: "고친 뒤", en: "After" },
  safeFixes: { ko: "확실한 수정 {count}건", en: "Safe fixes: {count}" },
  fixAllSafe: { ko: "확실한 수정 일괄 적용", en: "Apply all safe fixes" },
  preview: { ko: "바뀌는 셀 {count}칸 미리 보기", en: "Preview the cells that change ({count})" },

  review: { ko: "확인 필요", en: "Needs review" },
  reviewHint: {
    ko: "셀의 값만으로는 판단할 수 없는 항목입니다. 오류로 세지 않습니다.",
    en: "Whether these are right cannot be told from the cells. They do not count as errors.",
  },
  certain: {
    ko: "모든 항목명을 확실하게 읽었습니다.",
    en: "All headings were read with certainty.",
  },
  passed: { ko: "적합 {count}", en: "Passed: {count}" },
  notApplicableWord: { ko: "해당 없음", en: "not applicable" },
  notApplicable: { ko: "해당 없음 {count}", en: "Not applicable: {count}" },
} as const satisfies Record<string, Sentence>;
