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
} as const satisfies Record<string, Sentence>;
