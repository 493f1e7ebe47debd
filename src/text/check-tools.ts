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
    ko: "F8 다음 항목, Shift+F8 이전 항목",
    en: "F8 next finding, Shift+F8 the one before",
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
} as const satisfies Record<string, Sentence>;
