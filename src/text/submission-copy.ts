/** Why no submission copy was made, and what to do. */
import type { Sentence } from "./sentence";

export const copyProblems = {
  "no-form": {
    ko: "무재해 양식을 찾지 못해 사본을 만들지 않았습니다. 기록이 든 통합 문서를 여십시오.",
    en: "There is no Zero Accident form, so no copy was made. Open the workbook that holds the record.",
  },
  "without-value": {
    ko: "ZA 함수의 결과가 없거나 오류인 셀이 {count}개 있어 사본을 만들지 않았습니다({cells}). 추가 기능이 있는 Excel에서 다시 계산하여 저장하고, 오류는 고치십시오.",
    en: "Cells with ZA functions that have no result or an error: {count} ({cells}). No copy was made. Have them calculated and saved in an Excel with the add-in, and mend the errors.",
  },
  "not-ready": {
    ko: "아직 제출할 수 없습니다. 남은 항목 {count}개를 고치거나 사유를 적고 제외하십시오. 오류는 제외하여도 제출할 수 없습니다.",
    en: "Not ready to be submitted. What is left ({count}) has to be mended, or set aside with a reason; an error cannot be submitted even so.",
  },
  unreadable: {
    ko: "통합 문서를 읽지 못해 사본을 만들지 않았습니다: {reason}",
    en: "The workbook cannot be read, so no copy was made: {reason}",
  },
} as const satisfies Record<string, Sentence>;
