/** The sentences of what a person does with findings in the Check view. */
import type { Sentence } from "./sentence";

export const checkTools = {
  filterBy: { ko: "목록에 보일 결과", en: "Results to list" },
  sheets: { ko: "시트", en: "Sheet" },
  allSheets: { ko: "모든 시트", en: "All sheets" },
  rules: { ko: "점검 항목", en: "Rule" },
  allRules: { ko: "모든 점검 항목", en: "All rules" },
  listed: { ko: "목록 {count}건, 숨김 {hidden}건", en: "{count} listed, {hidden} hidden" },
  nothingMatches: {
    ko: "선택에 맞는 항목이 없습니다. {hidden}건을 숨겼습니다.",
    en: "Nothing matches; {hidden} hidden.",
  },
  showAll: { ko: "모두 보기", en: "Show all" },
  keys: {
    ko: "F8 다음 항목, Shift+F8 이전 항목. 시트에서는 Ctrl+Alt+Shift+F",
    en: "F8 next finding, Shift+F8 the one before. On the sheet Ctrl+Alt+Shift+F",
  },

  setAside: { ko: "사유를 적고 제외", en: "Ignore with a reason" },
  setAsideNow: { ko: "제외", en: "Set aside" },
  cancel: { ko: "취소", en: "Cancel" },
  reason: {
    ko: "제외하는 사유. 날짜와 함께 통합 문서에 남습니다.",
    en: "Why it is set aside. It stays in the workbook, with the date.",
  },
  noReason: {
    ko: "사유를 {count}자 이상 적으십시오.",
    en: "Give a reason of {count} characters or more.",
  },
  takeBack: { ko: "되돌리기", en: "Take back" },
  takeBackOf: { ko: "제외 되돌리기: {finding}", en: "Take back: {finding}" },

  taken: { ko: "읽은 항목 {count}개", en: "Fields read: {count}" },
  uncertain: { ko: "불확실", en: "uncertain" },

  sampling: { ko: "표본조사 계획", en: "Sampling plan" },
  samplingHint: {
    ko: "배수마다 불리한 날부터 뽑습니다(SMP-1). 같은 종자로 같은 날이 뽑힙니다.",
    en: "Of each multiple the days that count against it come first (SMP-1). The same seed draws the same days.",
  },
  perMultiple: { ko: "배수마다 일수", en: "Days a multiple" },
  seed: { ko: "종자", en: "Seed" },
  saturdays: { ko: "토요일도 불리한 날로 봄", en: "Saturdays count as disadvantageous" },
  wholeNumber: {
    ko: "{from}부터 {to}까지의 정수를 적으십시오.",
    en: "Enter a whole number from {from} to {to}.",
  },
  plan: { ko: "뽑은 날", en: "Days drawn" },
  exportPlan: { ko: "시트로 내보내기", en: "Export to a sheet" },

  compare: { ko: "지난 점검과 비교", en: "Compare with the last audit" },
  compareNone: {
    ko: "이 통합 문서에 저장한 점검이 없습니다. 지금 점검을 저장하면 다음부터 비교합니다.",
    en: "This workbook keeps no audit yet. Keep this one, and later ones are compared with it.",
  },
  comparedWith: { ko: "{date}의 점검과 비교합니다.", en: "Compared with the audit of {date}." },
  isNew: { ko: "새로", en: "New" },
  isGone: { ko: "해결", en: "Gone" },
  isSame: { ko: "그대로", en: "Same" },
  goneAt: { ko: "{title} ({cell}에 있던 항목)", en: "{title} (was at {cell})" },
  nothingCompared: { ko: "해당하는 항목이 없습니다.", en: "None." },
  keepAudit: { ko: "이 점검을 저장하여 비교", en: "Keep this audit to compare" },
  auditKept: {
    ko: "통합 문서에 저장했습니다. 통합 문서를 저장하면 남습니다.",
    en: "Kept in the workbook; it stays once the workbook is saved.",
  },

  report: { ko: "점검 보고서", en: "Audit report" },
  reportHint: {
    ko: "시트 하나에 담습니다: 결과와 건수, 지적 사항, 제외한 항목과 사유, 점검 불가 항목, 적합한 규칙, 표본조사 계획, 제출서류와 서명, 기한. 이미 쓴 보고서 시트는 새로 씁니다.",
    en: "One sheet holds all: verdict and counts, findings, what was set aside and why, what was not checked, rules that passed, the sampling plan, documents and signatures, deadlines. A report that is there is written anew.",
  },
  reportLanguage: { ko: "보고서의 언어", en: "Language of the report" },
  writeReport: { ko: "보고서 시트 쓰기", en: "Write the report sheet" },
} as const satisfies Record<string, Sentence>;
